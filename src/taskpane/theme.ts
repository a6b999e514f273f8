import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** What the host says of its own colours; Excel on the web says nothing. */
export type HostTheme = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">> | undefined;

/** Relative luminance of a colour "#rrggbb", 0 to 1 (WCAG 2.2); null where the text is no such colour. */
function luminanceOf(color: string): number | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color)?.slice(1);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the pane is to be dark: as the host says, else as bright as its background, else as the person prefers. */
export function isDark(host: HostTheme, prefersDark: boolean): boolean {
  if (host?.isDarkTheme !== undefined) return host.isDarkTheme;
  const luminance = luminanceOf(host?.bodyBackgroundColor ?? "");
  return luminance === null ? prefersDark : luminance < 0.18;
}

const darkPreference = () => window.matchMedia("(prefers-color-scheme: dark)");

// Excel does not tell of a change of its theme, so it is looked at again whenever the pane is entered.
function subscribe(onChange: () => void): () => void {
  const preference = darkPreference();
  preference.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    preference.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}

/**
 * The Fluent theme that the person prefers, or the one that goes with the host. Contrast themes are left to the system's forced colours, which
 * Fluent follows.
 */
export function useTheme(hostTheme: () => HostTheme, preferred: "automatic" | "light" | "dark"): Theme {
  const hostIsDark = useSyncExternalStore(subscribe, () => isDark(hostTheme(), darkPreference().matches));
  const dark = preferred === "automatic" ? hostIsDark : preferred === "dark";
  return dark ? webDarkTheme : webLightTheme;
}

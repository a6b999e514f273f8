import { defaultSettings, type ReviewSettings, type SettingName } from "../core/settings";
import { readSettings } from "../excel/settings-schema";

/** Version of what a file of settings holds; the workbook's own keys count theirs apart. */
const version = 1;

/** What a text of settings holds: those that were understood, and those that were not. */
export type SettingsFile =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-settings" }
  | {
      readonly kind: "read";
      readonly settings: Partial<ReviewSettings>;
      readonly wrongSettings: readonly SettingName[];
    };

/** The team's settings as text to take to another workbook: JSON with one line a setting. */
export function settingsAsText(settings: ReviewSettings): string {
  return JSON.stringify({ version, ...settings }, null, 2);
}

/** Reads what `settingsAsText` wrote, or a person did. Settings that the text does not name are left out. */
export function settingsFromText(text: string): SettingsFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "not-json" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "not-settings" };
  const { settings, wrongSettings } = readSettings({ ...value, version });
  // Every name is one of this type's own keys.
  const named = (Object.keys(defaultSettings) as SettingName[]).filter((name) => Object.hasOwn(value, name));
  if (named.length === 0) return { kind: "not-settings" };
  const understood = named.filter((name) => !wrongSettings.includes(name));
  return {
    kind: "read",
    settings: Object.fromEntries(understood.map((name) => [name, settings[name]])),
    wrongSettings,
  };
}

/** Whether a value may stand in a setting, as the workbook would read it again. */
export function allowsSetting<Name extends SettingName>(name: Name, value: ReviewSettings[Name]): boolean {
  return readSettings({ version, [name]: value }).wrongSettings.length === 0;
}

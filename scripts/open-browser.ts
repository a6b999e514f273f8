import { createHash, X509Certificate } from "node:crypto";
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Certificate } from "./certificate";
import { findBrowser } from "./find-browser";
import { findOnPath } from "./find-program";
import { cacheFolder } from "./paths";

/** The key's fingerprint by which Chromium can be told to trust one certificate and no other. */
function fingerprintOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => (process.env[name] ?? "") !== "");
}

/** The system's own way to open an address in the browser that the person has chosen. */
function defaultOpener(url: string): readonly [program: string, args: readonly string[]] | null {
  if (process.platform === "darwin") return ["open", [url]];
  if (process.platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", url]];
  const opener = findOnPath(["xdg-open"]);
  return opener === null ? null : [opener, [url]];
}

/** Chromium with a profile of its own that trusts this certificate, so that no warning stands before the page. */
function ownBrowser(url: string, cert: string): readonly [program: string, args: readonly string[]] | null {
  const browser = findBrowser();
  if (browser === null) return null;
  const args = [
    `--user-data-dir=${join(cacheFolder, "browser")}`,
    `--ignore-certificate-errors-spki-list=${fingerprintOf(cert)}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--test-type",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    url,
  ];
  return [browser, args];
}

/**
 * Opens an address: in the default browser where it trusts the certificate, otherwise in an installed Chromium that is told to trust it.
 * Returns false where there is no display or no browser.
 */
export function openBrowser(url: string, { cert, trusted }: Certificate): boolean {
  if (!hasDisplay()) return false;
  const command = (trusted ? null : ownBrowser(url, cert)) ?? defaultOpener(url);
  if (command === null) return false;
  const [program, args] = command;
  const browser = spawn(program, args, { detached: true, stdio: "ignore" });
  // The address stands on the terminal; a browser that does not start is opened by hand.
  browser.on("error", () => undefined);
  browser.unref();
  return true;
}

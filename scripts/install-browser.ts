import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "./find-browser";
import { say } from "./say";

const isRoot = () => process.getuid?.() === 0;

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Runs a set-up command with its output on stderr; false where it failed or could not be started. */
function ran(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, {
      stdio: ["ignore", process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): void {
  say("No browser is installed: installing Debian's chromium.");
  if (ran("apt-get", ["update", "-q"])) ran("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
}

function downloadPlaywrights(): void {
  say("No browser is installed: downloading Playwright's Chromium.");
  const packageFolder = dirname(createRequire(__filename).resolve("playwright-core/package.json"));
  const withDependencies = process.platform === "linux" && isRoot() ? ["--with-deps"] : [];
  ran(process.execPath, [join(packageFolder, "cli.js"), "install", "--no-shell", ...withDependencies, "chromium"]);
}

/**
 * A browser for the end-to-end tests and the pictures: an installed one, else Debian's where the machine lets us install it, else
 * Playwright's own. Null where none of them can be had.
 */
export function ensureBrowser(): string | null {
  const installed = findBrowser();
  if (installed !== null) return installed;
  if (isDebian() && isRoot()) installFromDebian();
  const fromDebian = findBrowser();
  if (fromDebian !== null) return fromDebian;
  downloadPlaywrights();
  return findBrowser();
}

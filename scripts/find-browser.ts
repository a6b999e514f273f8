import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findOnPath, firstExisting } from "./find-program";

const linuxNames = [
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Some distributions install a `chromium-browser` that only says where to get the browser: it has to run to count. */
function answersItsVersion(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function findOnLinux(): string | null {
  for (const name of linuxNames) {
    const path = findOnPath([name]);
    if (path !== null && answersItsVersion(path)) return path;
  }
  return null;
}

function findOnMac(): string | null {
  const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const folders = ["/Applications", join(homedir(), "Applications")];
  return firstExisting(
    programs.flatMap((name) => folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`))),
  );
}

function findOnWindows(): string | null {
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ];
  const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) => process.env[name]);
  return firstExisting(
    programs.flatMap((program) => folders.map((folder) => (folder === undefined ? null : join(folder, program)))),
  );
}

/** The browser that Playwright downloads for itself, where that has been done. */
function findPlaywrights(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/**
 * An installed Chromium, Chrome or Edge, as the path of its program; null where there is none.
 * The environment variable BROWSER_PATH, where set, names it instead.
 */
export function findBrowser(): string | null {
  const chosen = process.env["BROWSER_PATH"];
  if (chosen !== undefined && chosen !== "") return firstExisting([chosen]);
  const installed =
    process.platform === "win32" ? findOnWindows() : process.platform === "darwin" ? findOnMac() : findOnLinux();
  return installed ?? findPlaywrights();
}

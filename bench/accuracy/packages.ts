import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectFolder } from "../../scripts/paths";
import { say } from "../../scripts/say";

const folder = join(projectFolder, "bench", "accuracy");
const requireFromFolder = createRequire(join(folder, "package.json"));

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
}

function packagesOf(file: string): Readonly<Record<string, LockedPackage>> {
  try {
    // npm's own documented format
    return (JSON.parse(readFileSync(join(folder, file), "utf8")) as { packages: Record<string, LockedPackage> })
      .packages;
  } catch {
    return {};
  }
}

/** Installs the public validators into bench/accuracy/node_modules where they are not there in their locked versions. */
export function ensurePackages(): void {
  const installed = packagesOf(join("node_modules", ".package-lock.json"));
  const isThere = Object.entries(packagesOf("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
  if (isThere) return;
  say("Installing the public validators of bench/accuracy/package-lock.json.");
  const args = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"];
  const options = {
    cwd: folder,
    stdio: ["ignore", process.stderr, process.stderr] as ["ignore", NodeJS.WriteStream, NodeJS.WriteStream],
  };
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) throw new Error("The public validators could not be installed; npm's own message stands above.");
}

/**
 * A package of bench/accuracy/package.json. It is not among the project's own, so that its types are not there in a fresh clone: the
 * caller says what it uses of it.
 */
export function loadPackage(name: string): unknown {
  return requireFromFolder(name);
}

/** The version of a package as installed, of this folder's or of the project's. */
export function versionOf(name: string): string {
  const own = packagesOf("package-lock.json")[`node_modules/${name}`]?.version;
  if (own !== undefined) return own;
  const file = join(projectFolder, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version; // npm's own documented format
}

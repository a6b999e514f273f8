import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { developmentOrigin } from "./base-address";
import { brokenAddresses, filesIn, firstScripts, noticesFile } from "./built-files";
import { distFolder, projectFolder, sourceMapsFolder } from "./paths";
import { officeJsAddress, pagePolicy } from "./security-policy";
import { bundledPackages, noticesText } from "./third-party";

interface Environment {
  readonly outFolder: string;
  readonly officeJs: string;
  readonly pagePolicy: string;
  readonly moveAddresses: (text: string) => string;
}

// The configuration is plain JavaScript, as webpack's own command line wants it; it has no types of its own.
const configure = createRequire(__filename)("../webpack.config.js") as (
  environment: Environment,
) => webpack.Configuration;

/** The budget of docs/architecture.md for the pane's script, in bytes, minified and compressed. */
export const scriptBudget = 250_000;

export interface BuildOptions {
  /** The address that the add-in is published on, as `readBase` gives it; without one it is built for this machine. */
  readonly base?: string;
  readonly outFolder?: string;
  readonly mapsFolder?: string;
}

export interface BuiltAddIn {
  readonly folder: string;
  readonly mapsFolder: string;
  /** Bytes of the pane's script, compressed. */
  readonly scriptBytes: number;
}

function bundle(environment: Environment): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configure(environment));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats === undefined) reject(new Error("webpack gave no result."));
        else resolve(stats);
      });
    });
  });
}

/** What the pane loads for its first screen. */
const scriptBytes = (folder: string): number =>
  firstScripts(folder).reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);

/** Source maps are for whoever looks into a fault of a published version; they are not served. */
function moveSourceMaps(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const path of filesIn(from).filter((name) => name.endsWith(".map"))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
    rmSync(join(from, path));
  }
}

/** The commit that is built, or null where this is no clone. */
function commit(): string | null {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: projectFolder, encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return null;
  }
}

function writeVersion(folder: string): void {
  const { version } = createRequire(__filename)("../package.json") as { version: string }; // npm's own field
  writeFileSync(join(folder, "version.json"), `${JSON.stringify({ version, commit: commit() }, null, 2)}\n`);
}

/**
 * Builds the add-in into dist/: for this machine, or for the address that it is to be published on.
 * @throws where the code does not compile, or the manifest names a file that is not there
 */
export async function buildAddIn(options: BuildOptions = {}): Promise<BuiltAddIn> {
  const { base, outFolder = distFolder, mapsFolder = sourceMapsFolder } = options;
  const source = base === undefined ? "local" : "published";
  const stats = await bundle({
    outFolder,
    officeJs: officeJsAddress[source],
    pagePolicy: pagePolicy(source),
    moveAddresses: (text) => (base === undefined ? text : text.replaceAll(developmentOrigin, base)),
  });
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Error(stats.toString({ preset: "errors-warnings", colors: process.stderr.isTTY }));
  }
  moveSourceMaps(outFolder, mapsFolder);
  writeVersion(outFolder);
  writeFileSync(join(outFolder, noticesFile), noticesText(bundledPackages(stats)));
  const broken = brokenAddresses(outFolder, base ?? developmentOrigin);
  if (broken.length > 0) throw new Error(`The manifest names what the build does not hold: ${broken.join(", ")}`);
  return { folder: outFolder, mapsFolder, scriptBytes: scriptBytes(outFolder) };
}

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { distFolder } from "./paths";

type Configure = (environment: { readonly host?: string }) => webpack.Configuration;

// The configuration is plain JavaScript, as webpack's own command line wants it; it has no types of its own.
const configure = createRequire(__filename)("../webpack.config.js") as Configure;

const localHost = "https://localhost:3000";

/** The budget of docs/architecture.md for the pane's script, in bytes, minified and compressed. */
export const scriptBudget = 250_000;

export interface BuiltAddIn {
  readonly folder: string;
  /** Bytes of the pane's script, compressed. */
  readonly scriptBytes: number;
}

function bundle(host: string | undefined): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configure(host === undefined ? {} : { host }));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats === undefined) reject(new Error("webpack gave no result."));
        else resolve(stats);
      });
    });
  });
}

/** The addresses of the manifest that are not there in the build, or that point to another host than the one it is built for. */
export function brokenAddresses(folder: string, host: string): string[] {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]*)"/g)].map(([, address]) => address ?? "");
  return addresses.filter((address) => {
    if (address.startsWith("http://schemas.microsoft.com/") || address.startsWith("http://www.w3.org/")) return false;
    return !address.startsWith(`${host}/`) || !existsSync(join(folder, address.slice(host.length)));
  });
}

/** What the pane loads for its first screen: the scripts that its page names. */
function scriptBytes(folder: string): number {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) => name ?? "");
  if (scripts.length === 0) throw new Error("The pane's page names no script.");
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}

/**
 * Builds the add-in into dist/: for this machine, or for the address that it is to be published on.
 * @throws where the code does not compile, or the manifest names a file that is not there
 */
export async function buildAddIn(host?: string): Promise<BuiltAddIn> {
  const stats = await bundle(host);
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Error(stats.toString({ preset: "errors-warnings", colors: process.stderr.isTTY }));
  }
  const broken = brokenAddresses(distFolder, host ?? localHost);
  if (broken.length > 0) throw new Error(`The manifest names what the build does not hold: ${broken.join(", ")}`);
  return { folder: distFolder, scriptBytes: scriptBytes(distFolder) };
}

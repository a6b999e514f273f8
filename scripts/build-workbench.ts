import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectFolder, workbenchFolder } from "./paths";

export interface WorkbenchBuild {
  /** The add-in's manifest that the page plays. */
  readonly manifest?: string;
  /** The folder of the sample workbooks that the page offers. */
  readonly samples?: string;
}

const pageFolder = join(projectFolder, "workbench", "page");

/**
 * Bundles the workbench's page into a folder of its own, which is emptied first: page, scripts, styles, the add-in's manifest and the
 * list of samples (`samples.json`, file names). Split into parts, since the grid's engine brings dictionaries that are never asked for.
 */
export async function buildWorkbench(outFolder: string = workbenchFolder, options: WorkbenchBuild = {}): Promise<void> {
  const manifest = options.manifest ?? join(projectFolder, "manifest.xml");
  const samples = options.samples ?? join(projectFolder, "samples");
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  await build({
    entryPoints: [join(pageFolder, "main.ts")],
    outdir: outFolder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file", ".ttf": "file", ".svg": "file" },
    logLevel: "warning",
  });
  cpSync(join(pageFolder, "index.html"), join(outFolder, "index.html"));
  cpSync(manifest, join(outFolder, "manifest.xml"));
  const names = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
  writeFileSync(join(outFolder, "samples.json"), JSON.stringify(names));
}

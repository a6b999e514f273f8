import { readdirSync } from "node:fs";
import { join } from "node:path";
import { noticesFile } from "../../scripts/built-files";
import { projectFolder } from "../../scripts/paths";

/** The files of a build whose names stay when their contents change; the others carry a hash. */
export function fixedFiles(): string[] {
  const assets = readdirSync(join(projectFolder, "assets"))
    .filter((name) => /\.(png|html|json)$/.test(name))
    .map((name) => `assets/${name}`);
  return [...assets, "taskpane.html", "manifest.xml", "version.json", "LICENSE.txt", noticesFile].sort();
}

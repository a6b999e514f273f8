import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, firstScripts } from "../../scripts/built-files";
import { distFolder, sourceMapsFolder } from "../../scripts/paths";

/** A script of the build, and what webpack put into it. */
export interface BuiltScript {
  readonly name: string;
  readonly isFirst: boolean;
  /** Paths from the project's folder: "src/…" and "node_modules/…". */
  readonly modules: ReadonlySet<string>;
}

interface SourceMap {
  readonly sources: readonly string[];
}

function modulesOf(name: string): ReadonlySet<string> {
  const map = readFileSync(join(sourceMapsFolder, `${name}.map`), "utf8");
  const { sources } = JSON.parse(map) as SourceMap; // written by webpack
  // Packages may lie elsewhere, by a link.
  return new Set(sources.map((source) => source.replace(/^webpack:\/\/[^/]*\/(\.\/)?(.*\/(?=node_modules\/))?/, "")));
}

/** The scripts of the build that is tested, by the source maps that were made with them. */
export function builtScripts(): readonly BuiltScript[] {
  const first = firstScripts(distFolder);
  return filesIn(distFolder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, isFirst: first.includes(name), modules: modulesOf(name) }));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { firstScripts } from "../../scripts/built-files";
import { sourceMapsFolder } from "../../scripts/paths";

/** A script of the first screen: its bytes as they are sent, and what they are made of. */
export interface ScriptSize {
  readonly name: string;
  readonly compressed: number;
  readonly plain: number;
  /** Minified bytes before compression by package, or by folder of our own; most first. */
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of a segment of a source map, in base 64 with variable length. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** Which part of the script a source belongs to: a package, or a folder of ours. */
function partOf(source: string): string {
  const [, scoped] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (scoped !== undefined) return scoped.replace(/^(@fluentui\/react)-.*/, "$1-…");
  const [, folder] = /(src\/[\w-]+)\//.exec(source) ?? [];
  return folder ?? "webpack";
}

function partsOf(script: string, { sources, mappings }: SourceMap): ScriptSize["parts"] {
  const lines = script.split("\n");
  const sizes = new Map<string, number>();
  let source = 0;
  for (const [at, line] of mappings.split(";").entries()) {
    let column = 0;
    const segments = (line === "" ? [] : line.split(",")).map((segment) => {
      const [columns = 0, sourceStep] = numbersOf(segment);
      column += columns;
      source += sourceStep ?? 0;
      return { column, source: sourceStep === undefined ? null : sources[source] };
    });
    for (const [index, { column: from, source: of }] of segments.entries()) {
      const end = segments[index + 1]?.column ?? lines[at]?.length ?? from;
      if (of == null) continue;
      sizes.set(partOf(of), (sizes.get(partOf(of)) ?? 0) + end - from);
    }
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}

/** What the pane loads for its first screen: the scripts that its page names, office.js of Microsoft's own left out. */
export function scriptSizes(folder: string): readonly ScriptSize[] {
  return firstScripts(folder).map((name) => {
    const script = readFileSync(join(folder, name), "utf8");
    const map = JSON.parse(readFileSync(join(sourceMapsFolder, `${name}.map`), "utf8")) as SourceMap; // written by webpack
    return { name, compressed: gzipSync(script).length, plain: script.length, parts: partsOf(script, map) };
  });
}

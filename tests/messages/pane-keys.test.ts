import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { paneEnUS } from "../../src/messages/pane-en-US";
import { paneEsMX } from "../../src/messages/pane-es-MX";

const projectFolder = join(__dirname, "..", "..");

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(join(projectFolder, path), "utf8")] : [];
  });
}

/** Every word by the way to it: "settings.rules.off". */
function pathsOf(words: object, above: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? pathsOf(value as object, [...above, key])
      : [[...above, key].join(".")],
  );
}

const sources = sourcesUnder("src/taskpane").join("\n");
const isName = (key: string) => /^[a-z]\w*$/i.test(key);

/** Whether the pane names the word, or takes it from a table by a key that it computes: `words.kinds[kind]`. */
function isUsed(path: string): boolean {
  const keys = path.split(".");
  const key = keys.at(-1) ?? "";
  const parent = keys.at(-2) ?? "";
  const isNamed =
    isName(key) && (new RegExp(`\\.${key}\\b`).test(sources) || new RegExp(`[{,]\\s*${key}\\s*[,:}]`).test(sources));
  // Tables from which a computed key takes, of one or of two steps, and those that are handed on whole.
  const tables = keys.slice(-3, -1);
  const isComputed = tables.some((table) => new RegExp(`\\b${table}\\b\\)?\\[`).test(sources));
  return isNamed || isComputed || new RegExp(`\\bwords\\.${parent}\\}`).test(sources);
}

// That every word which is used exists is what the compiler sees to.
test("no word of the pane is left that nothing shows", () => {
  expect(pathsOf(paneEsMX).filter((path) => !isUsed(path))).toEqual([]);
});

test("both languages have the same words", () => {
  expect(pathsOf(paneEnUS).sort()).toEqual(pathsOf(paneEsMX).sort());
});

test("the pane is searched for words that are not there", () => {
  expect(isUsed("details.ornithorhynchus")).toBe(false);
});

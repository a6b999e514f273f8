import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { paneEnUS as firstEnUS } from "../../src/messages/pane-en-US";
import { paneEsMX as firstEsMX } from "../../src/messages/pane-es-MX";
import { gatherWords } from "../../src/messages/pane-gather";
import { settingsWords } from "../../src/messages/pane-settings";

// With the words that are loaded with their pages.
const paneEsMX = { ...firstEsMX, gather: gatherWords["es-MX"], settings: settingsWords["es-MX"] };
const paneEnUS = { ...firstEnUS, gather: gatherWords["en-US"], settings: settingsWords["en-US"] };

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

type Say = (...given: readonly unknown[]) => unknown;

/** Every word of the pane that is made for a case, by the way to it. */
function sentencesOf(words: object, above = ""): (readonly [path: string, say: Say])[] {
  return Object.entries(words).flatMap(([key, value]): (readonly [string, Say])[] => {
    const path = above === "" ? key : `${above}.${key}`;
    if (typeof value === "object" && value !== null) return sentencesOf(value as object, path);
    // Words are texts, tables of words, or functions that make texts.
    return typeof value === "function" ? [[path, value as Say]] : [];
  });
}

const counts = { corrected: 2, added: 0, reopened: 1, justified: 3 };
// Each is what some of them are made for: numbers of things, names, lists of names, what changed.
const cases: readonly (readonly unknown[])[] = [
  [0, 0, 0],
  [1, 1, 1],
  [1200, 1199, 1],
  ["Hoja1", "additions", true],
  ["Hoja1", 1, "x"],
  ["10:32", 14, true],
  ["10:32", "Hoja1", false],
  [null, true],
  [null, false],
  [["Hoja1"], false],
  [["Hoja1"], true],
  [["Hoja1", "Hoja2"], false],
  [counts],
  [{ corrected: 0, added: 0, reopened: 0, justified: 0 }],
  ["12 de mayo", counts],
  ["12 de mayo", 14, 0],
  ["12 de mayo", 14, 3],
  [1, 2, 3],
  [3, 2, 3],
];

/** What a word says in a case; where it is not made for it, it may fail or find nothing to say. */
function saidBy(say: Say, given: readonly unknown[]): string[] {
  try {
    const said = say(...given);
    return typeof said === "string" ? [said] : [];
  } catch {
    return [];
  }
}

const isWhole = (text: string) => text.trim() !== "" && !/undefined|NaN|\[object/.test(text);

test.each([...sentencesOf(paneEsMX, "es-MX"), ...sentencesOf(paneEnUS, "en-US")])(
  "%s makes a sentence of what it is given",
  (_, say) => {
    const whole = cases.flatMap((given) => saidBy(say, given)).filter(isWhole);
    expect(whole.length).toBeGreaterThan(0);
    // One thing is told as one, whatever else the word is given.
    for (const given of [
      [1, 1, 1],
      ["10:32", 1],
      ["10:32", 1, 1],
    ]) {
      const wrong = /(?<![\d,.])1 (?:celdas|hojas|observaciones|valores|cells|sheets|observations|values)\b/;
      expect(saidBy(say, given).filter((text) => wrong.test(text))).toEqual([]);
    }
  },
);

test("the pane is searched for words that are not there", () => {
  expect(isUsed("details.ornithorhynchus")).toBe(false);
});

import { editDistance } from "./edit-distance";
import { countLetters, fewestEdits, type LetterCounts } from "./letter-counts";
import { foldText } from "./text";

/** An area name that is probably a misspelling of another one: to be offered, never applied silently. */
export interface SpellingProposal {
  /** As written in the workbook. */
  readonly written: string;
  /** The spelling that probably was meant, as written elsewhere in the workbook. */
  readonly proposed: string;
}

/**
 * The key by which area names are the same: case, accents, blanks and final punctuation do not count, everything else does.
 * Names are never split; "y" and commas are part of official names.
 */
export function foldArea(name: string): string {
  return foldText(name).replaceAll(" ", "");
}

interface Area {
  readonly key: string;
  readonly words: readonly string[];
  /** The digits of the key: names with other numbers are other areas. */
  readonly digits: string;
  readonly letters: LetterCounts;
  /** The spellings that fold alike, the first one written first. */
  readonly spellings: string[];
  times: number;
}

/**
 * Proposes one spelling for names that are alike: one letter added, left out, replaced or swapped with its neighbour, two in
 * long words. The spelling used most often is proposed; of two used equally often, the one whose words other names use too.
 * @param names how often each name stands in the workbook, in the order in which they were first written
 */
export function proposeSpellings(names: ReadonlyMap<string, number>): readonly SpellingProposal[] {
  const areas = groupByKey(names);
  const uses = countWords(areas);
  const plausibility = (area: Area) =>
    area.words.reduce((sum, word) => sum + (uses.get(word) ?? 0), 0) / area.words.length;
  const ranked = [...areas].sort((a, b) => b.times - a.times || plausibility(b) - plausibility(a));

  const acceptedByDigits = new Map<string, Area[]>();
  const proposals = new Map<Area, Area>();
  for (const area of ranked) {
    const accepted = acceptedByDigits.get(area.digits) ?? [];
    const meant = accepted.find((other) => areAlike(area, other, uses));
    if (meant === undefined) accepted.push(area);
    else proposals.set(area, meant);
    acceptedByDigits.set(area.digits, accepted);
  }
  return areas.flatMap((area) => {
    const proposed = proposals.get(area)?.spellings[0];
    return proposed === undefined ? [] : area.spellings.map((written) => ({ written, proposed }));
  });
}

function groupByKey(names: ReadonlyMap<string, number>): readonly Area[] {
  const areas = new Map<string, Area>();
  for (const [name, times] of names) {
    const key = foldArea(name);
    if (key === "") continue;
    const area = areas.get(key) ?? {
      key,
      words: wordsOf(name),
      digits: key.replace(/\D+/gu, " "),
      letters: countLetters(key),
      spellings: [],
      times: 0,
    };
    area.spellings.push(name);
    area.times += times;
    areas.set(key, area);
  }
  return [...areas.values()];
}

function wordsOf(name: string): string[] {
  return foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In how many different names each word occurs. */
function countWords(areas: readonly Area[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of areas) {
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return uses;
}

const mostDifferences = 2;
const shortestAlike = 6;
const connectors: ReadonlySet<string> = new Set([
  "de",
  "del",
  "la",
  "las",
  "el",
  "los",
  "y",
  "e",
  "en",
  "a",
  "al",
  "para",
]);
const distinguishing =
  /\d|^(?:[ivxl]+|[a-z]|norte|sur|este|oeste|oriente|poniente|cent(?:ro|ral)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|alt[oa]|baj[oa]|medi[oa]|intern[oa]s?|extern[oa]s?|superior|inferior|mayor|menor)$/u;

/** Whether two names differ so little, and in nothing that tells areas apart, that one may be a misspelling of the other. */
function areAlike(a: Area, b: Area, uses: ReadonlyMap<string, number>): boolean {
  // Thousands of names make millions of pairs; nearly all differ in more letters than a typo explains.
  if (fewestEdits(a.letters, b.letters) > mostDifferences) return false;
  if (Math.min(a.key.length, b.key.length) < shortestAlike) return false;
  if (editDistance(a.key, b.key, mostDifferences) > mostDifferences) return false;
  const [onlyA, onlyB] = [without(a.words, b.words), without(b.words, a.words)];
  const [telling] = [...onlyA, ...onlyB].filter((word) => distinguishing.test(word) && !connectors.has(word));
  if (telling !== undefined) return false;
  if (onlyA.length !== onlyB.length)
    return [...onlyA, ...onlyB].every((word) => connectors.has(word)) || isSplitWord(onlyA, onlyB);
  return onlyA.every((word, index) => isMisspelling(word, onlyB[index] ?? "", uses));
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A word broken by a blank, with a letter wrong besides. */
function isSplitWord(a: readonly string[], b: readonly string[]): boolean {
  return Math.min(a.length, b.length) > 0 && editDistance(a.join(""), b.join(""), 1) <= 1;
}

function isMisspelling(a: string, b: string, uses: ReadonlyMap<string, number>): boolean {
  if (connectors.has(a) && connectors.has(b)) return true;
  // "Ingresos" and "Egresos", "Importación" and "Exportación": people seldom miss the first letter.
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return false;
  // Words that other areas use too are words, not misspellings.
  if ((uses.get(a) ?? 0) > 1 && (uses.get(b) ?? 0) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0;
  return editDistance(a, b, limit) <= limit;
}

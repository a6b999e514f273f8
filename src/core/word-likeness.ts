import { isOfficial, stemOf, unitWords } from "./area-words";
import { editDistance } from "./edit-distance";
import { countLetters, fewestEdits, type LetterCounts } from "./letter-counts";
import { given } from "./given";

const mostEdits = 2;
const tellingApart = /[^a-z]|^(?:[ivxl]+|.)$/u;

/** Whether words that differ from this one are never a misspelling of it: digits, Roman numerals, single letters. */
export function tellsApart(word: string): boolean {
  return tellingApart.test(word);
}

/**
 * How many letters make one of two words a misspelling of the other; null where they are two words. Short words differ in
 * few letters, and people seldom miss the first one ("Ingresos" and "Egresos"), unless nothing but a unit can be meant.
 */
export function misspeltBy(a: string, b: string): number | null {
  if (tellsApart(a) || tellsApart(b) || areBothOfficial(a, b)) return null;
  const isSameStart = a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
  if (!isSameStart && unitWords.has(a) === unitWords.has(b)) return null;
  const limit = Math.min(a.length, b.length) >= 10 ? mostEdits : Math.max(a.length, b.length) >= 4 ? 1 : 0;
  const edits = editDistance(a, b, limit);
  if (edits > limit) return null;
  return Math.max(a.length, b.length) >= 5 || areSwapped(a, b) ? edits : null;
}

/** "Cuentas" and "Cuencas" are two words; "Cuentas" and "Cuenta" are one that was written in two ways. */
function areBothOfficial(a: string, b: string): boolean {
  return isOfficial(a) && isOfficial(b) && stemOf(a) !== stemOf(b);
}

/** Whether two words that are one letter apart have the same letters in another order. */
export function areSwapped(a: string, b: string): boolean {
  return a.length === b.length && fewestEdits(countLetters(a), countLetters(b)) === 0;
}

interface KnownWord {
  readonly word: string;
  readonly letters: LetterCounts;
}

/**
 * Groups words of which one may be a misspelling of another, and gives each group a number. Words of one group need not be
 * alike, but alike words are of one group: names that are alike have words of the same groups.
 */
export function groupWords(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const groups = new Map([...words].map((word, index) => [word, index] as const));
  const members = [...words].map((word) => [word]);
  const join = (a: string, b: string) => {
    const [from = 0, to = 0] = [groups.get(a), groups.get(b)];
    if (from === to) return;
    const moved = given(members[from]).splice(0);
    for (const word of moved) groups.set(word, to);
    given(members[to]).push(...moved);
  };
  const byLetter = new Map<string, KnownWord[]>();
  const isUnit = (word: string) => unitWords.has(word);
  const units = [...words].filter(isUnit).map(knownWord);
  for (const known of [...words].map(knownWord)) {
    const { word } = known;
    for (const others of [byLetter.get(word.charAt(0)), byLetter.get(word.charAt(1)), units]) {
      for (const other of others ?? []) {
        if (mayBeAlike(known, other) && misspeltBy(word, other.word) !== null) join(word, other.word);
      }
    }
    const sameStart = byLetter.get(word.charAt(0)) ?? [];
    sameStart.push(known);
    byLetter.set(word.charAt(0), sameStart);
  }
  return groups;
}

function knownWord(word: string): KnownWord {
  return { word, letters: countLetters(word) };
}

// Thousands of words make millions of pairs; nearly all differ in more letters than a typo explains.
function mayBeAlike(a: KnownWord, b: KnownWord): boolean {
  return Math.abs(a.word.length - b.word.length) <= mostEdits && fewestEdits(a.letters, b.letters) <= mostEdits;
}

const knownUnits = [...unitWords].map(knownWord);

/** Whether a word is no unit of an institution, but a misspelling of one. */
export function isMisspeltUnit(word: string): boolean {
  if (unitWords.has(word)) return false;
  const known = knownWord(word);
  return knownUnits.some((unit) => mayBeAlike(known, unit) && misspeltBy(word, unit.word) !== null);
}

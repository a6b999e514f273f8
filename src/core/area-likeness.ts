import type { AreaName } from "./area-name";
import { connectors, isOfficial, unitWords } from "./area-words";
import { editDistance } from "./edit-distance";
import { areSwapped, misspeltBy, tellsApart } from "./word-likeness";
import { given } from "./given";

/** In what the written name differs from the proposed one. */
export type SpellingReason =
  | "swapped-letters"
  | "missing-letter"
  | "extra-letter"
  | "other-letter"
  | "several-letters"
  | "split-word"
  | "abbreviation"
  | "acronym"
  | "connector"
  | "punctuation";

/** Why a name seems to be another one. */
export interface Likeness {
  readonly reason: SpellingReason;
  /** How many letters differ; none where only the form does. */
  readonly edits: number;
}

/** Whether the word of the written name and that of the other are two words, however alike. */
export type AreTwoWords = (written: string, meant: string) => boolean;

const shortestAlike = 6;
const mostEdits = 2;

/**
 * Whether one name may be another one written differently: in nothing that tells areas apart, and in a letter or two at most.
 * @param areTwoWords whether two words are known to be two, because areas use both of them
 */
export function likenessOf(written: AreaName, meant: AreaName, areTwoWords: AreTwoWords): Likeness | null {
  if (written.numbers !== meant.numbers) return null;
  if (written.joined === meant.joined) return { reason: reasonOfForm(written, meant), edits: 0 };
  if (isCutFrom(written, meant)) return { reason: "abbreviation", edits: 0 };
  if (Math.min(written.joined.length, meant.joined.length) < shortestAlike) return null;
  return letterLikeness(written, meant, areTwoWords) ?? splitLikeness(written, meant);
}

function reasonOfForm(a: AreaName, b: AreaName): SpellingReason {
  if (a.written !== b.written) return "abbreviation";
  if (a.acronym !== b.acronym) return "acronym";
  return a.words.join("") === b.words.join("") ? "punctuation" : "connector";
}

/** "Coord. de Plan. y Eval.": every word is the other's, or its beginning with a full stop. */
function isCutFrom(written: AreaName, meant: AreaName): boolean {
  if (written.cut.size === 0 || written.core.length !== meant.core.length) return false;
  return written.core.every((word, index) => {
    const other = given(meant.core[index]);
    return word === other || (written.cut.has(word) && other.startsWith(word));
  });
}

function letterLikeness(written: AreaName, meant: AreaName, areTwoWords: AreTwoWords): Likeness | null {
  if (written.core.length !== meant.core.length) return null;
  let edits = 0;
  let reason: SpellingReason | null = null;
  for (const [index, word] of written.core.entries()) {
    const other = given(meant.core[index]);
    if (word === other) continue;
    if (written.acronyms.has(word) || meant.acronyms.has(other)) return null;
    const isSureUnit = unitWords.has(word) !== unitWords.has(other);
    const found = !isSureUnit && areTwoWords(word, other) ? null : misspeltBy(word, other);
    if (found === null) return null;
    reason = edits === 0 && found === 1 ? reasonOfLetter(word, other) : "several-letters";
    edits += found;
  }
  return reason === null || edits > mostEdits ? null : { reason, edits };
}

function reasonOfLetter(written: string, meant: string): SpellingReason {
  if (written.length < meant.length) return "missing-letter";
  if (written.length > meant.length) return "extra-letter";
  return areSwapped(written, meant) ? "swapped-letters" : "other-letter";
}

/** A word broken in two, or two run together, with a letter wrong besides: without one the names are the same. */
function splitLikeness(written: AreaName, meant: AreaName): Likeness | null {
  const [a, b] = withoutCommonEnds(written.words, meant.words);
  const [joinedA, joinedB] = [a.join(""), b.join("")];
  if (Math.min(a.length, b.length) !== 1 || Math.max(a.length, b.length) !== 2) return null;
  if (Math.min(joinedA.length, joinedB.length) < shortestAlike) return null;
  if ([...a, ...b].some((word) => tellsApart(word) && !connectors.has(word))) return null;
  if ([...written.acronyms].some((word) => a.includes(word)) || [...meant.acronyms].some((word) => b.includes(word)))
    return null;
  if (joinedA[0] !== joinedB[0] || (isOfficial(joinedA) && isOfficial(joinedB))) return null;
  return editDistance(joinedA, joinedB, 1) === 1 ? { reason: "split-word", edits: 1 } : null;
}

function withoutCommonEnds(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

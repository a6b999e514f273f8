import { editDistance } from "./edit-distance";
import { countLetters, fewestEdits } from "./letter-counts";
import { remember, rememberSome } from "./remember";
import { columnIds, columnTemplates, promiseOrProofHeadings, type ColumnId } from "./template";
import { foldHeading, headingStems } from "./text";

/** The heading that a text stands for. */
export interface KnownHeading {
  readonly column: ColumnId | "promise-or-proof";
  /** Lower is surer: the place among the aliases, after every exact one when letters differ. */
  readonly rank: number;
  /** The heading meant, as printed. */
  readonly printed: string;
  readonly isMisspelt: boolean;
}

/** No heading has more letters; longer texts need no look. */
export const longestHeading = 90;
const variantRank = 50;
const typoRank = 100;
const goesOnRank = 200;

const known = new Map<string, KnownHeading>();
for (const column of columnIds) {
  const { heading, aliases } = columnTemplates[column];
  [heading, ...aliases].forEach((text, rank) => {
    const folded = foldHeading(text);
    if (!known.has(folded)) known.set(folded, { column, rank, printed: text, isMisspelt: false });
  });
}
for (const printed of promiseOrProofHeadings) {
  known.set(foldHeading(printed), { column: "promise-or-proof", rank: 0, printed, isMisspelt: false });
}

// "Fecha del término", "Producto o evidencias": the same words, joined and counted otherwise.
const variants = new Map<string, KnownHeading>();
// Of fewer letters too little is left to tell a heading by: "N/A" is not "N.".
const shortestStems = 3;
for (const match of known.values()) {
  const stems = headingStems(match.printed);
  if (stems.length >= shortestStems && !variants.has(stems))
    variants.set(stems, { ...match, rank: variantRank + match.rank });
}

const spellings = [...known].map(([folded, match]) => ({ folded, match, letters: countLetters(folded) }));

// "1. Actividades", "b) Actividades"; "(dd/mm/aaaa)", "(unidad administrativa)".
const counted = /^\s*(?:\d{1,2}|[a-j])\s?[.)]\s?-?\s*(?=\p{L})/iu;
const inParentheses = /\([^()]*\)/gu;

const digitNine = 0x39;

const beginningLength = 3;
const beginnings: ReadonlySet<string> = new Set([...known.keys()].map((folded) => folded.slice(0, beginningLength)));

const bitsOfLetter = 10;
/** By the codes of the first three characters, where each of them is one letter. */
const knownBeginnings = new Map<number, boolean>();

/** Tells most texts of data from headings by their first letters alone; sheets have far more of the former. */
export function mayBeHeading(text: string): boolean {
  const [a, b, c] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  const codes = (((a << bitsOfLetter) | b) << bitsOfLetter) | c;
  const known = knownBeginnings.get(codes);
  if (known !== undefined) return known;
  const answer = beginnings.has(beginningOf(text));
  const isPlain = text.length >= beginningLength && (a | b | c) >> bitsOfLetter === 0;
  if (isPlain && [...text.slice(0, beginningLength)].every((letter) => foldLetter(letter).length === 1))
    knownBeginnings.set(codes, answer);
  return answer;
}

const foldLetter = remember(foldHeading);

function beginningOf(text: string): string {
  let letters = "";
  for (let at = 0; at < text.length && letters.length < beginningLength; at += 1)
    letters += foldLetter(text.charAt(at));
  return letters.slice(0, beginningLength);
}

/** The heading that a text is, letter for letter once folded; a number or letter that counts it does not matter. */
export function exactHeading(text: string): KnownHeading | null {
  if (text.length > longestHeading) return null;
  const uncounted = withoutCount(text);
  return mayBeHeading(uncounted) ? headingOf(uncounted) : null;
}

// Data begin like headings too, "Procesos" like "Producto", and the same few texts fill columns.
const headingOf = rememberSome((text: string) => known.get(foldHeading(text)) ?? null);

/** The text without the number or letter that counts it: "2. Actividades". */
export function withoutCount(text: string): string {
  // Nearly all texts begin with letters, which is told far sooner than a pattern is tried.
  const second = text.charAt(1);
  return text.charCodeAt(0) <= digitNine || second === "." || second === ")" ? text.replace(counted, "") : text;
}

/**
 * A heading that is known by its words or nearly by its letters; what it adds in parentheses does not matter. The same headings come again
 * on every page, and each row above or below them is tried together with them.
 */
export const nearestHeading: (text: string) => KnownHeading | null = rememberSome(findNearest);

function findNearest(text: string): KnownHeading | null {
  const bare = text.replace(counted, "").replace(inParentheses, " ");
  for (const written of [text, bare]) {
    const match = known.get(foldHeading(written)) ?? variants.get(headingStems(written));
    if (match !== undefined) return { ...match, rank: Math.max(match.rank, variantRank) };
  }
  const [key, bareKey] = [foldHeading(text), foldHeading(bare)];
  return matchWithTypos(key) ?? (bareKey === key ? null : matchWithTypos(bareKey));
}

/** A heading of several words that goes on: "Productos y/o Evidencias comprometidas". */
export function beginningHeading(text: string): KnownHeading | null {
  const words = headingStems(text.replace(counted, "").replace(inParentheses, " ")).split(" ");
  for (let count = words.length - 1; count >= 2; count -= 1) {
    const match = variants.get(words.slice(0, count).join(" "));
    // Programmed and real progress are two columns; neither is surely the one.
    if (match !== undefined) return match.column === "progress" ? null : { ...match, rank: goesOnRank + match.rank };
  }
  return null;
}

function matchWithTypos(key: string): KnownHeading | null {
  const limit = typosForgiven(key.length);
  if (limit === 0) return null;
  const letters = countLetters(key);
  let nearest: (KnownHeading & { distance: number }) | null = null;
  for (const { folded, match, letters: knownLetters } of spellings) {
    const most = Math.min(limit, typosForgiven(folded.length));
    if (Math.abs(key.length - folded.length) > most || fewestEdits(letters, knownLetters) > most) continue;
    const distance = editDistance(key, folded, most);
    if (distance <= most && distance < (nearest?.distance ?? limit + 1)) {
      nearest = { ...match, rank: typoRank + match.rank, isMisspelt: true, distance };
    }
  }
  return nearest;
}

function typosForgiven(length: number): number {
  if (length >= 10) return 2;
  return length >= 6 ? 1 : 0;
}

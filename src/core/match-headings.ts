import type { CellPosition } from "./cell";
import type { ColumnHeading, DuplicateColumn } from "./follow-up-sheet";
import type { ColumnId } from "./template";
import { columnIds, columnTemplates, promiseOrProofHeadings, recordHeadings } from "./template";
import { editDistance } from "./edit-distance";
import { foldHeading, headingStems } from "./text";

/** A text of the row that may be a heading, and where it stands. */
export interface HeadingCell {
  readonly at: CellPosition;
  readonly text: string;
}

interface HeadingMatch {
  readonly column: ColumnId | "promise-or-proof";
  /** Lower is surer: the place among the aliases, after every exact one when letters differ. */
  readonly rank: number;
  /** The heading meant, as printed. */
  readonly printed: string;
  readonly isMisspelt: boolean;
}

const longestHeading = 90;
const variantRank = 50;
const typoRank = 100;
const fewestExact = 2;

const known = new Map<string, HeadingMatch>();
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
const variants = new Map<string, HeadingMatch>();
for (const match of known.values()) {
  const stems = headingStems(match.printed);
  if (!variants.has(stems)) variants.set(stems, { ...match, rank: variantRank + match.rank });
}

const beginningLength = 3;
const beginnings: ReadonlySet<string> = new Set([...known.keys()].map((folded) => folded.slice(0, beginningLength)));
const records: ReadonlySet<string> = new Set(recordHeadings.map(foldHeading));

/**
 * The columns that the texts of a row name. Typos are forgiven once two headings are written as known; each column is taken
 * from its surest heading, the leftmost among equals.
 */
export function matchHeadings(cells: readonly HeadingCell[]): ReadonlyMap<ColumnId, ColumnHeading> {
  const short = cells.filter(({ text }) => text.length <= longestHeading);
  const exact = short.map(({ text }) => (mayBeHeading(text) ? known.get(foldHeading(text)) : undefined));
  if (new Set(exact.flatMap((match) => match?.column ?? [])).size < fewestExact) return new Map();

  const best = new Map<HeadingMatch["column"], HeadingCell & HeadingMatch>();
  short.forEach((cell, index) => {
    const match = exact[index] ?? nearestHeading(cell.text);
    if (match === null) return;
    const earlier = best.get(match.column);
    if (earlier === undefined || match.rank < earlier.rank) best.set(match.column, { ...cell, ...match });
  });
  return settlePromiseOrProof(best);
}

/**
 * The headings that say the same as one of the columns, once more. Other words for a column are no repetition ("Responsable"
 * beside "Área Responsable" is a person), and a second number counts the activities.
 */
export function duplicateHeadings(
  cells: readonly HeadingCell[],
  columns: ReadonlyMap<ColumnId, ColumnHeading>,
): readonly DuplicateColumn[] {
  const used = new Set([...columns.values()].map(({ at }) => at.column));
  const byStems = new Map([...columns].map(([column, { text, misspelt }]) => [headingStems(misspelt ?? text), column]));
  return cells.flatMap(({ at, text }) => {
    if (used.has(at.column) || text.length > longestHeading) return [];
    const match = known.get(foldHeading(text)) ?? nearestHeading(text);
    const column = byStems.get(headingStems(match?.isMisspelt === true ? match.printed : text));
    return column === undefined || column === "number" ? [] : [{ column, at, text }];
  });
}

/** Tells most texts of data from headings by their first letters alone; sheets have far more of the former. */
const mayBeHeading = (text: string): boolean => beginnings.has(beginningOf(text));

const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  const folded = foldedLetters.get(letter) ?? foldHeading(letter);
  foldedLetters.set(letter, folded);
  return folded;
}

function beginningOf(text: string): string {
  let letters = "";
  for (let at = 0; at < text.length && letters.length < beginningLength; at += 1)
    letters += foldLetter(text.charAt(at));
  return letters.slice(0, beginningLength);
}

/** Whether a text is a heading as known, letter for letter once folded. */
export function isKnownHeading(text: string): boolean {
  return text.length <= longestHeading && known.has(foldHeading(text));
}

/** Whether the headings are those of the federal open data, which lists records and no commitments. */
export function areRecordHeadings(cells: readonly HeadingCell[]): boolean {
  return cells.filter(({ text }) => text.length <= longestHeading && records.has(foldHeading(text))).length >= 2;
}

/** A heading that is known by its words or nearly by its letters. */
function nearestHeading(text: string): HeadingMatch | null {
  return variants.get(headingStems(text)) ?? matchWithTypos(foldHeading(text));
}

function matchWithTypos(key: string): HeadingMatch | null {
  const limit = typosForgiven(key.length);
  if (limit === 0) return null;
  let nearest: (HeadingMatch & { distance: number }) | null = null;
  for (const [folded, match] of known) {
    const distance = editDistance(key, folded, Math.min(limit, typosForgiven(folded.length)));
    if (distance <= Math.min(limit, typosForgiven(folded.length)) && distance < (nearest?.distance ?? limit + 1)) {
      nearest = { ...match, rank: typoRank + match.rank, isMisspelt: true, distance };
    }
  }
  return nearest;
}

function typosForgiven(length: number): number {
  if (length >= 10) return 2;
  return length >= 6 ? 1 : 0;
}

/** "Evidencias" is the proof beside a product or a progress column, and what was promised otherwise. */
function settlePromiseOrProof(
  best: ReadonlyMap<HeadingMatch["column"], HeadingCell & HeadingMatch>,
): ReadonlyMap<ColumnId, ColumnHeading> {
  const columns = new Map<ColumnId, ColumnHeading>();
  for (const column of columnIds) {
    const heading = best.get(column);
    if (heading !== undefined) columns.set(column, columnHeadingOf(heading));
  }
  const evidence = best.get("promise-or-proof");
  if (evidence !== undefined) {
    const isProof = !columns.has("proof") && (columns.has("product") || columns.has("progress"));
    const column = isProof ? "proof" : "product";
    if (!columns.has(column)) columns.set(column, columnHeadingOf(evidence));
  }
  return columns;
}

function columnHeadingOf({ at, text, printed, isMisspelt }: HeadingCell & HeadingMatch): ColumnHeading {
  return { at, text, misspelt: isMisspelt ? printed : null };
}

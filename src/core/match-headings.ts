import type { CellPosition } from "./cell";
import type { ColumnHeading, DuplicateColumn } from "./follow-up-sheet";
import { beginningHeading, exactHeading, longestHeading, nearestHeading, type KnownHeading } from "./known-headings";
import { columnIds, recordHeadings, type ColumnId } from "./template";
import { foldHeading, foldText, headingStems } from "./text";

/** A text of the row that may be a heading, and where it stands. */
export interface HeadingCell {
  readonly at: CellPosition;
  readonly text: string;
  /** Its cells, where the text stands in several rows; the last of them may hold something else. */
  readonly parts?: readonly HeadingCell[];
  /** Whether the text stands over several columns. */
  readonly isGroup?: boolean;
}

const fewestExact = 2;
const axis = /^ejes?(?: (?:rector|estrategico|de politica)(?:es)?)?$/u;
const records: ReadonlySet<string> = new Set(recordHeadings.map(foldHeading));

/**
 * The columns that the texts of a row name. Typos are forgiven once two headings are written as known; each column is taken
 * from its surest heading, the leftmost among equals.
 */
export function matchHeadings(cells: readonly HeadingCell[]): ReadonlyMap<ColumnId, ColumnHeading> {
  const short = cells.filter(({ text }) => text.length <= longestHeading);
  const exact = short.map(({ text }) => exactHeading(text));
  if (new Set(exact.flatMap((match) => match?.column ?? [])).size < fewestExact) return new Map();

  const best = new Map<KnownHeading["column"], HeadingCell & KnownHeading>();
  short.forEach((cell, index) => {
    const match = exact[index] ?? nearestHeading(cell.text) ?? (cell.parts ? null : beginningHeading(cell.text));
    if (match === null) return;
    const earlier = best.get(match.column);
    if (earlier === undefined || match.rank < earlier.rank) best.set(match.column, { ...cell, ...match });
  });
  settleAxes(short, best);
  return settlePromiseOrProof(best);
}

/** Beside an axis of policy, "Área" is its part, and whoever is responsible answers for the aspect. */
function settleAxes(
  cells: readonly HeadingCell[],
  best: Map<KnownHeading["column"], HeadingCell & KnownHeading>,
): void {
  if (best.get("responsibleArea")?.printed !== "Área" || !cells.some(({ text }) => axis.test(foldText(text)))) return;
  for (const cell of cells) {
    const match = exactHeading(cell.text);
    if (match?.printed === "Responsable") best.set("responsibleArea", { ...cell, ...match });
  }
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
    const match = exactHeading(text) ?? nearestHeading(text);
    const column = byStems.get(headingStems(match?.isMisspelt === true ? match.printed : text));
    return column === undefined || column === "number" ? [] : [{ column, at, text }];
  });
}

/** Whether the headings are those of the federal open data, which lists records and no commitments. */
export function areRecordHeadings(cells: readonly HeadingCell[]): boolean {
  return cells.filter(({ text }) => text.length <= longestHeading && records.has(foldHeading(text))).length >= 2;
}

/** "Evidencias" is the proof beside a product or a progress column, and what was promised otherwise. */
function settlePromiseOrProof(
  best: ReadonlyMap<KnownHeading["column"], HeadingCell & KnownHeading>,
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

function columnHeadingOf({ at, text, printed, isMisspelt, parts = [] }: HeadingCell & KnownHeading): ColumnHeading {
  if (!isMisspelt) return { at, text, misspelt: null };
  const right = foldHeading(printed);
  const wrong = parts.find((part) => !right.includes(foldHeading(part.text)));
  return { at: wrong?.at ?? at, text, misspelt: printed };
}

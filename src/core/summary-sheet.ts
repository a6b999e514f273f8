import type { CellPosition, CellRange } from "./cell";
import { textCell, type SummaryCell } from "./summary-cell";
import type { Status } from "./status";
import { given } from "./given";

/** What a part of a written sheet is, for its looks. */
export type SummaryRole =
  | "title"
  | "mark"
  | "note"
  | "caveat"
  | "asOf"
  | "section"
  | "keyLabels"
  | "keyValues"
  | "keyShares"
  | "headings"
  | "names"
  | "alarms"
  | "figures"
  | "totals"
  | "links"
  | "texts"
  | "legendError"
  | "legendWarning"
  | "legendInfo";

interface RoleLines {
  /** The height of one line. */
  readonly points: number;
  /** The most lines that a row shows; texts of one line are not wrapped. */
  readonly most: number;
  /** The fewest for which there is room: fonts that stand in for Calibri are wider. */
  readonly least?: number;
}

export const roleLines: Readonly<Record<SummaryRole, RoleLines>> = {
  title: { points: 24, most: 1 },
  mark: { points: 15, most: 1 },
  note: { points: 15, most: 1 },
  caveat: { points: 15, most: 1 },
  asOf: { points: 15, most: 1 },
  section: { points: 21, most: 1 },
  keyLabels: { points: 15, most: 2 },
  keyValues: { points: 24, most: 1 },
  keyShares: { points: 15, most: 1 },
  headings: { points: 15, most: 3, least: 2 },
  names: { points: 15, most: 12 },
  alarms: { points: 18, most: 1 },
  figures: { points: 18, most: 1 },
  totals: { points: 18, most: 1 },
  links: { points: 15, most: 1 },
  texts: { points: 15, most: 8 },
  legendError: { points: 15, most: 1 },
  legendWarning: { points: 15, most: 1 },
  legendInfo: { points: 15, most: 1 },
};

export interface SummaryPart {
  readonly role: SummaryRole;
  readonly range: CellRange;
}

/** A cell that leads to a cell of a reviewed sheet. */
export interface SummaryLink {
  readonly at: CellPosition;
  readonly sheetName: string;
  readonly target: CellPosition;
}

/** A chart of stacked bars: one bar for each row of the source, one colour for each of its columns behind the names. */
export interface SummaryChart {
  readonly title: string;
  /** The headings and the rows that are shown, names first. */
  readonly source: CellRange;
  readonly series: readonly Status[];
  /** From one line of its scale to the next: whole, as activities are. */
  readonly unit: number;
  /** The cells that it covers. */
  readonly at: CellRange;
}

/** A sheet as plain data, from A1 on. */
export interface SummaryLayout {
  /** Dense rows, all of the same length; null where a cell is none of ours and is left as it is. */
  readonly rows: readonly (readonly (SummaryCell | null)[])[];
  readonly parts: readonly SummaryPart[];
  readonly links: readonly SummaryLink[];
  /** In characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  /** In points, by row. */
  readonly rowHeights: readonly number[];
  /** The list of activities with its headings, to be made a table with filters; null without activities. */
  readonly table: CellRange | null;
  readonly chart: SummaryChart | null;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row that heads every printed page; null where none does. */
  readonly repeatedRow: number | null;
  readonly footer: { readonly left: string; readonly right: string };
  /** Cells in which one of a few words is to be chosen; none where it is not given. */
  readonly choices?: readonly { readonly range: CellRange; readonly items: readonly string[] }[] | undefined;
}

/** What is put into a sheet at a time: rows that begin in column A, and how their columns look. */
export interface SummaryBlock {
  readonly rows: readonly (readonly SummaryCell[])[];
  /** Runs of columns from A on; what lies behind the last one is no part. */
  readonly looks: readonly { readonly role: SummaryRole; readonly columns: number }[];
}

export const line = (...values: readonly (string | SummaryCell)[]): readonly SummaryCell[] =>
  values.map((value) => (typeof value === "string" ? textCell(value) : value));

/** Puts blocks one below the other and keeps account of where they stand. */
export function sheetBuilder(columnWidths: readonly number[]) {
  const rows: (SummaryCell | null)[][] = [];
  const parts: SummaryPart[] = [];

  /** @returns the first of the rows */
  const put = ({ rows: lines, looks }: SummaryBlock): number => {
    const first = rows.length;
    let column = 0;
    for (const { role, columns } of lines.length > 0 ? looks : []) {
      parts.push({ role, range: { row: first, column, rowCount: lines.length, columnCount: columns } });
      column += columns;
    }
    for (const cells of lines) rows.push([...cells, ...Array<null>(columnWidths.length - cells.length).fill(null)]);
    return first;
  };
  const putLines = (role: SummaryRole, texts: readonly string[]): number =>
    put({ rows: texts.map((text) => line(text)), looks: [{ role, columns: 1 }] });
  const skipRows = (count = 1) => {
    for (let skipped = 0; skipped < count; skipped += 1) rows.push(columnWidths.map(() => null));
  };
  return { put, putLines, skipRows, rows, parts, rowHeights: () => rowHeightsOf(rows, parts, columnWidths) };
}

/** In points, from the lines that the texts of each row take. */
export function rowHeightsOf(
  rows: SummaryLayout["rows"],
  parts: readonly SummaryPart[],
  columnWidths: readonly number[],
): readonly number[] {
  const heights = rows.map(() => roleLines.note.points);
  for (const { role, range } of parts) {
    const { points, most, least = 1 } = roleLines[role];
    for (let row = range.row; row < range.row + range.rowCount; row += 1) {
      const lines = most === 1 ? 1 : linesOf(given(rows[row]), range, columnWidths);
      heights[row] = Math.max(given(heights[row]), Math.min(Math.max(lines, least), most) * points);
    }
  }
  return heights;
}

/** How many lines the longest text of these columns takes, as near as counting characters tells. */
function linesOf(cells: SummaryLayout["rows"][number], range: CellRange, columnWidths: readonly number[]): number {
  let most = 1;
  for (let column = range.column; column < range.column + range.columnCount; column += 1) {
    const value = cells[column]?.value;
    if (typeof value !== "string") continue;
    const width = Math.max(1, given(columnWidths[column]) - 1);
    most = Math.max(
      most,
      value.split("\n").reduce((sum, paragraph) => sum + wrappedLines(paragraph, width), 0),
    );
  }
  return most;
}

/** The lines of a paragraph: words go to the next line where they do not fit, and are parted where no line holds them. */
function wrappedLines(paragraph: string, width: number): number {
  // What fills a hundred lines is more than any row shows.
  if (paragraph.length > 100 * width) return 100;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.ceil(word.length / width) - 1;
      used = word.length % width || Math.min(word.length, width);
    }
  }
  return lines;
}

/** A long text in lines of at most so many characters, broken at blanks; at most `most` lines, the rest of the text left out. */
export function breakLines(text: string, longest: number, most = 6): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > longest && lines.length < most - 1) {
    const blank = rest.lastIndexOf(" ", longest);
    const at = blank > longest / 2 ? blank : longest;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest];
}

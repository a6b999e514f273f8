import type { CellPosition } from "./cell";
import { editDistance } from "./edit-distance";
import type { FollowUpTable } from "./follow-up-sheet";
import { exactHeading, longestHeading } from "./known-headings";
import { columnIds, columnTemplates, type ColumnId } from "./template";
import { foldHeading, headingStems } from "./text";
import { valueIn } from "./workbook-snapshot";
import { given } from "./given";

/** A heading of the table that names no column that is understood. */
export interface UnreadHeading {
  readonly at: CellPosition;
  readonly text: string;
}

const mostHeadingRows = 3;
const mostMistakes = 4;
const lettersForOne = 4;
// The day of a beginning or of a report is another one than the day by which something is due.
const otherDays = /^(?:inicio|inicial|report|elaboracion|actualizacion|cort|entrega|recepcion|revision|evaluacion)$/u;

/** The words of the printed headings that no other column has in any of its headings, by their stems. */
function wordsOfTheirOwn(): ReadonlyMap<string, ColumnId> {
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => headingStems(text).split(" "));
  const isOwn = (word: string, column: ColumnId) =>
    columnIds.every((other) => {
      const { heading, aliases } = columnTemplates[other];
      return other === column || !wordsOf([heading, ...aliases]).includes(word);
    });
  return new Map(
    columnIds.flatMap((column) =>
      wordsOf([columnTemplates[column].heading]).flatMap((word) => (isOwn(word, column) ? [[word, column]] : [])),
    ),
  );
}

let known: ReadonlyMap<string, ColumnId> | null = null;

/** Worked out when a column is missing for the first time. */
function ownWords(): ReadonlyMap<string, ColumnId> {
  known ??= wordsOfTheirOwn();
  return known;
}

/** The headings that may stand for columns which the table lacks, each for one: "Fecha final" for the due date. */
export function headingsInPlaceOf(table: FollowUpTable): ReadonlyMap<ColumnId, UnreadHeading> {
  const likely = new Map<ColumnId, UnreadHeading>();
  if (table.format === "label-form" || table.missingColumns.length === 0) return likely;
  for (const heading of unreadHeadings(table)) {
    const column = columnMeant(heading.text, table.missingColumns);
    if (column !== null && table.missingColumns.includes(column) && !likely.has(column)) likely.set(column, heading);
  }
  return likely;
}

function columnMeant(text: string, missing: readonly ColumnId[]): ColumnId | null {
  if (exactHeading(text) !== null) return null;
  const words = headingStems(text).split(" ");
  if (words.some((word) => otherDays.test(word))) return null;
  const [column = null, ...others] = new Set(words.flatMap((word) => ownWords().get(word) ?? []));
  if (column !== null) return others.length === 0 ? column : null;
  return missing.find((other) => isNearly(foldHeading(text), foldHeading(columnTemplates[other].heading))) ?? null;
}

/** More mistakes than a heading is read with, and still few for its length. */
function isNearly(written: string, printed: string): boolean {
  const limit = Math.min(mostMistakes, Math.floor(printed.length / lettersForOne));
  return editDistance(written, printed, limit) <= limit;
}

/** Whether headings may stand there; the aspect of a whole table may be told far above it. */
const isHeadingRow = (row: number, headerRow: number): boolean => row <= headerRow && row > headerRow - mostHeadingRows;

function unreadHeadings({ columns, duplicateColumns, headerRow, snapshot }: FollowUpTable): readonly UnreadHeading[] {
  const places = [...columns.values()].map(({ at }) => at).filter(({ row }) => isHeadingRow(row, headerRow));
  const read = new Set([...places, ...duplicateColumns.map(({ at }) => at)].map(({ column }) => column));
  const rows = [...new Set([headerRow, ...places.map(({ row }) => row)])];
  const { column: left, columnCount } = given(snapshot.usedRange);
  return Array.from({ length: columnCount }, (_, index) => left + index)
    .filter((column) => !read.has(column))
    .flatMap((column) =>
      rows.flatMap((row) => {
        const text = valueIn(snapshot, { row, column });
        return typeof text === "string" && text.length <= longestHeading ? [{ at: { row, column }, text }] : [];
      }),
    );
}

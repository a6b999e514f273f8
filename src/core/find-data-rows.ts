import type { CellValue } from "./cell";
import { filledCells, type CellGrid } from "./cell-grid";
import type { HeadingRows } from "./find-headings";
import { foldHeading } from "./text";
import { namesInstitution } from "./title-block";
import { rowKindsOf, type RowKind } from "./row-kinds";
import { given } from "./given";

const mostExplaining = 2;
const fewestCounted = 3;
const fewestUnused = 2;
const dateMask = /^\W*d{1,2}\W*m{1,4}\W*[ay]{2,4}\W*$/iu;

interface Row {
  readonly row: number;
  readonly kind: RowKind;
}

/** The rows of commitments between headings and `end` (exclusive). Signatures, titles, notes and what follows them are left out. */
export function dataRowsBelow(grid: CellGrid, headings: HeadingRows, end: number): number[] {
  const rowKindOf = rowKindsOf(grid, headings.columns);
  const rows: Row[] = [];
  for (let row = headings.lastRow + 1; row < end; row += 1) {
    const explains = row <= headings.lastRow + mostExplaining && explainsHeadings(grid, headings, row);
    rows.push({ row, kind: explains ? "aside" : rowKindOf(row) });
  }
  const data = withoutTail(withoutWhatEnds(grid, rows))
    .filter(({ kind }) => kind === "sure" || kind === "likely" || kind === "weak")
    .map(({ row }) => row);
  return withoutNumberedBlanks(grid, headings, withoutHeader(grid, headings, data, end));
}

/** Leaves out lines that were numbered beforehand and never used: several at the end with nothing but their numbers. */
function withoutNumberedBlanks(grid: CellGrid, { columns }: HeadingRows, rows: number[]): number[] {
  const number = columns.get("number")?.at.column;
  const isUnused = (row: number) => {
    const [first, ...others] = filledCells(grid, row);
    const isCovered = [...columns.values()].some(({ at }) => grid.shownAt({ row, column: at.column }).row < row);
    return others.length === 0 && first?.column === number && !isCovered;
  };
  let used = rows.length;
  while (used > 0 && isUnused(given(rows[used - 1]))) used -= 1;
  return rows.length - used < fewestUnused ? rows : rows.slice(0, used);
}

/** Leaves out the names of institutions that head the next page. */
function withoutHeader(grid: CellGrid, { columns }: HeadingRows, rows: number[], end: number): number[] {
  if (end === grid.range.row + grid.range.rowCount) return rows;
  const edge = columns.get("aspect")?.at.column ?? 0;
  const isHeader = (row: number) => {
    const [filled, ...others] = filledCells(grid, row);
    const first = given(filled);
    const text = grid.valueAt(first);
    return others.length === 0 && first.column <= edge && typeof text === "string" && namesInstitution(text);
  };
  let last = rows.length;
  while (last > 0 && isHeader(given(rows[last - 1]))) last -= 1;
  return rows.slice(0, last);
}

/** Leaves out everything from a signature or title on, unless a sure commitment follows, and the names above a signature. */
function withoutWhatEnds(grid: CellGrid, rows: readonly Row[]): Row[] {
  const open: Row[] = [];
  let hasEnded = false;
  for (const row of rows) {
    if (row.kind === "end") {
      if (!hasEnded) dropNamesAbove(grid, open, row);
      hasEnded = true;
    } else if (row.kind === "sure") {
      hasEnded = false;
    }
    if (!hasEnded) open.push(row);
  }
  return open;
}

/** Names between a blank row and the labels of those who sign, or right above each of these labels. */
function dropNamesAbove(grid: CellGrid, open: Row[], end: Row): void {
  let start = open.length;
  while (start > 0 && ["weak", "likely"].includes(given(open[start - 1]).kind)) start -= 1;
  if (start > 0 && open[start - 1]?.kind === "blank") open.length = start;
  const columns = (row: number) => filledCells(grid, row).map(({ column }) => column);
  const last = open.at(-1);
  const mayBeNames = last?.row === end.row - 1 && (last.kind === "weak" || last.kind === "likely");
  const signed = columns(end.row);
  if (mayBeNames && signed.length > 1 && columns(last.row).join() === signed.join()) open.pop();
}

/** Leaves out stray cells below the table: a few words after a blank row, with no commitment after them. */
function withoutTail(rows: readonly Row[]): readonly Row[] {
  const kinds = rows.map(({ kind }) => kind);
  const last = Math.max(kinds.lastIndexOf("sure"), kinds.lastIndexOf("likely"));
  const gap = kinds.indexOf("blank", last + 1);
  return last === -1 || gap === -1 ? rows : rows.slice(0, gap);
}

/** Whether the row counts the columns ("(1)", "(2)", … or "A", "B", …) or says how to fill them in ("dd/mm/aaaa"). */
function explainsHeadings(grid: CellGrid, { columns }: HeadingRows, row: number): boolean {
  const dueDate = columns.get("dueDate")?.at.column;
  const day = dueDate === undefined ? null : grid.valueAt({ row, column: dueDate });
  if (typeof day === "string" && dateMask.test(day)) return true;
  const counts = filledCells(grid, row).map((at) => countOf(grid.valueAt(at)));
  return (
    counts.length >= fewestCounted &&
    counts.every((count, index) => count !== null && (index === 0 || count - 1 === counts[index - 1]))
  );
}

/** The place that a cell gives to its column; null where it holds anything else. */
function countOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const letters = typeof value === "string" ? foldHeading(value.replace(/[()]/gu, "")) : "";
  if (/^\d{1,2}$/u.test(letters)) return Number(letters);
  return /^[a-z]$/u.test(letters) ? letters.charCodeAt(0) : null;
}

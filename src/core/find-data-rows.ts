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

/** The rows of commitments between headings and `end` (exclusive). Signatures, titles, notes and what follows them are left out. */
export function dataRowsBelow(grid: CellGrid, headings: HeadingRows, end: number): number[] {
  const rowKindOf = rowKindsOf(grid, headings.columns);
  const first = headings.lastRow + 1;
  const kinds: RowKind[] = [];
  for (let row = first; row < end; row += 1) {
    const explains = row < first + mostExplaining && explainsHeadings(grid, headings, row);
    kinds.push(explains ? "aside" : rowKindOf(row));
  }
  setAsideWhatEnds(grid, kinds, first);
  const data: number[] = [];
  const tail = tailOf(kinds);
  for (let index = 0; index < tail; index += 1) if (isOfCommitments(given(kinds[index]))) data.push(first + index);
  return withoutNumberedBlanks(grid, headings, withoutHeader(grid, headings, data, end));
}

const isOfCommitments = (kind: RowKind) => kind === "sure" || kind === "likely" || kind === "weak";

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

/**
 * Sets aside everything from a signature or title on, unless a sure commitment follows, and the names above a signature.
 * @param kinds those of the rows from `first` on
 */
function setAsideWhatEnds(grid: CellGrid, kinds: RowKind[], first: number): void {
  let hasEnded = false;
  kinds.forEach((kind, index) => {
    if (kind === "end") {
      if (!hasEnded) setNamesAside(grid, kinds, index, first);
      hasEnded = true;
    } else if (kind === "sure") {
      hasEnded = false;
    }
    if (hasEnded) kinds[index] = "aside";
  });
}

/** Names between a blank row and the labels of those who sign, or right above each of these labels. */
function setNamesAside(grid: CellGrid, kinds: RowKind[], end: number, first: number): void {
  const mayBeName = (index: number) => kinds[index] === "weak" || kinds[index] === "likely";
  let start = end;
  while (mayBeName(start - 1)) start -= 1;
  if (kinds[start - 1] === "blank") kinds.fill("aside", start, end);
  const columns = (index: number) => filledCells(grid, first + index).map(({ column }) => column);
  const signed = columns(end);
  if (mayBeName(end - 1) && signed.length > 1 && columns(end - 1).join() === signed.join()) kinds[end - 1] = "aside";
}

/** Where stray cells below the table begin: a few words after a blank row, with no commitment after them; its end where there are none. */
function tailOf(kinds: readonly RowKind[]): number {
  const last = Math.max(kinds.lastIndexOf("sure"), kinds.lastIndexOf("likely"));
  const gap = kinds.indexOf("blank", last + 1);
  return last === -1 || gap === -1 ? kinds.length : gap;
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

import type { IRange } from "@univerjs/core";
import type { Rect } from "./workbook-document";
import { columnLetters, parseRange } from "./xlsx/addresses";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function toRange({ row, column, rowCount, columnCount }: Rect): IRange {
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}

/** Whole rows and columns, whose open ends Univer writes as NaN, reach to the end of the sheet. */
export function toRect({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
  const row = orElse(startRow, 0);
  const column = orElse(startColumn, 0);
  return {
    row,
    column,
    rowCount: orElse(endRow, MAX_ROWS - 1) - row + 1,
    columnCount: orElse(endColumn, MAX_COLUMNS - 1) - column + 1,
  };
}

function orElse(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}

export function isSameRect(one: Rect, other: Rect): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** The smallest rectangle that holds both. */
export function unite(one: Rect | null, other: Rect): Rect {
  if (one === null) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** The rectangle that two share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of `rect` without `hole`, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const shared = intersect(rect, hole);
  if (!shared) return [rect];
  const below = shared.row + shared.rowCount;
  const right = shared.column + shared.columnCount;
  const pieces: Rect[] = [
    { ...rect, rowCount: shared.row - rect.row },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
    { row: shared.row, column: rect.column, rowCount: shared.rowCount, columnCount: shared.column - rect.column },
    { row: shared.row, column: right, rowCount: shared.rowCount, columnCount: rect.column + rect.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** "B3", "A1:C9", "A:C" or "1:3" (with or without "$") as a rectangle; null where it is no such reference. */
export function rectOfAddress(address: string): Rect | null {
  const plain = address.replaceAll("$", "");
  const [, fromColumn, toColumn] = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain) ?? [];
  if (fromColumn && toColumn) return parseRange(`${fromColumn}1:${toColumn}${MAX_ROWS}`);
  const [, fromRow, toRow] = /^(\d+):(\d+)$/.exec(plain) ?? [];
  if (fromRow && toRow) return parseRange(`A${fromRow}:${columnLetters(MAX_COLUMNS - 1)}${toRow}`);
  return parseRange(plain);
}

/** The rectangles of a list of references as the file format writes it ("A1:B2 D4"); what is no reference is left out. */
export function rectsOfList(sqref: string): Rect[] {
  return sqref
    .split(/\s+/)
    .map(rectOfAddress)
    .filter((rect) => rect !== null);
}

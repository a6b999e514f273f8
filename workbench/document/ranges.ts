import type { IRange } from "@univerjs/core";
import type { Rect } from "./workbook-document";

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

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** "B3" or "A1:C9", "A:C", "1:3" (with or without "$") as a rectangle; null where it is no such reference. */
export function rectOfAddress(address: string): Rect | null {
  const [first = "", second = first] = address.split(":");
  const start = corner(first);
  const end = corner(second);
  if (!start || !end) return null;
  return toRect({
    startRow: start.row ?? 0,
    startColumn: start.column ?? 0,
    endRow: end.row ?? MAX_ROWS - 1,
    endColumn: end.column ?? MAX_COLUMNS - 1,
  });
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const [all, letters, digits] = ADDRESS.exec(text) ?? [];
  if (!all || (letters === undefined && digits === undefined)) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnOfLetters(letters),
  };
}

function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3" or "A1:C9". */
export function addressOfRect({ row, column, rowCount, columnCount }: Rect): string {
  const start = lettersOfColumn(column) + (row + 1);
  if (rowCount === 1 && columnCount === 1) return start;
  return `${start}:${lettersOfColumn(column + columnCount - 1)}${row + rowCount}`;
}

function lettersOfColumn(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOfColumn(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

import type { Position, Rect } from "../workbook-document";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; -1 for no letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1" for a single cell, "A1:B2" otherwise. */
export function rangeAddress({ row, column, rowCount, columnCount }: Rect): string {
  const first = cellAddress({ row, column });
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellAddress({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}

/** Reads "B2" and "B2:D5", dollar signs forgiven; null for anything else. */
export function parseRange(address: string): Rect | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address.trim());
  if (!found) return null;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = found;
  const columns = [columnIndex(fromLetters), columnIndex(toLetters)] as const;
  const rows = [Number(fromRow) - 1, Number(toRow) - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

export function containsCell(rect: Rect, { row, column }: Position): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rowCount &&
    column >= rect.column &&
    column < rect.column + rect.columnCount
  );
}

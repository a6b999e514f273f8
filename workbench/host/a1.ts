import type { Position, Rect } from "../document/workbook-document";

/** Excel's grid: 1,048,576 rows by 16,384 columns. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** A parsed reference: the sheet it names, if any, and its rectangle. */
export interface Reference {
  readonly sheetName: string | null;
  readonly rect: Rect;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B3" of a zero-based position. */
export function cellName(at: Position): string {
  return columnName(at.column) + String(at.row + 1);
}

export function isEntireRow(rect: Rect): boolean {
  return rect.column === 0 && rect.columnCount === gridColumns;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.row === 0 && rect.rowCount === gridRows;
}

/** "B2:C9", "B2", "A:C" or "3:5", as Excel writes them. */
export function rectName(rect: Rect): string {
  const lastRow = rect.row + rect.rowCount - 1;
  const lastColumn = rect.column + rect.columnCount - 1;
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow + 1}`;
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${columnName(lastColumn)}`;
  const first = cellName(rect);
  return rect.rowCount === 1 && rect.columnCount === 1
    ? first
    : `${first}:${cellName({ row: lastRow, column: lastColumn })}`;
}

/** A sheet's name as it stands before the "!" of an address: quoted where it is not a plain word. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!B2:C9". */
export function fullAddress(sheetName: string, rect: Rect): string {
  return `${sheetPrefix(sheetName)}!${rectName(rect)}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

type Corner = { readonly row: number | null; readonly column: number | null };

function parseCorner(text: string): Corner | null {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? "") };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

function span(from: number | null, to: number | null, limit: number): { start: number; count: number } | null {
  if (from === null || to === null) return from === to ? { start: 0, count: limit } : null;
  const start = Math.min(from, to);
  const count = Math.abs(to - from) + 1;
  return start < 0 || start + count > limit ? null : { start, count };
}

function parseRect(text: string): Rect | null {
  const [first, second, ...rest] = text.split(":");
  const from = parseCorner(first?.trim() ?? "");
  const to = second === undefined ? from : parseCorner(second.trim());
  if (!from || !to || rest.length > 0) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row, gridRows);
  const columns = span(from.column, to.column, gridColumns);
  if (!rows || !columns) return null;
  return { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
}

/** Reads "B2", "$B$2:C9", "A:C", "3:5", each with or without a sheet; null where it is none of these. */
export function parseReference(text: string): Reference | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!,]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const rect = parseRect(parts[3] ?? "");
  if (!rect) return null;
  return { sheetName: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, rect };
}

/** Splits "A1:B2, 'a,b'!C3" at its commas outside quotes. */
export function splitAreas(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((area) => area.trim());
}

export { intersect, subtract } from "../document/ranges";

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

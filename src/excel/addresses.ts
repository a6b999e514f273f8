import type { CellPosition, CellRange } from "../core/cell";

/** The letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The A1 address of a zero-based position, without sheet name: { row: 8, column: 3 } is "D9". */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** The A1 address of a rectangle, without sheet name: "D9" or "D9:E12". */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range);
  const last = cellAddress({ row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A reference to a cell of a sheet for use in links: 'Avance ''15'!D9. */
export const sheetReference = (sheetName: string, position: CellPosition): string =>
  `'${sheetName.replaceAll("'", "''")}'!${cellAddress(position)}`;

/**
 * Joins addresses with commas into lists no longer than `limit` characters: Excel refuses an address of more than 8,192
 * (Worksheet.getRanges, Microsoft Learn).
 */
export function addressLists(ranges: readonly CellRange[], limit = 8000): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of ranges.map(rangeAddress)) {
    if (list && list.length + 1 + address.length > limit) {
      lists.push(list);
      list = "";
    }
    list = list ? `${list},${address}` : address;
  }
  return list ? [...lists, list] : lists;
}

/**
 * How many rows and columns each part of an address has; null for "all of them", in "5:7" or "D:D".
 * @returns null where a part is no address
 */
export function extentsOfAddress(
  address: string,
): readonly { readonly rows: number | null; readonly columns: number | null }[] | null {
  const extents = partsOf(address).map((part) => {
    const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(part) ?? [];
    if (top !== undefined) return { rows: Number(bottom) - Number(top) + 1, columns: null };
    const [, left, right] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(part) ?? [];
    if (left !== undefined && right !== undefined) {
      return { rows: null, columns: columnIndex(right) - columnIndex(left) + 1 };
    }
    const range = rangeOfAddress(part);
    return range && { rows: range.rowCount, columns: range.columnCount };
  });
  return extents.every((extent) => extent !== null) ? extents : null;
}

const columnIndex = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The parts of an address, without the names of sheets. */
const partsOf = (address: string): readonly string[] =>
  address
    .replace(/(?:'(?:[^']|'')*'|[^',!]*)!/g, "")
    .split(",")
    .map((part) => part.trim());

function rangeOfAddress(address: string): CellRange | null {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address) ?? [];
  if (left === undefined || top === undefined) return null;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  const rowCount = bottom === undefined ? 1 : Number(bottom) - row;
  const columnCount = right === undefined ? 1 : columnIndex(right) - column + 1;
  return { row, column, rowCount, columnCount };
}

/**
 * The rectangles of an address as Excel tells it: "Hoja1!A1:A2, 'Avance, ''15'''!C3".
 * @returns null where one is no rectangle of cells, such as a whole column
 */
export function rangesOfAddress(address: string): readonly CellRange[] | null {
  const ranges = partsOf(address).map(rangeOfAddress);
  return ranges.every((range) => range !== null) ? ranges : null;
}

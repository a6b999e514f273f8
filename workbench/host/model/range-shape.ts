import type { Rect } from "../../document/workbook-document";
import { gridColumns, gridRows, intersect, parseReference } from "../a1";
import { isAbsent, objectArgument, textArgument, wholeArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { sheetOf } from "../model-context";
import type { Area, ModelContext } from "../model-context";
import type { RangeArea } from "./range-cells";

export function rangeAt(area: Pick<Area, "context" | "sheetId">, rect: Rect): RangeArea {
  return { context: area.context, sheetId: area.sheetId, rect, rects: [rect] };
}

export function isRangeArea(value: unknown): value is RangeArea {
  return typeof value === "object" && value !== null && "rect" in value && "sheetId" in value;
}

/** The rectangle, where it lies in the grid. */
function inGrid(rect: Rect): Rect {
  const isInside = rect.row >= 0 && rect.column >= 0 && rect.rowCount > 0 && rect.columnCount > 0;
  if (!isInside || rect.row + rect.rowCount > gridRows || rect.column + rect.columnCount > gridColumns) {
    throw invalidArgument("The requested range is outside the worksheet.");
  }
  return rect;
}

/** `getRange(address)` of a sheet; a sheet named in the address must be that sheet. */
export function rangeByAddress(context: ModelContext, sheetId: string, address: unknown): RangeArea {
  if (isAbsent(address) || address === "") return wholeSheet(context, sheetId);
  const reference = parseReference(textArgument(address));
  if (!reference) throw invalidArgument();
  if (reference.sheetName !== null) {
    const own = sheetOf({ context, sheetId }).name;
    if (own.toLowerCase() !== reference.sheetName.toLowerCase()) throw invalidArgument();
  }
  return rangeAt({ context, sheetId }, reference.rect);
}

function wholeSheet(context: ModelContext, sheetId: string): RangeArea {
  return rangeAt({ context, sheetId }, { row: 0, column: 0, rowCount: gridRows, columnCount: gridColumns });
}

export function rangeByIndexes(area: Pick<Area, "context" | "sheetId">, args: readonly unknown[]): RangeArea {
  const [row, column, rowCount, columnCount] = args.map(wholeArgument);
  if (row === undefined || column === undefined || rowCount === undefined || columnCount === undefined) {
    throw invalidArgument();
  }
  return rangeAt(area, inGrid({ row, column, rowCount, columnCount }));
}

/** A cell by its place within the range; it may lie outside it, but not outside the grid. */
export function cellOf(range: RangeArea, row: unknown, column: unknown): RangeArea {
  const at = { row: range.rect.row + wholeArgument(row), column: range.rect.column + wholeArgument(column) };
  return rangeAt(range, inGrid({ ...at, rowCount: 1, columnCount: 1 }));
}

export function offsetOf(range: RangeArea, rows: unknown, columns: unknown): RangeArea {
  const row = range.rect.row + wholeArgument(rows);
  const column = range.rect.column + wholeArgument(columns);
  return rangeAt(range, inGrid({ ...range.rect, row, column }));
}

export function resizedOf(range: RangeArea, rows: unknown, columns: unknown): RangeArea {
  const rowCount = range.rect.rowCount + wholeArgument(rows);
  const columnCount = range.rect.columnCount + wholeArgument(columns);
  return rangeAt(range, inGrid({ ...range.rect, rowCount, columnCount }));
}

export function entireRowOf(range: RangeArea): RangeArea {
  return rangeAt(range, { ...range.rect, column: 0, columnCount: gridColumns });
}

export function entireColumnOf(range: RangeArea): RangeArea {
  return rangeAt(range, { ...range.rect, row: 0, rowCount: gridRows });
}

export function rowOf({ rect, ...range }: RangeArea, index: unknown): RangeArea {
  return rangeAt(range, inGrid({ ...rect, row: rect.row + wholeArgument(index), rowCount: 1 }));
}

export function columnOf({ rect, ...range }: RangeArea, index: unknown): RangeArea {
  return rangeAt(range, inGrid({ ...rect, column: rect.column + wholeArgument(index), columnCount: 1 }));
}

export function lastRowOf(range: RangeArea): RangeArea {
  return rowOf(range, range.rect.rowCount - 1);
}

export function lastColumnOf(range: RangeArea): RangeArea {
  return columnOf(range, range.rect.columnCount - 1);
}

/** Another range of the same sheet, given as a Range or an address. */
function otherRange(range: RangeArea, value: unknown): RangeArea {
  if (typeof value === "string") return rangeByAddress(range.context, range.sheetId, value);
  return objectArgument(value, isRangeArea);
}

export function intersectionOf(range: RangeArea, value: unknown): RangeArea | null {
  const other = otherRange(range, value);
  const shared = other.sheetId === range.sheetId ? intersect(range.rect, other.rect) : null;
  return shared && rangeAt(range, shared);
}

export function boundingOf(range: RangeArea, value: unknown): RangeArea {
  const other = otherRange(range, value);
  if (other.sheetId !== range.sheetId) throw invalidArgument();
  const [a, b] = [range.rect, other.rect];
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rangeAt(range, { row, column, rowCount, columnCount });
}

/**
 * The used part of a sheet, or of a range, whose own cells alone count for it ("the used range of the given range object", Excel.Range;
 * add-ins find the last row of a column by it); null where nothing is used.
 */
export function usedRange(
  area: Pick<Area, "context" | "sheetId">,
  within: Rect | null,
  valuesOnly: unknown,
): RangeArea | null {
  const used = sheetOf(area).usedRange(valuesOnly === true, within);
  return used && rangeAt(area, used);
}

/** Merged areas whose top-left cell lies in the range (OfficeDev/office-js #3611). */
export function mergesIn(range: RangeArea): Rect[] {
  const merges = sheetOf(range).merges();
  return merges.filter(({ row, column }) => intersect(range.rect, { row, column, rowCount: 1, columnCount: 1 }));
}

export function found<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

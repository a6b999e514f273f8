import type { AnchorPoint, ChartAnchor } from "../../document/charts";
import type { Rect, SheetDocument } from "../../document/workbook-document";
import { gridColumns, gridRows } from "../a1";

export const pixelsPerPoint = 96 / 72;

type SizeOf = (index: number) => number;

export function widths(sheet: SheetDocument): SizeOf {
  return (column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column));
}

export function heights(sheet: SheetDocument): SizeOf {
  return (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row));
}

export function pixelsBefore(index: number, sizeOf: SizeOf): number {
  let pixels = 0;
  for (let at = 0; at < index; at += 1) pixels += sizeOf(at);
  return pixels;
}

function indexAt(pixels: number, sizeOf: SizeOf, limit: number): { readonly index: number; readonly rest: number } {
  let rest = pixels;
  let index = 0;
  while (index < limit - 1 && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest };
}

/** The box of an anchor in pixels. */
export function boxOf(sheet: SheetDocument, { from, to }: ChartAnchor) {
  const x = (point: AnchorPoint) => pixelsBefore(point.column, widths(sheet)) + point.x;
  const y = (point: AnchorPoint) => pixelsBefore(point.row, heights(sheet)) + point.y;
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

export type Box = ReturnType<typeof boxOf>;

function pointAt(sheet: SheetDocument, x: number, y: number): AnchorPoint {
  const column = indexAt(x, widths(sheet), gridColumns);
  const row = indexAt(y, heights(sheet), gridRows);
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
}

export function anchorOf(sheet: SheetDocument, { left, top, width, height }: Box): ChartAnchor {
  return { from: pointAt(sheet, left, top), to: pointAt(sheet, left + width, top + height) };
}

/** The box of cells in pixels; hidden rows and columns take no room. */
export function boxOfCells(sheet: SheetDocument, { row, column, rowCount, columnCount }: Rect): Box {
  const to = { row: row + rowCount, column: column + columnCount, x: 0, y: 0 };
  return boxOf(sheet, { from: { row, column, x: 0, y: 0 }, to });
}

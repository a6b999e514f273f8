import type { ChartSeries, SheetRect } from "../../document/charts";
import type { CellContent, CellStyle, Rect } from "../../document/workbook-document";
import { intersect } from "../a1";
import { isAbsent, objectArgument, oneOf } from "../arguments";
import { sheetOf } from "../model-context";
import type { RangeArea } from "./range-cells";
import { isRangeArea } from "./range-shape";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function seriesByArgument(value: unknown): SeriesBy {
  return isAbsent(value) ? "Auto" : oneOf(value, ["Auto", "Columns", "Rows"]);
}

/** The cells to be drawn: of whole rows and columns, the part that is used. */
export function sourceArgument(value: unknown): RangeArea {
  const range = objectArgument(value, isRangeArea);
  const used = sheetOf(range).usedRange(true);
  const rect = range.rect.rowCount * range.rect.columnCount > 100_000 && used ? intersect(used, range.rect) : null;
  return rect ? { ...range, rect, rects: [rect] } : range;
}

function isDate({ numberFormat = "General" }: CellStyle): boolean {
  return numberFormat !== "General" && /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function isLabel(cell: CellContent | undefined, style: CellStyle | undefined): boolean {
  return cell?.kind === "text" || (cell?.kind === "number" && style !== undefined && isDate(style));
}

interface Layout {
  readonly hasHeaderRow: boolean;
  readonly hasHeaderColumn: boolean;
}

/** Excel takes the first row or column for labels where it holds texts or dates, or where the corner is blank. */
function layoutOf(range: RangeArea): Layout {
  const sheet = sheetOf(range);
  const { rect } = range;
  const firstRow = { ...rect, rowCount: 1 };
  const firstColumn = { ...rect, columnCount: 1 };
  const [rowCells = []] = sheet.read(firstRow);
  const [rowStyles = []] = sheet.readStyles(firstRow);
  const columnCells = sheet.read(firstColumn).map(([cell]) => cell);
  const columnStyles = sheet.readStyles(firstColumn).map(([style]) => style);
  const isCornerBlank = rowCells[0]?.kind === "empty" && rect.rowCount > 1 && rect.columnCount > 1;
  const hasHeaderColumn =
    rect.columnCount > 1 &&
    (isCornerBlank || columnCells.some((cell, at) => at > 0 && isLabel(cell, columnStyles[at])));
  const from = hasHeaderColumn ? 1 : 0;
  const hasHeaderRow =
    rect.rowCount > 1 && (isCornerBlank || rowCells.some((cell, at) => at >= from && isLabel(cell, rowStyles[at])));
  return { hasHeaderRow, hasHeaderColumn };
}

/** The series of a range, one for each column or row of its numbers; by itself the longer side holds the categories. */
export function seriesFrom(range: RangeArea, seriesBy: SeriesBy): ChartSeries[] {
  const { rect, sheetId } = range;
  const { hasHeaderRow, hasHeaderColumn } = layoutOf(range);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rect.rowCount >= rect.columnCount);
  const [top, left] = [rect.row + (hasHeaderRow ? 1 : 0), rect.column + (hasHeaderColumn ? 1 : 0)];
  const [rows, columns] = [rect.row + rect.rowCount - top, rect.column + rect.columnCount - left];
  const at = (row: number, column: number, rowCount: number, columnCount: number): SheetRect => ({
    sheetId,
    rect: { row, column, rowCount, columnCount } satisfies Rect,
  });
  const series = (name: SheetRect | null, labels: SheetRect | null, values: SheetRect): ChartSeries => ({
    name,
    categories: labels,
    values,
    fill: null,
    hasDataLabels: false,
  });
  if (byColumns) {
    const labels = hasHeaderColumn ? at(top, rect.column, rows, 1) : null;
    return Array.from({ length: columns }, (_, index) =>
      series(hasHeaderRow ? at(rect.row, left + index, 1, 1) : null, labels, at(top, left + index, rows, 1)),
    );
  }
  const labels = hasHeaderRow ? at(rect.row, left, 1, columns) : null;
  return Array.from({ length: rows }, (_, index) =>
    series(hasHeaderColumn ? at(top + index, rect.column, 1, 1) : null, labels, at(top + index, left, 1, columns)),
  );
}

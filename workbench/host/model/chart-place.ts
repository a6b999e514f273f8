import type { ChartAnchor } from "../../document/charts";
import type { SheetDocument } from "../../document/workbook-document";
import { isAbsent, numberArgument, objectArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import type { Property } from "../host-object";
import { sheetOf } from "../model-context";
import { chartOf, placeChart } from "./chart-key";
import type { ChartKey } from "./chart-key";
import type { RangeArea } from "./range-cells";
import { isRangeArea, rangeByAddress } from "./range-shape";
import { anchorOf, boxOf, heights, pixelsBefore, pixelsPerPoint, widths } from "./sheet-box";
import type { Box } from "./sheet-box";

/** Excel draws a new chart 360 points wide and 216 points high. */
const newWidth = 480;
const newHeight = 288;

/** A side of the chart's box, in points. */
export function side(name: keyof Box): Property<ChartKey> {
  return {
    read: (key) => boxOf(sheetOf(key), chartOf(key).anchor)[name] / pixelsPerPoint,
    write: (key, value) => {
      const points = numberArgument(value);
      if (points < 0) throw invalidArgument();
      const sheet = sheetOf(key);
      const box = { ...boxOf(sheet, chartOf(key).anchor), [name]: points * pixelsPerPoint };
      placeChart(key, { anchor: anchorOf(sheet, box) });
    },
  };
}

/** Beside what it shows, or on a sheet of its own at the top. */
export function newAnchor(sheet: SheetDocument, source: RangeArea): ChartAnchor {
  const { rect } = source;
  const isHere = source.sheetId === sheet.id;
  const left = isHere ? pixelsBefore(rect.column + rect.columnCount, widths(sheet)) + sheet.columnWidth(0) / 2 : 0;
  const top = isHere ? pixelsBefore(rect.row, heights(sheet)) : 0;
  return anchorOf(sheet, { left, top, width: newWidth, height: newHeight });
}

function cellsArgument(key: ChartKey, value: unknown): RangeArea {
  const range =
    typeof value === "string" ? rangeByAddress(key.context, key.sheetId, value) : objectArgument(value, isRangeArea);
  if (range.sheetId !== key.sheetId) throw invalidArgument();
  return range;
}

/** From the first cell's top left corner to the last one's bottom right; without a last cell the chart is only moved (Chart.setPosition). */
export function setPosition(key: ChartKey, start: unknown, end: unknown): void {
  const sheet = sheetOf(key);
  const { rect } = cellsArgument(key, start);
  const from = { row: rect.row, column: rect.column, x: 0, y: 0 };
  if (isAbsent(end)) {
    const { width, height } = boxOf(sheet, chartOf(key).anchor);
    const left = pixelsBefore(rect.column, widths(sheet));
    const top = pixelsBefore(rect.row, heights(sheet));
    return placeChart(key, { anchor: { from, to: anchorOf(sheet, { left, top, width, height }).to } });
  }
  const last = cellsArgument(key, end).rect;
  const to = { row: last.row + last.rowCount, column: last.column + last.columnCount, x: 0, y: 0 };
  if (to.row <= from.row || to.column <= from.column) throw invalidArgument();
  placeChart(key, { anchor: { from, to } });
}

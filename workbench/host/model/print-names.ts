import type { Rect } from "../../document/workbook-document";
import {
  columnName,
  gridColumns,
  gridRows,
  isEntireColumn,
  isEntireRow,
  parseReference,
  sheetPrefix,
  splitAreas,
} from "../a1";
import { cellName } from "../a1";
import { isAbsent } from "../arguments";
import { invalidArgument } from "../host-error";
import { isHostObject } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import type { Area } from "../model-context";
import { rangeByAddress } from "./range-shape";
import type { SheetKey } from "./worksheet";

const areaName = "_xlnm.Print_Area";
const titlesName = "_xlnm.Print_Titles";

/** "$B$2:$C$9", "$1:$3" or "$A:$B". */
function absoluteName(rect: Rect): string {
  const [lastRow, lastColumn] = [rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1];
  if (isEntireRow(rect)) return `$${rect.row + 1}:$${lastRow + 1}`;
  if (isEntireColumn(rect)) return `$${columnName(rect.column)}:$${columnName(lastColumn)}`;
  const cell = (row: number, column: number) => cellName({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = cell(rect.row, rect.column);
  return rect.rowCount === 1 && rect.columnCount === 1 ? first : `${first}:${cell(lastRow, lastColumn)}`;
}

/** "'Sheet name'!$B$2:$C$9", as defined names write references. */
export function absoluteReference(sheetName: string, rect: Rect): string {
  return `${sheetPrefix(sheetName)}!${absoluteName(rect)}`;
}

function rectsOf(key: SheetKey, name: string): Rect[] {
  const formula = key.context.document.names.find(name, sheetOf(key).id)?.formula ?? "";
  return splitAreas(formula).flatMap((area) => parseReference(area)?.rect ?? []);
}

function setRects(key: SheetKey, name: string, rects: readonly Rect[]): void {
  const sheet = writableSheet(key);
  const formula = rects.map((rect) => absoluteReference(sheet.name, rect)).join(",");
  key.context.document.names.set({ name, sheetId: sheet.id, formula, isHidden: false, comment: "" });
}

function isArea(value: unknown): value is Area {
  return typeof value === "object" && value !== null && "rects" in value && "sheetId" in value;
}

/** Ranges of this sheet, given as a Range, a RangeAreas or an address. */
function rectsArgument(key: SheetKey, value: unknown): readonly Rect[] {
  if (typeof value === "string") {
    const rects = splitAreas(value).map((area) => rangeByAddress(key.context, key.sheetId, area).rect);
    if (rects.length === 0) throw invalidArgument();
    return rects;
  }
  if (isAbsent(value) || !isHostObject(value) || !isArea(value.self)) throw invalidArgument();
  if (value.self.sheetId !== key.sheetId) throw invalidArgument();
  return value.self.rects;
}

export function printArea(key: SheetKey): Rect[] {
  return rectsOf(key, areaName);
}

export function setPrintArea(key: SheetKey, value: unknown): void {
  setRects(key, areaName, rectsArgument(key, value));
}

export function printTitleRows(key: SheetKey): Rect | null {
  return rectsOf(key, titlesName).find(isEntireRow) ?? null;
}

export function printTitleColumns(key: SheetKey): Rect | null {
  return rectsOf(key, titlesName).find(isEntireColumn) ?? null;
}

/** The single range of a title. Excel takes the whole rows (or columns) of the range that it is given. */
function titleArgument(key: SheetKey, value: unknown): Rect {
  const [rect, ...others] = rectsArgument(key, value);
  if (!rect || others.length > 0) throw invalidArgument();
  return rect;
}

/** "The range must span the entire row to be valid" (PageLayout.setPrintTitleRows). */
export function setPrintTitleRows(key: SheetKey, value: unknown): void {
  const rect = titleArgument(key, value);
  if (!isEntireRow(rect) || rect.rowCount === gridRows) throw invalidArgument();
  const columns = printTitleColumns(key);
  setRects(key, titlesName, [...(columns ? [columns] : []), rect]);
}

export function setPrintTitleColumns(key: SheetKey, value: unknown): void {
  const rect = titleArgument(key, value);
  if (!isEntireColumn(rect) || rect.columnCount === gridColumns) throw invalidArgument();
  const rows = printTitleRows(key);
  setRects(key, titlesName, [rect, ...(rows ? [rows] : [])]);
}

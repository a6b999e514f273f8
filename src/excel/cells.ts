import type { CellRange, CellValue } from "../core/cell";

/** What `values` shows for a cell whose formula failed (ErrorCellValueType, Microsoft Learn). */
const errorTexts = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#EXTERNAL!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#PLACEHOLDER!",
  "#REF!",
  "#SPILL!",
  "#TIMEOUT!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** What Excel's `values` holds, as a cell value of core. */
export function cellValueFrom(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errorTexts.has(value) ? { error: value } : value;
}

/** What has to be loaded for `rangeOf`. */
export const rangeFields = "rowIndex, columnIndex, rowCount, columnCount";

/** The rectangle of a loaded range, in sheet coordinates. */
export const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  row: rowIndex,
  column: columnIndex,
  rowCount,
  columnCount,
});

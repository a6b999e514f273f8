import type { CellRange, CellValue } from "../core/cell";
import type { SheetSnapshot } from "../core/workbook-snapshot";

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

/** Asks for the cells that hold formulas, so that no correction is offered for them. */
export function requestFormulas(used: Excel.Range): Excel.RangeAreas {
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.areas.load(rangeFields);
  return formulas;
}

/** The areas once they are loaded. */
export const areasOf = (found: Excel.RangeAreas): readonly CellRange[] =>
  found.isNullObject ? [] : found.areas.items.map(rangeOf);

/** The snapshot of a sheet without values. */
export const emptySheet = (sheetId: string, name: string): SheetSnapshot => ({
  sheetId,
  name,
  usedRange: null,
  values: [],
  numberFormats: [],
  merges: [],
  formulas: [],
  hasHiddenRows: false,
});

/** Whether rows of a range are hidden, by its `rowHidden`: null where some are and others are not. */
export const hidesRows = (rowHidden: boolean | null): boolean => rowHidden !== false;

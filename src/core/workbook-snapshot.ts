import type { CellRange, CellValue } from "./cell";
import type { DateSystem } from "./calendar-date";

/** One sheet as it was read: a dense matrix of cells and where on the sheet it begins. */
export interface SheetSnapshot {
  readonly sheetId: string;
  readonly name: string;
  /** Where `values[0][0]` stands on the sheet, and the size of the matrices. Null for a sheet without values. */
  readonly usedRange: CellRange | null;
  /** Rows × columns of the used range. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in the en-US notation ("dd/mm/yyyy", "0%", "General"), of the same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; null where the host cannot tell them (Excel before ExcelApi 1.13). */
  readonly merges: readonly CellRange[] | null;
}

/** A workbook as it was read, sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly dateSystem: DateSystem;
}

import type { CellPosition, CellRange, CellValue } from "./cell";
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
  /** The cells that hold formulas, as disjoint areas in sheet coordinates. */
  readonly formulas: readonly CellRange[];
  /** Whether rows of the used range are hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
  /** The name of the file from which the sheet was brought in; absent where it is the workbook's own. */
  readonly origin?: string;
}

/** A workbook as it was read, sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly dateSystem: DateSystem;
}

/** What a cell holds, to the letter; null outside the used range. */
export function valueIn({ usedRange, values }: SheetSnapshot, { row, column }: CellPosition): CellValue {
  return usedRange === null ? null : (values[row - usedRange.row]?.[column - usedRange.column] ?? null);
}

/** The number format of a cell; "General" outside the used range. */
export function formatIn({ usedRange, numberFormats }: SheetSnapshot, { row, column }: CellPosition): string {
  return usedRange === null
    ? "General"
    : (numberFormats[row - usedRange.row]?.[column - usedRange.column] ?? "General");
}

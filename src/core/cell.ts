/** A position on a sheet, zero-based: row 0, column 0 is A1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, with at least one row and one column. */
export interface CellRange extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell holds when its formula failed, as the spreadsheet shows it: "#REF!", "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is its serial number; a blank cell is null (an empty text is ""). */
export type CellValue = string | number | boolean | null | CellError;

/** A value together with the cell it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellPosition;
}

/** Whether the position lies inside the rectangle. */
export function isInside(range: CellRange, { row, column }: CellPosition): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

/** Whether the cell's formula failed. */
export function isCellError(value: CellValue): value is CellError {
  return value !== null && typeof value === "object";
}

import type { CellPosition, CellRange, CellValue } from "../../../src/core/cell";
import type { SheetSnapshot } from "../../../src/core/workbook-snapshot";

/** The same cells elsewhere on the sheet. */
export function shifted(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const move = (range: CellRange): CellRange => ({ ...range, row: range.row + rows, column: range.column + columns });
  return {
    ...sheet,
    usedRange: sheet.usedRange === null ? null : move(sheet.usedRange),
    merges: sheet.merges?.map(move) ?? null,
    formulas: sheet.formulas.map(move),
  };
}

/** The sheet with rows inserted above all others. */
export function withRowsAbove(sheet: SheetSnapshot, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const moved = shifted(sheet, rows.length, 0);
  return withRows(moved, rows, -rows.length);
}

/** The sheet with rows below all others. */
export function withRowsBelow(sheet: SheetSnapshot, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return withRows(sheet, rows, 0);
}

function withRows(sheet: SheetSnapshot, rows: readonly (readonly CellValue[])[], offset: number): SheetSnapshot {
  const { usedRange, values, numberFormats } = sheet;
  if (usedRange === null) return sheet;
  const width = Math.max(usedRange.columnCount, ...rows.map((row) => row.length));
  const filled = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell) =>
    cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
  const added = filled(rows, null);
  const formats = added.map((row) => row.map(() => "General"));
  const isAbove = offset < 0;
  const [own, ownFormats] = [filled(values, null), filled(numberFormats, "General")];
  return {
    ...sheet,
    usedRange: { ...usedRange, row: usedRange.row + offset, rowCount: own.length + added.length, columnCount: width },
    values: isAbove ? [...added, ...own] : [...own, ...added],
    numberFormats: isAbove ? [...formats, ...ownFormats] : [...ownFormats, ...formats],
  };
}

/** The sheet with columns inserted before the `at`-th of the used range, and where its cells are then. */
export function withColumns(
  sheet: SheetSnapshot,
  at: number,
  columns: readonly (readonly CellValue[])[],
): { readonly sheet: SheetSnapshot; readonly move: (position: CellPosition) => CellPosition } {
  const { usedRange, values, numberFormats } = sheet;
  const edge = (usedRange?.column ?? 0) + at;
  const move = (position: CellPosition) =>
    position.column < edge ? position : { ...position, column: position.column + columns.length };
  if (usedRange === null) return { sheet, move };
  const moveRange = (range: CellRange): CellRange => {
    const isAcross = range.column < edge && range.column + range.columnCount > edge;
    return { ...range, ...move(range), columnCount: range.columnCount + (isAcross ? columns.length : 0) };
  };
  const inserted = <Cell>(row: readonly Cell[], cells: readonly Cell[]) => [
    ...row.slice(0, at),
    ...cells,
    ...row.slice(at),
  ];
  return {
    move,
    sheet: {
      ...sheet,
      usedRange: { ...usedRange, columnCount: usedRange.columnCount + columns.length },
      values: values.map((row, index) =>
        inserted(
          row,
          columns.map((column) => column[index] ?? null),
        ),
      ),
      numberFormats: numberFormats.map((row) =>
        inserted(
          row,
          columns.map(() => "General"),
        ),
      ),
      merges: sheet.merges?.map(moveRange) ?? null,
      formulas: sheet.formulas.map(moveRange),
    },
  };
}

import { filledCells, type CellGrid } from "./cell-grid";
import type { TableColumns } from "./row-kinds";

// Nobody corrects more of them one by one; sheets have a million rows.
const longestGap = 1_000;

/**
 * The rows without any value that stand between two neighbouring rows of commitments, from top to bottom. Gaps that hold
 * anything else (signatures, a title, repeated headings) are breaks of the page, and a row under a vertical merge is no gap. Of a
 * gap, the first thousand rows are told.
 */
export function blankRowsAmong(grid: CellGrid, columns: TableColumns, rows: readonly number[]): readonly number[] {
  const headings = [...columns.values()];
  const isBlankRow = (row: number) =>
    filledCells(grid, row).length === 0 &&
    headings.every(({ at }) => grid.shownAt({ row, column: at.column }).row === row);
  // Nearly every row is followed by the next one.
  const blank: number[] = [];
  let last = rows[0] ?? 0;
  for (const row of rows) {
    if (row > last + 1) {
      const first = last + 1;
      const between = Array.from({ length: Math.min(longestGap, row - first) }, (_, gap) => first + gap);
      if (between.every(isBlankRow)) blank.push(...between);
    }
    last = row;
  }
  return blank;
}

import { filledCells, type CellGrid } from "./cell-grid";
import { given } from "./given";
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
  const lastOnes = [...rows.keys()].filter((index) => (rows[index + 1] ?? 0) > given(rows[index]) + 1);
  return lastOnes.flatMap((index) => {
    const [row, next] = [given(rows[index]), given(rows[index + 1])];
    const between = Array.from({ length: Math.min(longestGap, next - row - 1) }, (_, gap) => row + 1 + gap);
    return between.every(isBlankRow) ? between : [];
  });
}

import { filledCells, type CellGrid } from "./cell-grid";

/** Columns from the first to the last (inclusive). */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/** The runs of neighbouring columns in which heading rows say something, from left to right. */
export function headingRuns(grid: CellGrid, firstRow: number, lastRow: number): readonly ColumnRun[] {
  const filled = new Set<number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const at of filledCells(grid, row)) {
      const width = grid.mergeAt(at)?.columnCount ?? 1;
      for (let column = at.column; column < at.column + width; column += 1) filled.add(column);
    }
  }
  const runs: ColumnRun[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === column - 1) runs[runs.length - 1] = { first: run.first, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}

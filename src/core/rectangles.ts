import type { CellPosition, CellRange } from "./cell";

/**
 * Coalesces cells into few rectangles: runs down each column first, then equal runs of neighbouring columns.
 * @param cells distinct positions in any order
 * @returns disjoint rectangles that cover the cells and nothing else, by column, then row
 */
export function coalesce(cells: readonly CellPosition[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rowCount === row) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.row},${run.rowCount}`;
    const left = open.get(key);
    if (left && left.column + left.columnCount === run.column)
      open.set(key, { ...left, columnCount: left.columnCount + 1 });
    else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

const areaOf = (ranges: readonly CellRange[]) =>
  ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

function cellsOf({ row, column, rowCount, columnCount }: CellRange): CellPosition[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

const keyOf = ({ row, column }: CellPosition) => `${row},${column}`;

/** Whether two lists of rectangles cover the same cells, each once, however they are cut. */
export function coverSameCells(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  // Foreign edits make whole columns of a range, whose cells are too many to be looked at.
  if (areaOf(one) !== areaOf(other)) return false;
  const cells = new Set(one.flatMap(cellsOf).map(keyOf));
  const others = new Set(other.flatMap(cellsOf).map(keyOf));
  return cells.size === areaOf(one) && others.size === cells.size && [...others].every((cell) => cells.has(cell));
}

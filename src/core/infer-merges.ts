import type { CellRange } from "./cell";
import type { CellGrid } from "./cell-grid";
import type { TableRegion } from "./find-tables";
import { isBlank } from "./text";

/**
 * The vertical merges that a host cannot tell, inferred from blanks: rows without number and aspect go on with the aspect above
 * them, and a column that is filled in the first of these rows only is taken for merged over all of them.
 */
export function inferMerges(grid: CellGrid, { columns, rows }: TableRegion): readonly CellRange[] {
  const subjects = [columns.get("number"), columns.get("aspect")].flatMap((heading) => heading?.at.column ?? []);
  if (subjects.length === 0) return [];
  const isBlankAt = (row: number, column: number) => isBlank(grid.valueAt({ row, column }));

  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const isNext = group !== undefined && group.at(-1) === row - 1;
    if (isNext && subjects.every((column) => isBlankAt(row, column))) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    return [...columns.values()]
      .map(({ at }) => at.column)
      .filter((column) => !isBlankAt(first, column) && others.every((row) => isBlankAt(row, column)))
      .map((column) => ({ row: first, column, rowCount: others.length + 1, columnCount: 1 }));
  });
}

import type { CellPosition } from "./cell";
import type { CellGrid } from "./cell-grid";
import type { ColumnHeading } from "./follow-up-sheet";
import { findTitleLabels } from "./form-labels";
import { placeValues, type PlacedLabel } from "./place-values";
import type { TableColumns } from "./row-kinds";
import type { ColumnId } from "./template";

/** The aspect of a whole table, told by labels above it: "ASM: Falta un diagnóstico" over a table of activities. */
export type TitleAspect = ReadonlyMap<ColumnId, PlacedLabel>;

// Beyond the last column of a spreadsheet, so that no cell of a table stands there.
const firstFreeColumn = 16_384;

/** The labels of aspect and number in the rows [from, to) above a table without a column of aspects; null where none is. */
export function readTitleAspect(grid: CellGrid, from: number, to: number): TitleAspect | null {
  const above = { ...grid, range: { ...grid.range, row: from, rowCount: to - from } };
  const labels = new Map<ColumnId, PlacedLabel>();
  for (const label of placeValues(above, findTitleLabels(above))) {
    if (label.column === "aspect" || label.column === "number") labels.set(label.column, label);
  }
  return labels.has("aspect") ? labels : null;
}

/** The columns of a table together with what is told above it. */
export function columnsWithTitle(columns: TableColumns, title: TitleAspect | null): TableColumns {
  const headings = [...(title ?? [])].map(
    ([id, { at, text, misspelt }]) => [id, { at, text, misspelt }] satisfies [ColumnId, ColumnHeading],
  );
  return new Map([...columns, ...headings]);
}

/** The same cells and columns, in which every row of the table shows what is told above it, as under a merge. */
export function gridWithTitle(
  grid: CellGrid,
  columns: TableColumns,
  title: TitleAspect | null,
): { readonly grid: CellGrid; readonly columns: TableColumns } {
  if (title === null) return { grid, columns };
  // Number and text may share a cell, so that each is told from the other by its own position object.
  const told = [...title.values()].map(({ value, valueAt }) => ({ value, valueAt: { ...valueAt } }));
  const shown = new Map(
    [...title].map(([id, { text, misspelt }], index) => {
      const at: CellPosition = { row: 0, column: firstFreeColumn + index };
      return [id, { at, text, misspelt }];
    }),
  );
  return {
    columns: new Map([...columns, ...shown]),
    grid: {
      ...grid,
      shownAt: (position) => told[position.column - firstFreeColumn]?.valueAt ?? grid.shownAt(position),
      valueAt: (position) =>
        (told.find(({ valueAt }) => valueAt === position) ?? { value: grid.valueAt(position) }).value,
    },
  };
}

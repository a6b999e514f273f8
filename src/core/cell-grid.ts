import type { CellPosition, CellRange, CellValue } from "./cell";
import type { SheetSnapshot } from "./workbook-snapshot";
import { isBlank } from "./text";

/** The cells of a sheet by sheet position, merged areas included. Outside the used range everything is blank. */
export interface CellGrid {
  /** The used range; one blank cell at A1 for a sheet without values. */
  readonly range: CellRange;
  readonly valueAt: (position: CellPosition) => CellValue;
  readonly formatAt: (position: CellPosition) => string;
  /** The merged area that covers the cell; null where there is none. */
  readonly mergeAt: (position: CellPosition) => CellRange | null;
  /** The cell whose value is shown there: the top-left one of a merged area, else the cell itself. */
  readonly shownAt: (position: CellPosition) => CellPosition;
}

/** Makes the cells of a snapshot accessible by position. The merges may be given in place of the snapshot's own. */
export function cellGridOf(snapshot: SheetSnapshot, merges: readonly CellRange[] = snapshot.merges ?? []): CellGrid {
  const range = snapshot.usedRange ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const mergesByRow = indexByRow(merges, range);
  const mergeAt = ({ row, column }: CellPosition) =>
    mergesByRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columnCount) ?? null;
  return {
    range,
    valueAt: ({ row, column }) => snapshot.values[row - range.row]?.[column - range.column] ?? null,
    formatAt: ({ row, column }) => snapshot.numberFormats[row - range.row]?.[column - range.column] ?? "General",
    mergeAt,
    shownAt: (position) => {
      const merge = mergesByRow.size === 0 ? null : mergeAt(position);
      return merge === null ? position : { row: merge.row, column: merge.column };
    },
  };
}

/** The same cells, of which only some columns count as used. */
export function columnsOfGrid(grid: CellGrid, column: number, columnCount: number): CellGrid {
  return { ...grid, range: { ...grid.range, column, columnCount } };
}

/** The filled cells of a row in sheet order; a merged area counts once, at its top-left cell. */
export function filledCells(grid: CellGrid, row: number): CellPosition[] {
  const { column, columnCount } = grid.range;
  const filled: CellPosition[] = [];
  for (let at = column; at < column + columnCount; at += 1) {
    const position = { row, column: at };
    if (!isBlank(grid.valueAt(position))) filled.push(position);
  }
  return filled;
}

// Whole columns may be merged; only the rows of the used range are worth an entry.
function indexByRow(merges: readonly CellRange[], range: CellRange): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    const end = Math.min(merge.row + merge.rowCount, range.row + range.rowCount);
    for (let row = Math.max(merge.row, range.row); row < end; row += 1) {
      const inRow = byRow.get(row);
      if (inRow === undefined) byRow.set(row, [merge]);
      else inRow.push(merge);
    }
  }
  return byRow;
}

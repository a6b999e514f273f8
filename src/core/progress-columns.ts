import { isInside, type CellPosition, type CellRange } from "./cell";
import { cellGridOf, type CellGrid } from "./cell-grid";
import type { FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import { progressColumns, type NewSheetColumn } from "./new-sheet-columns";
import { foldText, isBlank } from "./text";
import type { SheetSnapshot } from "./workbook-snapshot";

/** What a working document needs to become a progress report. */
export interface ColumnsPlan {
  /** From left to right; remarks are not among them where the table has them. */
  readonly columns: readonly NewSheetColumn[];
  /** Where their headings stand, on every printed page: one cell for each column, several rows high where the table's own are. */
  readonly headings: readonly CellRange[];
  readonly body: CellRange;
  /** The last heading of the table, as an example of how headings look; the cell below it is one of the body. */
  readonly example: CellPosition;
}

/** The columns to be added to a sheet, or why none can be. */
export type PlannedColumns =
  | { readonly kind: "to-add"; readonly plans: readonly ColumnsPlan[] }
  | { readonly kind: "no-working-document" }
  | { readonly kind: "no-room"; readonly range: CellRange };

const columnsOfSheet = 16_384;

const lacksProgress = ({ format }: FollowUpTable) =>
  format === "working-document" || format === "institutional-document";

const hasProgress = ({ format }: FollowUpTable) => format === "progress-report" || format === "institutional-progress";

/**
 * Plans the columns of progress beside every working document of a sheet, which then is a progress report; where the sheet has the report
 * of its working document already, there is nothing to add. They need blank cells to the
 * right of the table, because nothing is moved; where one table has none, none gets any. Pure.
 */
export function planProgressColumns({ tables, snapshot }: FollowUpSheet): PlannedColumns {
  const grid = cellGridOf(snapshot);
  const plans = (tables.some(hasProgress) ? [] : tables.filter(lacksProgress)).map((table) => planOf(table, grid));
  if (plans.length === 0) return { kind: "no-working-document" };
  const taken = plans.map(rangeOfPlan).find((range) => !isFree(range, grid, snapshot));
  return taken ? { kind: "no-room", range: taken } : { kind: "to-add", plans };
}

/** All cells of a plan, headings and body. */
export function rangeOfPlan({ headings, body }: ColumnsPlan): CellRange {
  const row = Math.min(...headings.map((heading) => heading.row));
  return { ...body, row, rowCount: body.row + body.rowCount - row };
}

function planOf(table: FollowUpTable, grid: CellGrid): ColumnsPlan {
  const { headerRow } = table;
  const columns = progressColumns.filter(({ id }) => !table.columns.has(id));
  const column = rightEdgeOf(table, grid);
  const example = { row: headerRow, column: column - 1 };
  const lastRow = lastRowOf(table, grid);
  const columnCount = columns.length;
  const headings = headingRows(grid, example, lastRow).map(({ row, rowCount }) => ({
    row,
    rowCount,
    column,
    columnCount,
  }));
  const rowCount = Math.max(lastRow - headerRow, 1);
  return { columns, headings, body: { row: headerRow + 1, column, rowCount, columnCount }, example };
}

const endOf = ({ column, columnCount }: CellRange) => column + columnCount;

/** The first column beside the table, after the headings that are not known and stand next to the known ones. */
function rightEdgeOf({ columns, headerRow }: FollowUpTable, grid: CellGrid): number {
  const ends = [...columns.values()].map(({ at }) => {
    const merge = grid.mergeAt(at);
    return merge ? endOf(merge) : at.column + 1;
  });
  let edge = Math.max(...ends);
  while (!isBlank(grid.valueAt(grid.shownAt({ row: headerRow, column: edge })))) edge += 1;
  return edge;
}

/** The last row of the commitments, with what is merged with it. */
function lastRowOf({ activities, columns, headerRow }: FollowUpTable, grid: CellGrid): number {
  const row = activities.at(-1)?.rowStart.row ?? headerRow;
  const merges = [...columns.values()].map(({ at: { column } }) => grid.mergeAt({ row, column }));
  return Math.max(row, ...merges.map((merge) => (merge ? merge.row + merge.rowCount - 1 : row)));
}

/** The rows of the headings, and those further down in which the same heading stands again: every printed page has its own. */
function headingRows(grid: CellGrid, example: CellPosition, lastRow: number) {
  const rowsAt = (row: number) => {
    const merge = grid.mergeAt({ ...example, row });
    return merge && merge.row + merge.rowCount - 1 === row
      ? { row: merge.row, rowCount: merge.rowCount }
      : { row, rowCount: 1 };
  };
  const textAt = (row: number) => {
    const value = grid.valueAt(grid.shownAt({ ...example, row }));
    return typeof value === "string" ? foldText(value) : "";
  };
  const first = textAt(example.row);
  const rows = [rowsAt(example.row)];
  if (first === "") return rows;
  for (let row = example.row + 1; row <= lastRow; row += 1) {
    const isLastOfMerge = textAt(row) === first && textAt(row + 1) !== first;
    if (isLastOfMerge) rows.push(rowsAt(row));
  }
  return rows;
}

function isFree(range: CellRange, grid: CellGrid, { formulas }: SheetSnapshot): boolean {
  if (endOf(range) > columnsOfSheet) return false;
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    for (let column = range.column; column < endOf(range); column += 1) {
      const at = { row, column };
      const isTaken = !isBlank(grid.valueAt(at)) || grid.mergeAt(at) !== null;
      if (isTaken || formulas.some((formula) => isInside(formula, at))) return false;
    }
  }
  return true;
}

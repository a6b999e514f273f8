import type { CellPosition } from "./cell";
import { filledCells, type CellGrid } from "./cell-grid";
import { exactHeading } from "./known-headings";
import type { ColumnHeading, DuplicateColumn } from "./follow-up-sheet";
import { headingRuns } from "./heading-runs";
import { joinedTexts } from "./join-headings";
import { areRecordHeadings, duplicateHeadings, matchHeadings, type HeadingCell } from "./match-headings";
import type { ColumnId } from "./template";
import { runSteps, type Steps } from "./steps";

/** Heading rows of a table: one row, or several where headings are split over lines or merged. */
export interface HeadingRows {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<ColumnId, ColumnHeading>;
  readonly duplicates: readonly DuplicateColumn[];
}

const fewestColumns = 4;
const fewestWithoutSubject = 5;
const fewestPromises = 2;
const mostRows = 3;
// Lists of findings and counts by programme tell number, aspect, class and remarks too, but nothing that is to be done.
const ofCommitments: readonly ColumnId[] = [
  "activity",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
  "progress",
  "proof",
];
const ofFollowUp: readonly ColumnId[] = [
  ...ofCommitments,
  "number",
  "aspect",
  "coordinatingArea",
  "remarks",
  "state",
  "programme",
];

const rowsAtATime = 1000;

/** Every place of a sheet where the headings of an ASM table stand, from top to bottom. */
export function findHeadings(grid: CellGrid): readonly HeadingRows[] {
  return runSteps(findHeadingsInSteps(grid));
}

/** As `findHeadings`, some hundred rows at a time. */
export function* findHeadingsInSteps(grid: CellGrid): Steps<readonly HeadingRows[]> {
  const found: HeadingRows[] = [];
  const end = grid.range.row + grid.range.rowCount;
  for (let row = grid.range.row; row < end; row += 1) {
    if ((row - grid.range.row) % rowsAtATime === rowsAtATime - 1) yield;
    const headings = mayHoldHeadings(grid, row) ? headingsAt(grid, row) : null;
    if (headings === null) continue;
    found.push(headings);
    row = headings.lastRow;
  }
  return found;
}

/** Whether two texts of a row are headings as known; fewer make no heading row, and nearly all rows hold data. */
function mayHoldHeadings(grid: CellGrid, row: number): boolean {
  const { column, columnCount } = grid.range;
  let exact = 0;
  for (let at = column; at < column + columnCount && exact < 2; at += 1) {
    const value = grid.valueAt({ row, column: at });
    if (typeof value === "string" && exactHeading(value) !== null) exact += 1;
  }
  return exact >= 2;
}

/** The headings that begin in a row; null where none do. */
export function headingsAt(grid: CellGrid, row: number): HeadingRows | null {
  let cells = textsOf(grid, row);
  let columns = matchHeadings(cells);
  if (columns.size < 2 || areRecordHeadings(cells)) return null;
  let lastRow = row;
  // Headings may be split over lines; a further line counts only where it names columns that the first ones do not.
  const isWhole =
    columns.size === cells.length &&
    !cells.some(({ at }) => isMergedSideways(grid, at)) &&
    !textsOf(grid, row + 1).some(({ text }) => exactHeading(text) !== null);
  for (let rows = 2; rows <= mostRows && !isWhole; rows += 1) {
    const joined = joinedTexts(grid, row, rows);
    const split = matchHeadings(joined);
    const divides = rows === 2 && areSubheadings(grid, row);
    if (split.size < columns.size || (split.size === columns.size && !divides)) continue;
    cells = joined;
    columns = split;
    lastRow = row + rows - 1;
  }
  if (!nameAnAsmTable(columns)) return null;
  if (areSubheadings(grid, lastRow)) lastRow += 1;
  // A heading merged over several columns is written once.
  const runs = headingRuns(grid, row, lastRow).filter((run) =>
    [...columns.values()].some(({ at }) => at.column >= run.first && at.column <= run.last),
  );
  // What a gap parts from all columns of the table belongs to something else beside it.
  const written = cells.filter(
    ({ at, isGroup }) => isGroup !== true && runs.some((run) => at.column >= run.first && at.column <= run.last),
  );
  const duplicates = duplicateHeadings(written, columns);
  return { firstRow: row, lastRow: Math.max(lastRow, lastMergedRow(grid, columns, row)), columns, duplicates };
}

/** Whether the row below headings only divides some of them: "Marzo" and "Septiembre" under "% Avance". */
function areSubheadings(grid: CellGrid, headingRow: number): boolean {
  const below = filledCells(grid, headingRow + 1);
  return (
    below.length >= 2 &&
    below.every(({ column }) => {
      const merge = grid.mergeAt({ row: headingRow, column });
      return merge !== null && merge.columnCount > 1 && merge.row + merge.rowCount === headingRow + 1;
    })
  );
}

function isMergedSideways(grid: CellGrid, at: CellPosition): boolean {
  return (grid.mergeAt(at)?.columnCount ?? 1) > 1;
}

/**
 * Lists of tasks, of evaluations and of purchases have responsible people and dates too. Without the heading of the aspects a table is one of ours
 * only where it also promises something: results or products by a date.
 */
function nameAnAsmTable(columns: ReadonlyMap<ColumnId, ColumnHeading>): boolean {
  const told = ofFollowUp.filter((column) => columns.has(column));
  if (columns.has("aspect")) {
    return (
      told.length >= fewestColumns && ofCommitments.filter((column) => columns.has(column)).length >= fewestPromises
    );
  }
  const promises = columns.has("dueDate") && (columns.has("expectedResults") || columns.has("product"));
  return promises && told.length >= (columns.has("activity") ? fewestColumns : fewestWithoutSubject);
}

function textsOf(grid: CellGrid, row: number): HeadingCell[] {
  return filledCells(grid, row).flatMap((at) => {
    const text = grid.valueAt(at);
    return typeof text === "string" ? { at, text } : [];
  });
}

function lastMergedRow(grid: CellGrid, columns: ReadonlyMap<ColumnId, ColumnHeading>, firstRow: number): number {
  const ends = [...columns.values()].map(({ at }) => {
    const merge = grid.mergeAt(at);
    return merge === null ? at.row : merge.row + Math.min(merge.rowCount, mostRows) - 1;
  });
  return Math.max(firstRow, ...ends);
}

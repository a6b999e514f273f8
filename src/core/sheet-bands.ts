import { columnsOfGrid, type CellGrid } from "./cell-grid";
import { headingsAt, type HeadingRows } from "./find-headings";
import { headingRuns, type ColumnRun } from "./heading-runs";
import { given } from "./given";

const fewestInCommon = 2;

/**
 * The parts of a sheet whose tables stand beside one another, from left to right; the whole sheet where they do not. Beside
 * means parted by a column without headings, with the same columns named again, or with headings in other rows.
 */
export function bandsOf(grid: CellGrid, headings: readonly HeadingRows[]): readonly CellGrid[] {
  const tables = headings.flatMap((heading) => tablesAt(grid, heading));
  const bands: ColumnRun[] = [];
  for (const table of tables.sort((a, b) => a.first - b.first)) {
    const band = bands.at(-1);
    if (band === undefined || table.first > band.last) bands.push(table);
    else bands[bands.length - 1] = { first: band.first, last: Math.max(band.last, table.last) };
  }
  if (bands.length < 2) return [grid];
  const start = grid.range.column;
  const end = start + grid.range.columnCount;
  return bands.map(({ first }, index) => {
    const from = index === 0 ? start : first;
    return columnsOfGrid(grid, from, (bands[index + 1]?.first ?? end) - from);
  });
}

/** The columns of the table, or of the tables beside one another, whose headings stand in a row. */
function tablesAt(grid: CellGrid, heading: HeadingRows): readonly ColumnRun[] {
  const runs = headingRuns(grid, heading.firstRow, heading.lastRow);
  const end = given(runs.at(-1)).last;
  const parts: HeadingRows[] = [];
  let last = heading;
  let start = given(runs[0]).first;
  for (const { first } of runs.slice(1)) {
    const left = headingsAt(columnsOfGrid(grid, start, first - start), heading.firstRow);
    const right = headingsAt(columnsOfGrid(grid, first, end + 1 - first), heading.firstRow);
    if (left === null || right === null || !haveMuchInCommon(left, right)) continue;
    parts.push(left);
    last = right;
    start = first;
  }
  return [...parts, last].map((part) => spanOf(part, runs));
}

function haveMuchInCommon(left: HeadingRows, right: HeadingRows): boolean {
  return [...right.columns.keys()].filter((column) => left.columns.has(column)).length >= fewestInCommon;
}

/** From the first heading of the run in which the table begins to its last column. */
function spanOf({ columns }: HeadingRows, runs: readonly ColumnRun[]): ColumnRun {
  const places = [...columns.values()].map(({ at }) => at.column);
  const first = Math.min(...places);
  const run = given(runs.find((other) => first >= other.first && first <= other.last));
  return { first: run.first, last: Math.max(...places) };
}

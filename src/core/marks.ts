import type { CellPosition, CellRange } from "./cell";
import type { Review } from "./review";
import type { Issue, Severity } from "./rule";

/** Cells to be marked alike. */
export interface MarkGroup {
  readonly severity: Severity;
  /** Whether the cells hold text, before which a sign can be shown; a sign would hide the format of dates and numbers. */
  readonly holdsText: boolean;
  /** Disjoint rectangles in sheet coordinates. */
  readonly ranges: readonly CellRange[];
}

/** What is to be marked on one sheet. */
export interface SheetMarks {
  readonly sheetId: string;
  readonly groups: readonly MarkGroup[];
  /** How many cells carry a mark. */
  readonly cellCount: number;
}

interface Mark {
  readonly at: CellPosition;
  readonly severity: Severity;
  readonly holdsText: boolean;
}

const severities: readonly Severity[] = ["info", "warning", "error"];
const keyOf = ({ row, column }: CellPosition) => `${row},${column}`;
const samePosition = (a: CellPosition, b: CellPosition) => a.row === b.row && a.column === b.column;

/** Whether the cell of an observation holds text and will do so when it is corrected. A date is not: a sign would then hide its format. */
function holdsText({ activity, at }: Issue): boolean {
  if (!activity) return true;
  const { aspect } = activity;
  const words = [
    activity.activity,
    activity.responsibleArea,
    activity.expectedResults,
    activity.product,
    activity.proof,
    aspect.text,
  ];
  return words.some((cell) => samePosition(cell.at, at) && (cell.value ?? cell.placeholder) !== null);
}

function marksOfIssue(issue: Issue): Mark[] {
  const { severity, activity, at, alsoAt } = issue;
  const text = holdsText(issue);
  const cells = [at, ...alsoAt].map((position): Mark => ({ at: position, severity, holdsText: text }));
  if (!activity) return cells;
  // People overlook the right-hand columns, so each row with an observation is marked at its left edge too.
  const rows = [at, ...alsoAt].map(({ row }) => ({ row, column: activity.rowStart.column }));
  return [...rows.map((position): Mark => ({ at: position, severity, holdsText: false })), ...cells];
}

/** One mark a cell: the gravest. */
function gravestByCell(marks: readonly Mark[]): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  for (const mark of marks) {
    const other = byCell.get(keyOf(mark.at));
    if (!other || severities.indexOf(mark.severity) >= severities.indexOf(other.severity))
      byCell.set(keyOf(mark.at), mark);
  }
  return [...byCell.values()];
}

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

/**
 * The marks of a review, by sheet: every cell that an observation names and the first cell of its row, each once, in its gravest severity.
 * Sheets without observations are left out.
 */
export function marksOf({ issues }: Pick<Review, "issues">): SheetMarks[] {
  return [...new Set(issues.map(({ sheetId }) => sheetId))].map((sheetId) => {
    const marks = gravestByCell(issues.filter((issue) => issue.sheetId === sheetId).flatMap(marksOfIssue));
    const groups = [...severities].reverse().flatMap((severity) =>
      [true, false].map((text): MarkGroup => {
        const cells = marks.filter((mark) => mark.severity === severity && mark.holdsText === text);
        return { severity, holdsText: text, ranges: coalesce(cells.map(({ at }) => at)) };
      }),
    );
    return { sheetId, groups: groups.filter(({ ranges }) => ranges.length > 0), cellCount: marks.length };
  });
}

import type { CellPosition, CellRange } from "./cell";
import type { FollowUpSheet } from "./follow-up-sheet";
import { liveDatesOf, type LiveDates, type LiveMark } from "./live-dates";
import { coalesce } from "./rectangles";
import type { Review } from "./review";
import type { Issue, Severity } from "./rule";
import type { SheetSnapshot } from "./workbook-snapshot";

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
  /** What marks and unmarks itself from day to day. */
  readonly live: readonly LiveMark[];
  /** How many cells carry a mark, those that mark themselves left out. */
  readonly cellCount: number;
}

interface Mark {
  readonly at: CellPosition;
  readonly severity: Severity;
  readonly holdsText: boolean;
}

type Anchor = (position: CellPosition) => CellPosition;

export const severitiesByGravity: readonly Severity[] = ["error", "warning", "info"];
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

function marksOfIssue(issue: Issue, anchor: Anchor): Mark[] {
  const { severity, activity, at, alsoAt } = issue;
  const text = holdsText(issue);
  const cells = [at, ...alsoAt].map((position): Mark => ({ at: position, severity, holdsText: text }));
  if (!activity) return cells;
  // People overlook the right-hand columns, so each row with an observation is marked at its left edge too.
  const rows = [at, ...alsoAt].map(({ row }) => anchor({ row, column: activity.rowStart.column }));
  return [...rows.map((position): Mark => ({ at: position, severity, holdsText: false })), ...cells];
}

/** The first cell of the merge that covers a cell, which alone is seen; the cell itself where none does. */
function anchorsOf({ merges }: SheetSnapshot): Anchor {
  const byColumn = new Map<number, Map<number, CellPosition>>();
  const inColumn = (column: number): ReadonlyMap<number, CellPosition> => {
    const known = byColumn.get(column);
    if (known) return known;
    const rows = new Map<number, CellPosition>();
    for (const merge of merges ?? []) {
      if (column < merge.column || column >= merge.column + merge.columnCount) continue;
      for (let row = merge.row; row < merge.row + merge.rowCount; row += 1)
        rows.set(row, { row: merge.row, column: merge.column });
    }
    byColumn.set(column, rows);
    return rows;
  };
  return (position) => inColumn(position.column).get(position.row) ?? position;
}

/** One mark a cell: the gravest; of two alike, the one that came last. */
function gravestByCell(marks: readonly Mark[]): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  const gravity = ({ severity }: Mark) => -severitiesByGravity.indexOf(severity);
  for (const mark of marks) {
    const other = byCell.get(keyOf(mark.at));
    if (!other || gravity(mark) >= gravity(other)) byCell.set(keyOf(mark.at), mark);
  }
  return [...byCell.values()];
}

function groupsOf(marks: readonly Mark[]): MarkGroup[] {
  const groups = severitiesByGravity.flatMap((severity) =>
    [true, false].map((text): MarkGroup => {
      const cells = marks.filter((mark) => mark.severity === severity && mark.holdsText === text);
      return { severity, holdsText: text, ranges: coalesce(cells.map(({ at }) => at)) };
    }),
  );
  return groups.filter(({ ranges }) => ranges.length > 0);
}

/** What is to be marked, and what the marks that live by the day cannot know. */
export interface MarkPlan {
  /** By sheet; sheets on which nothing is to be marked are left out. */
  readonly sheets: readonly SheetMarks[];
  /** Null where the dates are marked as they stand at the cut-off day. */
  readonly liveDates: LiveDates | null;
}

/**
 * The marks of a review, by sheet: every cell that an observation names and the first cell of its row, each once, in its gravest severity.
 * @param options `liveDates`: whether dates mark themselves by the day on which the sheet is seen, in place of the cut-off day
 */
export function planMarks(
  review: Pick<Review, "asOf" | "issues" | "justified" | "sheets" | "settings">,
  { liveDates = false }: { readonly liveDates?: boolean } = {},
): MarkPlan {
  const live = liveDates ? liveDatesOf(review) : null;
  const issues = live ? review.issues.filter((issue) => !live.replaces(issue)) : review.issues;
  const sheets = review.sheets.map((sheet) => sheetMarks(sheet, issues, live));
  return { sheets: sheets.filter(({ groups, live: own }) => groups.length + own.length > 0), liveDates: live };
}

function sheetMarks(
  { sheetId, snapshot }: FollowUpSheet,
  issues: readonly Issue[],
  liveDates: LiveDates | null,
): SheetMarks {
  const anchor = anchorsOf(snapshot);
  const own = issues.filter((issue) => issue.sheetId === sheetId);
  const marks = gravestByCell(own.flatMap((issue) => marksOfIssue(issue, anchor)));
  const live = liveDates?.marks.filter((mark) => mark.sheetId === sheetId) ?? [];
  return { sheetId, groups: groupsOf(marks), live, cellCount: marks.length };
}

import type { CellPosition, CellRange } from "./cell";
import type { Activity, FollowUpTable } from "./follow-up-sheet";
import { endingsFor, tellsEnd } from "./live-endings";
import type { Review } from "./review";
import type { Issue, Severity } from "./rule";
import { statusIfDueOn } from "./status";
import { formatIn, valueIn } from "./workbook-snapshot";

/** The states that a date takes by itself as the days go by. */
export type LiveState = "overdue" | "due-soon";

/** Cells of one column that are marked on the days on which the due date of their row is in a state. */
export interface LiveMark {
  readonly sheetId: string;
  readonly state: LiveState;
  readonly severity: Severity;
  readonly range: CellRange;
  readonly condition: LiveCondition;
}

/** What a formula without the add-in can look at in a row. */
export interface LiveCondition {
  readonly dueColumn: number;
  /** The columns that tell whether the work has ended, by a number or by words. */
  readonly endColumns: readonly number[];
  /** With what a cell of these columns begins when the work has ended (`tellsEnd`). */
  readonly endings: readonly string[];
  /** The first year in which a number is taken for a due date. */
  readonly fromYear: number;
  /** How many days before it a date is due soon. */
  readonly dueSoonDays: number;
}

/** What marks that live by the day cannot know. */
export interface LiveDatesLimits {
  /** Due dates that no formula can read: written as text, or in a form instead of a table. */
  readonly unreadDates: number;
  /** Due dates of whose rows a formula judges the end of the work otherwise than the review does. */
  readonly otherEnds: number;
  /** The sheets with a table that has no column to tell what has ended. */
  readonly sheetsWithoutEnd: readonly string[];
}

/** Marks that live by the day. */
export interface LiveDates extends LiveDatesLimits {
  readonly marks: readonly LiveMark[];
  /** Whether a formula tells what an observation told of the cut-off day. */
  readonly replaces: (issue: Issue) => boolean;
}

// The rules' own severities, apart from the rules because the pane loads those later.
const severities = { overdue: "error", "due-soon": "warning" } as const satisfies Record<LiveState, Severity>;
const states = ["overdue", "due-soon"] as const;

type Reviewed = Pick<Review, "asOf" | "sheets" | "settings" | "justified">;

/** A due date of a table and the activities that share its cell. */
interface DueCell {
  readonly at: CellPosition;
  readonly activities: readonly [Activity, ...Activity[]];
}

function dueCellsOf({ activities }: FollowUpTable): DueCell[] {
  const cells = new Map<string, [Activity, ...Activity[]]>();
  for (const activity of activities) {
    const { at, value } = activity.dueDate;
    if (value.kind !== "date") continue;
    const key = `${at.row},${at.column}`;
    const sharing = cells.get(key);
    if (sharing) sharing.push(activity);
    else cells.set(key, [activity]);
  }
  return [...cells.values()].map((sharing) => ({ at: sharing[0].dueDate.at, activities: sharing }));
}

/** Whether plain numbers of the progress column are parts of one whole: 1 or 100 is the end. */
function countsToOne({ activities, snapshot }: FollowUpTable): boolean {
  const cells = activities.flatMap(({ progress: { at, value } }) => {
    const raw = valueIn(snapshot, at);
    return value.kind === "percentage" && typeof raw === "number" && raw !== 0 ? [raw === value.value] : [];
  });
  if (cells.length > 0) return cells.filter((isPercent) => !isPercent).length > cells.length / 2;
  return activities.some(({ progress }) => formatIn(snapshot, progress.at).includes("%"));
}

/** What a formula can look at in the rows of a table; null where it has no column of due dates, or is a form. */
function conditionOf(table: FollowUpTable, { settings }: Reviewed): LiveCondition | null {
  const due = table.columns.get("dueDate");
  if (!due || table.format === "label-form") return null;
  const endColumns = (["progress", "state"] as const).flatMap((id) => table.columns.get(id)?.at.column ?? []);
  return {
    dueColumn: due.at.column,
    endColumns,
    endings: endingsFor(countsToOne(table) ? 1 : 100),
    fromYear: settings.plausibleYears.from,
    dueSoonDays: settings.dueSoonDays,
  };
}

/** The rows from the first to the last, without some of them, as runs. */
function runsOf(first: number, last: number, without: ReadonlySet<number>): Pick<CellRange, "row" | "rowCount">[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (let row = first; row <= last; row += 1) {
    if (without.has(row)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.rowCount === row) run.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

/** The rows of a sheet whose due dates are justified in a state. */
function justifiedRows({ justified }: Reviewed, sheetId: string, state: LiveState): ReadonlySet<number> {
  const issues = justified.map(({ issue }) => issue).filter((issue) => issue.sheetId === sheetId);
  return new Set(issues.filter(({ ruleId }) => ruleId === state).map(({ at }) => at.row));
}

/** The due dates and, because people overlook the right-hand columns, the first cells of their rows. */
function marksOf(table: FollowUpTable, condition: LiveCondition, review: Reviewed): LiveMark[] {
  const { settings } = review;
  const rows = table.activities.map(({ rowStart }) => rowStart.row);
  // A spread of a hundred thousand rows is more than a call takes.
  const first = rows.reduce((least, next) => Math.min(least, next));
  const last = rows.reduce((most, next) => Math.max(most, next));
  const starts = new Set(table.activities.map(({ rowStart }) => rowStart.column));
  return states.flatMap((state) => {
    const severity = settings.rules[state] ?? severities[state];
    if (severity === "off") return [];
    const { sheetId } = table;
    const runs = runsOf(first, last, justifiedRows(review, sheetId, state));
    return [...starts.add(condition.dueColumn)].flatMap((column) =>
      runs.map((run): LiveMark => ({ sheetId, state, severity, range: { ...run, column, columnCount: 1 }, condition })),
    );
  });
}

const keyOf = (sheetId: string, { row, column }: CellPosition) => `${row},${column} ${sheetId}`;

/**
 * The marks by which due dates show their state on the day on which the sheet is seen, without the add-in. A formula sees true dates in
 * tables, and what the row's own cells say of the end of the work; all else is counted.
 */
export function liveDatesOf(review: Reviewed): LiveDates {
  const read = new Set<string>();
  const marks: LiveMark[] = [];
  const sheetsWithoutEnd = new Set<string>();
  let unreadDates = 0;
  let otherEnds = 0;
  const hasEnded = (activity: Activity) => statusIfDueOn(null, activity, review.asOf, 0) !== "undated";
  for (const table of review.sheets.flatMap(({ tables }) => tables)) {
    const { snapshot, sheetId } = table;
    const cells = dueCellsOf(table);
    const condition = conditionOf(table, review);
    if (condition && table.activities.length > 0) marks.push(...marksOf(table, condition, review));
    if (condition?.endColumns.length === 0) sheetsWithoutEnd.add(table.sheetName);
    for (const { at, activities } of cells) {
      if (!condition || typeof valueIn(snapshot, at) !== "number") {
        unreadDates += 1;
        continue;
      }
      read.add(keyOf(sheetId, at));
      const toldEnd = condition.endColumns.some((column) =>
        tellsEnd(valueIn(snapshot, { row: at.row, column }), condition.endings),
      );
      if (activities.every(hasEnded) !== toldEnd) otherEnds += 1;
    }
  }
  return {
    marks,
    unreadDates,
    otherEnds,
    sheetsWithoutEnd: [...sheetsWithoutEnd],
    replaces: ({ ruleId, sheetId, at }) => states.some((state) => state === ruleId) && read.has(keyOf(sheetId, at)),
  };
}

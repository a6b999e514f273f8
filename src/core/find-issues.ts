import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Activity, FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import { given } from "./given";
import { MetCells, type Issue, type RuleContext } from "./rule";
import { canCheck, severityOf } from "./rule-scope";
import { rules } from "./rules";
import type { ReviewSettings } from "./settings";
import { runSteps, type Steps } from "./steps";
import { recordsOf, type ActivityRecords } from "./summarize";

/** The activities of a table by the rows at which they begin; those of a form by each row in which it says something. */
function activitiesByRow({ activities, format, headerRow }: FollowUpTable): (row: number) => Activity | null {
  if (format !== "label-form") return (row) => activityAt(activities, row);
  const byRow: Activity[] = [];
  for (const activity of activities) {
    // What two activities share belongs to the first.
    for (const row of formRowsOf(activity)) byRow[row - headerRow] ??= activity;
  }
  return (row) => byRow[row - headerRow] ?? null;
}

/** The activity that begins at a row, among some in sheet order. */
function activityAt(activities: readonly Activity[], row: number): Activity | null {
  const rowOf = (index: number) => activities[index]?.rowStart.row ?? Number.POSITIVE_INFINITY;
  // Most tables have no gaps, so that the first row tells where every other one is.
  let from = Math.max(0, row - rowOf(0));
  if (rowOf(from) !== row) {
    let end = Math.min(from, activities.length);
    from = 0;
    while (from < end) {
      const middle = (from + end) >> 1;
      if (rowOf(middle) < row) from = middle + 1;
      else end = middle;
    }
  }
  return rowOf(from) === row ? given(activities[from]) : null;
}

function formRowsOf(activity: Activity): readonly number[] {
  const { aspect, rowStart, dueDate, progress, state } = activity;
  const words = [aspect.number, aspect.text, activity.activity, activity.coordinatingArea, activity.responsibleArea];
  const results = [activity.expectedResults, activity.product, activity.proof, activity.remarks];
  const places = [rowStart, ...[...words, ...results, dueDate, progress, state].map(({ at }) => at)];
  return places.map(({ row }) => row);
}

const findingsAtATime = 500;
const nowhereElse: readonly CellPosition[] = [];

function* issuesOf(table: FollowUpTable, context: RuleContext): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  const { sheetId, sheetName } = table;
  const activityIn = activitiesByRow(table);
  for (const rule of rules) {
    const severity = severityOf(rule, context.settings);
    if (severity === "off" || !canCheck(rule, table, context.settings)) continue;
    if (rule.prepare !== undefined) yield* rule.prepare(table, context);
    const met = new MetCells();
    for (const { at, alsoAt = nowhereElse, data, replacement = null } of rule.check(table, context)) {
      if (!met.isNew(at)) continue;
      if (issues.length % findingsAtATime === findingsAtATime - 1) yield;
      const activity = activityIn(at.row);
      issues.push({ ruleId: rule.id, severity, sheetId, sheetName, at, alsoAt, data, replacement, activity });
    }
    yield;
  }
  return issues;
}

const none: readonly Issue[] = [];

/** By row, then column; observations of one cell keep the order of the rules. */
const byPlace = (a: Issue, b: Issue) => a.at.row - b.at.row || a.at.column - b.at.column;

/** The cut-off day, and what the team has set. */
export interface RuleOptions {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
}

/**
 * What every rule finds in the ASM tables of a workbook, in sheet, row, column order.
 * @param sheets every sheet, in tab order, those without ASM tables included
 */
export function findIssues(sheets: readonly FollowUpSheet[], { asOf, settings }: RuleOptions): readonly Issue[] {
  return runSteps(findIssuesInSteps(sheets, { asOf, settings }, recordsOf(asOf, settings.dueSoonDays)));
}

/** As `findIssues`, one rule and table at a time. */
export function* findIssuesInSteps(
  sheets: readonly FollowUpSheet[],
  { asOf, settings }: RuleOptions,
  records: ActivityRecords,
): Steps<readonly Issue[]> {
  const shared = { asOf, settings, tables: sheets.flatMap(({ tables }) => tables) };
  const issues: Issue[][] = [];
  for (const { tables } of sheets) {
    const found: (readonly Issue[])[] = [];
    for (const table of tables) {
      const context: RuleContext = {
        ...shared,
        get records() {
          return records.of(table);
        },
      };
      found.push(yield* issuesOf(table, context));
    }
    issues.push(none.concat(...found).sort(byPlace));
  }
  return none.concat(...issues);
}

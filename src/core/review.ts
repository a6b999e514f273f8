import type { CalendarDate, DateSystem } from "./calendar-date";
import type { Activity, FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import { oncePerCell, type Issue, type Rule, type RuleContext } from "./rule";
import { rules } from "./rules";
import type { ReviewSettings } from "./settings";
import {
  activityRecords,
  countStatuses,
  summarizeRecords,
  type ActivityRecord,
  type AreaSummary,
  type StatusCounts,
} from "./summarize";
import type { ColumnId } from "./template";

/** A rule that stayed silent on a sheet because columns that it needs are absent. */
export interface NotChecked {
  readonly ruleId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly missing: readonly ColumnId[];
}

/** The outcome of reviewing a workbook at a cut-off day. */
export interface Review {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** The day from which the workbook counts its dates. */
  readonly dateSystem: DateSystem;
  /** Every sheet of the workbook, in tab order. */
  readonly sheets: readonly FollowUpSheet[];
  /** In sheet, row, column order. */
  readonly issues: readonly Issue[];
  readonly notChecked: readonly NotChecked[];
  readonly areas: readonly AreaSummary[];
  readonly totals: StatusCounts;
}

/** The cut-off day, and what the team has set. */
export interface ReviewOptions {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** 1900 where it is not given. */
  readonly dateSystem?: DateSystem;
}

const everyRule: readonly Rule[] = rules;

const absentColumns = ({ needs }: Rule, { columns }: FollowUpTable) => needs.filter((column) => !columns.has(column));

/** The activities of a table by the rows at which they begin; those of a form by each row in which it says something. */
function activitiesByRow({ activities, format }: FollowUpTable): ReadonlyMap<number, Activity> {
  if (format !== "label-form") return new Map(activities.map((activity) => [activity.rowStart.row, activity]));
  const byRow = activities.flatMap((activity) => formRowsOf(activity).map((row) => [row, activity] as const));
  // What two activities share belongs to the first.
  return new Map(byRow.reverse());
}

function formRowsOf(activity: Activity): readonly number[] {
  const { aspect, rowStart, dueDate, progress, state } = activity;
  const words = [aspect.number, aspect.text, activity.activity, activity.coordinatingArea, activity.responsibleArea];
  const results = [activity.expectedResults, activity.product, activity.proof, activity.remarks];
  const places = [rowStart, ...[...words, ...results, dueDate, progress, state].map(({ at }) => at)];
  return places.map(({ row }) => row);
}

function* issuesOf(table: FollowUpTable, context: RuleContext): Generator<Issue> {
  const { sheetId, sheetName } = table;
  const activities = activitiesByRow(table);
  for (const rule of everyRule) {
    if (absentColumns(rule, table).length > 0) continue;
    const { id: ruleId, severity } = rule;
    for (const { at, alsoAt = [], data } of oncePerCell(rule.check(table, context), (finding) => finding)) {
      yield { ruleId, severity, sheetId, sheetName, at, alsoAt, data, activity: activities.get(at.row) ?? null };
    }
  }
}

/** By row, then column; observations of one cell keep the order of the rules. */
const inReadingOrder = (issues: Iterable<Issue>) =>
  [...issues].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);

/** One entry for each rule and sheet, with every column that some table of the sheet lacks. */
function notCheckedOn({ sheetId, name, tables }: FollowUpSheet): NotChecked[] {
  return everyRule.flatMap((rule) => {
    const missing = [...new Set(tables.flatMap((table) => absentColumns(rule, table)))];
    return missing.length === 0 ? [] : [{ ruleId: rule.id, sheetId, sheetName: name, missing }];
  });
}

/** What the rules may look at in the ASM tables of these sheets. */
export function ruleContextOf(sheets: readonly FollowUpSheet[], options: ReviewOptions): RuleContext {
  return contextOf(sheets, options, activityRecords(sheets, options.asOf, options.settings.dueSoonDays));
}

function contextOf(
  sheets: readonly FollowUpSheet[],
  { asOf, settings }: ReviewOptions,
  records: readonly ActivityRecord[],
): RuleContext {
  const byActivity = new Map(records.map((record) => [record.activity, record]));
  return {
    asOf,
    settings,
    tables: sheets.flatMap(({ tables }) => tables),
    recordOf: (activity) => {
      const record = byActivity.get(activity);
      if (!record) throw new RangeError("The activity is not of a reviewed table.");
      return record;
    },
  };
}

/**
 * Runs every rule over every ASM table of a workbook.
 * @param sheets every sheet, in tab order, those without ASM tables included
 */
export function reviewSheets(sheets: readonly FollowUpSheet[], options: ReviewOptions): Review {
  const { asOf, settings, dateSystem = 1900 } = options;
  const records = activityRecords(sheets, asOf, settings.dueSoonDays);
  const context = contextOf(sheets, options, records);
  return {
    asOf,
    settings,
    dateSystem,
    sheets,
    issues: sheets.flatMap(({ tables }) => inReadingOrder(tables.flatMap((table) => [...issuesOf(table, context)]))),
    notChecked: sheets.flatMap(notCheckedOn),
    areas: summarizeRecords(records),
    totals: countStatuses(records),
  };
}

import type { CalendarDate, DateSystem } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Activity, FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import type { Justification } from "./justification";
import type { EndedJustification, JustifiedIssue } from "./justifications";
import { oncePerCell, type Finding, type Issue, type Rule, type RuleContext, type Severity } from "./rule";
import { rules } from "./rules";
import type { ReviewSettings, SettingName } from "./settings";
import { runSteps, type Steps } from "./steps";
import { suspectTextsInSteps } from "./written-texts";
import { activityRecords, countStatuses, summarizeRecords, type AreaSummary, type StatusCounts } from "./summarize";
import type { ColumnId } from "./template";
import { given } from "./given";

/** Why a rule stayed silent: columns that it needs are absent, or all of which one would do; the team switched it off, or has not set what it compares with. */
export type NotCheckedReason =
  | { readonly kind: "missing-columns"; readonly columns: readonly ColumnId[] }
  | { readonly kind: "none-of-columns"; readonly columns: readonly ColumnId[] }
  | { readonly kind: "switched-off" }
  | { readonly kind: "missing-setting"; readonly setting: SettingName };

/** A rule that stayed silent on a sheet. */
export interface NotChecked {
  readonly ruleId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly reason: NotCheckedReason;
}

/** The outcome of reviewing a workbook at a cut-off day. */
export interface Review {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** The settings that the workbook holds and that could not be understood; the defaults stand in their place. */
  readonly wrongSettings: readonly SettingName[];
  /** The day from which the workbook counts its dates. */
  readonly dateSystem: DateSystem;
  /** Every sheet of the workbook, in tab order. */
  readonly sheets: readonly FollowUpSheet[];
  /** In sheet, row, column order, without those that are justified. */
  readonly issues: readonly Issue[];
  /** The observations that the team has set aside, in the same order. */
  readonly justified: readonly JustifiedIssue[];
  /** Justifications that hold no longer, with their observations, which count again. */
  readonly ended: readonly EndedJustification[];
  /** Justifications of observations that are not there now. */
  readonly unmatched: readonly Justification[];
  readonly notChecked: readonly NotChecked[];
  /** How many rules there are, silent ones included. */
  readonly ruleCount: number;
  readonly areas: readonly AreaSummary[];
  readonly totals: StatusCounts;
}

/** The cut-off day, and what the team has set. */
export interface ReviewOptions {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** None where it is not given. */
  readonly wrongSettings?: readonly SettingName[];
  /** 1900 where it is not given. */
  readonly dateSystem?: DateSystem;
}

const everyRule: readonly Rule[] = rules;

/** The severity that the team gave the rule, its own otherwise; "off" where it is switched off. */
const severityOf = ({ id, severity }: Rule, { rules: set }: ReviewSettings): Severity | "off" =>
  Object.hasOwn(set, id) ? given(set[id]) : severity;

const isAbout = ({ formats }: Rule, { format }: FollowUpTable) => formats === undefined || formats.includes(format);

const lacksSetting = ({ needsSetting }: Rule, settings: ReviewSettings) =>
  needsSetting !== undefined && settings[needsSetting].length === 0;

const absentColumns = ({ needs }: Rule, { columns }: FollowUpTable) => needs.filter((column) => !columns.has(column));

/** Whether a rule may look at some columns, and the table has none of them. */
const lacksEvery = ({ needsOneOf }: Rule, { columns }: FollowUpTable) =>
  needsOneOf !== undefined && !needsOneOf.some((column) => columns.has(column));

/** Whether the table has the columns that the rule needs. */
function hasColumnsFor(rule: Rule, table: FollowUpTable): boolean {
  return absentColumns(rule, table).length === 0 && !lacksEvery(rule, table);
}

/** The activities of a table by the rows at which they begin; those of a form by each row in which it says something. */
function activitiesByRow({ activities, format, headerRow }: FollowUpTable): (row: number) => Activity | null {
  const byRow: Activity[] = [];
  for (const activity of activities) {
    const rows = format === "label-form" ? formRowsOf(activity) : [activity.rowStart.row];
    // What two activities share belongs to the first.
    for (const row of rows) byRow[row - headerRow] ??= activity;
  }
  return (row) => byRow[row - headerRow] ?? null;
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
  for (const rule of everyRule) {
    const severity = severityOf(rule, context.settings);
    if (severity === "off" || lacksSetting(rule, context.settings)) continue;
    if (!isAbout(rule, table) || !hasColumnsFor(rule, table)) continue;
    const found: Finding[] = [];
    if (rule.prepare !== undefined) yield* rule.prepare(table, context);
    for (const finding of rule.check(table, context)) if (found.push(finding) % findingsAtATime === 0) yield;
    for (const finding of oncePerCell(found, (finding) => finding)) {
      const { at, alsoAt = nowhereElse, data, replacement = null } = finding;
      const activity = activityIn(at.row);
      issues.push({ ruleId: rule.id, severity, sheetId, sheetName, at, alsoAt, data, replacement, activity });
    }
    yield;
  }
  return issues;
}

/** By row, then column; observations of one cell keep the order of the rules. */
const inReadingOrder = (issues: readonly Issue[]) =>
  [...issues].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);

/** Why a rule stayed silent on some of these tables, with every column that one of them lacks; null where it did not. */
function silenceOf(rule: Rule, tables: readonly FollowUpTable[], settings: ReviewSettings): NotCheckedReason | null {
  if (tables.length === 0) return null;
  if (severityOf(rule, settings) === "off") return { kind: "switched-off" };
  const columns = [...new Set(tables.flatMap((table) => absentColumns(rule, table)))];
  if (columns.length > 0) return { kind: "missing-columns", columns };
  const { needsOneOf, needsSetting } = rule;
  if (needsOneOf !== undefined && tables.some((table) => lacksEvery(rule, table)))
    return { kind: "none-of-columns", columns: needsOneOf };
  if (needsSetting === undefined || !lacksSetting(rule, settings)) return null;
  return { kind: "missing-setting", setting: needsSetting };
}

/** One entry for each rule and sheet on which it stayed silent. */
function notCheckedOn({ sheetId, name, tables }: FollowUpSheet, settings: ReviewSettings): NotChecked[] {
  return everyRule.flatMap((rule) => {
    const reason = silenceOf(
      rule,
      tables.filter((table) => isAbout(rule, table)),
      settings,
    );
    return reason === null ? [] : [{ ruleId: rule.id, sheetId, sheetName: name, reason }];
  });
}

/**
 * Runs every rule over every ASM table of a workbook.
 * @param sheets every sheet, in tab order, those without ASM tables included
 */
export function reviewSheets(sheets: readonly FollowUpSheet[], options: ReviewOptions): Review {
  return runSteps(reviewSheetsInSteps(sheets, options));
}

/** As `reviewSheets`, one rule and table at a time. */
export function* reviewSheetsInSteps(sheets: readonly FollowUpSheet[], options: ReviewOptions): Steps<Review> {
  const { asOf, settings, wrongSettings = [], dateSystem = 1900 } = options;
  const records = activityRecords(sheets, asOf, settings.dueSoonDays);
  const shared = { asOf, settings, tables: sheets.flatMap(({ tables }) => tables) };
  yield;
  // Several rules look at them, and the first would do all the work at once.
  for (const table of shared.tables) yield* suspectTextsInSteps(table);
  let met = 0;
  const issues: Issue[][] = [];
  for (const { tables } of sheets) {
    const found: (readonly Issue[])[] = [];
    for (const table of tables) {
      const own = records.slice(met, met + table.activities.length);
      met += own.length;
      found.push(yield* issuesOf(table, { ...shared, records: own }));
    }
    issues.push(inReadingOrder(found.flat()));
  }
  yield;
  const areas = summarizeRecords(records);
  yield;
  const totals = countStatuses(records);
  yield;
  return {
    asOf,
    settings,
    wrongSettings,
    dateSystem,
    sheets,
    issues: issues.flat(),
    justified: [],
    ended: [],
    unmatched: [],
    notChecked: sheets.flatMap((sheet) => notCheckedOn(sheet, settings)),
    ruleCount: everyRule.length,
    areas,
    totals,
  };
}

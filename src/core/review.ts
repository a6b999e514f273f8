import type { CalendarDate, DateSystem } from "./calendar-date";
import type { FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import type { Justification } from "./justification";
import type { EndedJustification, JustifiedIssue } from "./justifications";
import { findIssuesInSteps, type RuleOptions } from "./find-issues";
import type { Issue, Rule } from "./rule";
import { absentColumns, isAbout, lacksEvery, lacksSetting, severityOf } from "./rule-scope";
import { rules } from "./rules";
import type { ReviewSettings, SettingName } from "./settings";
import { runSteps, type Steps } from "./steps";
import { AreaTally, recordsOf, type AreaSummary, type StatusCounts } from "./summarize";
import type { ColumnId } from "./template";

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

/** By what a workbook is reviewed. */
export interface ReviewOptions extends RuleOptions {
  /** None where it is not given. */
  readonly wrongSettings?: readonly SettingName[];
  /** 1900 where it is not given. */
  readonly dateSystem?: DateSystem;
}

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
  return rules.flatMap((rule: Rule) => {
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
  const records = recordsOf(asOf, settings.dueSoonDays);
  const issues = yield* findIssuesInSteps(sheets, options, records);
  yield;
  const tally = new AreaTally();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    records.each(table, (record) => tally.add(record));
    yield;
  }
  return {
    asOf,
    settings,
    wrongSettings,
    dateSystem,
    sheets,
    issues,
    justified: [],
    ended: [],
    unmatched: [],
    notChecked: sheets.flatMap((sheet) => notCheckedOn(sheet, settings)),
    ruleCount: rules.length,
    areas: tally.areas,
    totals: tally.totals,
  };
}

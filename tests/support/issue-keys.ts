import { calendarDate } from "../../src/core/calendar-date";
import type { CellValue } from "../../src/core/cell";
import { given } from "../../src/core/given";
import { issueKeys, type IssueKey } from "../../src/core/issue-key";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../src/core/review";
import { defaultSettings, type ReviewSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { workingHeadings } from "./follow-up-rows";
import { snapshotOf, type SnapshotOptions } from "./sheet-snapshot";

/** Rows of cells below the headings of the working document. */
export type Rows = readonly (readonly CellValue[])[];

/** A working document with these rows. */
export const sheet = (rows: Rows, options: SnapshotOptions = {}) => snapshotOf([workingHeadings, ...rows], options);

/** What is observed on 30 September 2015. */
export function reviewOf(sheets: readonly SheetSnapshot[], settings: Partial<ReviewSettings> = {}): Review {
  const all = { ...defaultSettings, ...settings };
  const asOf = given(calendarDate(2015, 9, 30));
  return reviewSheets(readWorkbook({ sheets, dateSystem: 1900 }, all), { asOf, settings: all });
}

/** The keys of one rule's observations, in the order of the review. */
export function keysOf(
  ruleId: string,
  sheets: readonly SheetSnapshot[],
  settings?: Partial<ReviewSettings>,
): IssueKey[] {
  const review = reviewOf(sheets, settings);
  const { subjectOf, keysOf: whole } = issueKeys(review, review.issues);
  const keys = whole(new Set(review.issues.map((issue) => given(subjectOf(issue)))));
  return review.issues.filter((issue) => issue.ruleId === ruleId).map((issue) => given(keys.get(issue)));
}

/** The key of the rule's first observation on these rows. */
export const keyOf = (ruleId: string, ...rows: Rows) => given(keysOf(ruleId, [sheet(rows)])[0]);

import { calendarDate } from "../../src/core/calendar-date";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import type { Issue } from "../../src/core/rule";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";

const asOf = calendarDate(2015, 9, 30);

/** What the rules observe on 30 September 2015 with the settings that nobody has changed. */
export function issuesOf(sheets: readonly FollowUpSheet[]): readonly Issue[] {
  if (!asOf) throw new RangeError("There is no such day.");
  return reviewSheets(sheets, { asOf, settings: defaultSettings }).issues;
}

/** The observations of one rule on a workbook. */
export function issuesIn(ruleId: string, ...sheets: readonly SheetSnapshot[]): readonly Issue[] {
  return issuesOf(readWorkbook({ sheets, dateSystem: 1900 })).filter((issue) => issue.ruleId === ruleId);
}

import type { CalendarDate } from "./calendar-date";
import type { FollowUpSheet } from "./follow-up-sheet";
import type { Issue } from "./rule";
import type { ReviewSettings } from "./settings";
import type { AreaSummary, StatusCounts } from "./summarize";

/** A rule that stayed silent on a sheet because columns that it needs are absent. */
export interface NotChecked {
  readonly ruleId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly missing: readonly string[];
}

/** The outcome of reviewing a workbook at a cut-off day. */
export interface Review {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** Every sheet of the workbook, in tab order. */
  readonly sheets: readonly FollowUpSheet[];
  /** In sheet, row, column order. */
  readonly issues: readonly Issue[];
  readonly notChecked: readonly NotChecked[];
  readonly areas: readonly AreaSummary[];
  readonly totals: StatusCounts;
}

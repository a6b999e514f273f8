import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Activity, FollowUpTable } from "./follow-up-sheet";
import type { ReviewSettings } from "./settings";
import type { ColumnId } from "./template";

export type Severity = "error" | "warning" | "info";

/** What a rule tells of a case, apart from its words: numbers and texts only. */
export type IssueData = Readonly<Record<string, string | number | null>>;

/** What a rule may look at beside the table that it checks. */
export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** Every ASM table of the workbook, the checked one included. */
  readonly tables: readonly FollowUpTable[];
}

/** One case that a rule found, in the table that it checks. */
export interface Finding<Data extends IssueData = IssueData> {
  /** The cell to be corrected. */
  readonly at: CellPosition;
  /** Further cells with the very same cause; one cause is one observation. */
  readonly alsoAt?: readonly CellPosition[];
  readonly data: Data;
}

export interface Rule<Id extends string = string, Data extends IssueData = IssueData> {
  /** Kebab-case, names the fault, never reused. */
  readonly id: Id;
  readonly severity: Severity;
  /** Columns without which the rule stays silent and is listed as not checked. */
  readonly needs: readonly ColumnId[];
  readonly check: (table: FollowUpTable, context: RuleContext) => Iterable<Finding<Data>>;
}

/** Declares a rule; the registry in `rules/index.ts` derives the types of ids and data from what it returns. */
export function defineRule<const Id extends string, Data extends IssueData>(rule: Rule<Id, Data>): Rule<Id, Data> {
  return rule;
}

/** An observation: what a rule reports about a cell. */
export interface Issue {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly at: CellPosition;
  readonly alsoAt: readonly CellPosition[];
  readonly data: IssueData;
  /** The activity whose row holds the cell; null for observations about headings. */
  readonly activity: Activity | null;
}

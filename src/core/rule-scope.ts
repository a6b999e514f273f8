import type { FollowUpTable } from "./follow-up-sheet";
import { given } from "./given";
import type { Rule, Severity } from "./rule";
import type { ReviewSettings } from "./settings";

/** The severity that the team gave the rule, its own otherwise; "off" where it is switched off. */
export const severityOf = ({ id, severity }: Rule, { rules: set }: ReviewSettings): Severity | "off" =>
  Object.hasOwn(set, id) ? given(set[id]) : severity;

/** Whether the rule is about tables of that format. */
export const isAbout = ({ formats }: Rule, { format }: FollowUpTable) =>
  formats === undefined || formats.includes(format);

/** Whether the rule has nothing to compare with. */
export const lacksSetting = ({ needsSetting }: Rule, settings: ReviewSettings) =>
  needsSetting !== undefined && settings[needsSetting].length === 0;

/** The columns that the rule needs and the table lacks. */
export const absentColumns = ({ needs }: Rule, { columns }: FollowUpTable) =>
  needs.filter((column) => !columns.has(column));

/** Whether a rule may look at some columns, and the table has none of them. */
export const lacksEvery = ({ needsOneOf }: Rule, { columns }: FollowUpTable) =>
  needsOneOf !== undefined && !needsOneOf.some((column) => columns.has(column));

/** Whether a rule that is on has what it looks at in the table. */
export function canCheck(rule: Rule, table: FollowUpTable, settings: ReviewSettings): boolean {
  if (lacksSetting(rule, settings) || !isAbout(rule, table)) return false;
  return absentColumns(rule, table).length === 0 && !lacksEvery(rule, table);
}

import { foldArea } from "../../core/area-name";
import type { Activity } from "../../core/follow-up-sheet";
import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import { statusOf } from "../../core/status";
import type { IssueFilters } from "./list-state";
import { foldQuery } from "./search-text";

/** What stands for the observations without a named area. */
export const noArea = "no area";
export const noRow = "headings";

/** By what an observation belongs to an area: names that fold to the same are one; observations about headings have none. */
export function areaKeyOf({ activity }: Pick<Issue, "activity">): string {
  if (!activity) return noRow;
  const { value } = activity.responsibleArea;
  return value === null ? noArea : `area ${foldArea(value)}`;
}

/** The activities that name no product, of tables that have a column for it. */
function withoutEvidence({ sheets }: Review): ReadonlySet<Activity> {
  const tables = sheets.flatMap((sheet) => sheet.tables).filter(({ columns }) => columns.has("product"));
  return new Set(tables.flatMap(({ activities }) => activities.filter(({ product }) => product.value === null)));
}

type Passes = (issue: Issue, index: number) => boolean;

function conditionsOf(review: Review, filters: IssueFilters, textAt: (index: number) => string): Passes[] {
  const { severities, area, sheetId, onlyOverdue, onlyMissingEvidence, query } = filters;
  const { asOf, settings } = review;
  const conditions: Passes[] = [];
  if (severities.length > 0) conditions.push(({ severity }) => severities.includes(severity));
  if (sheetId !== null) conditions.push((issue) => issue.sheetId === sheetId);
  if (area !== null) conditions.push((issue) => areaKeyOf(issue) === area);
  if (onlyOverdue) {
    conditions.push(
      ({ activity }) => activity !== null && statusOf(activity, asOf, settings.dueSoonDays) === "overdue",
    );
  }
  if (onlyMissingEvidence) {
    const missing = withoutEvidence(review);
    conditions.push(({ activity }) => activity !== null && missing.has(activity));
  }
  const words = foldQuery(query);
  if (words.length > 0) {
    conditions.push((_, index) => {
      const text = textAt(index);
      return words.every((word) => text.includes(word));
    });
  }
  return conditions;
}

/**
 * The observations that pass every filter, by their positions in `review.issues`, in sheet order.
 * @param textAt what a search looks at, folded, for the observation at a position
 */
export function filterIssues(review: Review, filters: IssueFilters, textAt: (index: number) => string): number[] {
  const conditions = conditionsOf(review, filters, textAt);
  return review.issues.flatMap((issue, index) => (conditions.every((passes) => passes(issue, index)) ? index : []));
}

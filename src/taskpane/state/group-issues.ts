import type { AspectHeading } from "../../core/follow-up-sheet";
import type { Review } from "../../core/review";
import type { Issue, Severity } from "../../core/rule";
import { areaKeyOf } from "./filter-issues";
import type { Grouping } from "./pane-state";
import { isAboutStructure } from "./structure-first";

/** Under what an observation is listed. Observations about headings belong to no area and to no aspect. */
export type GroupTitle =
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "area"; readonly area: string | null }
  | { readonly kind: "aspect"; readonly aspect: AspectHeading; readonly sheetName: string }
  | { readonly kind: "headings" };

export interface IssueGroup {
  readonly key: string;
  readonly title: GroupTitle;
  /** The gravest of its observations. */
  readonly severity: Severity;
  /** Positions in `review.issues`, in sheet order; at least one. */
  readonly indexes: readonly number[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const gravityOf = (severity: Severity) => severities.indexOf(severity);

function titleOf({ ruleId, activity, sheetName }: Issue, grouping: Grouping): GroupTitle {
  if (grouping === "rule") return { kind: "rule", ruleId };
  if (!activity) return { kind: "headings" };
  const { aspect, responsibleArea } = activity;
  return grouping === "area" ? { kind: "area", area: responsibleArea.value } : { kind: "aspect", aspect, sheetName };
}

/** Keys by which a group is known again in a later review. */
function keyOf(issue: Issue, grouping: Grouping): string {
  const { ruleId, sheetId, activity } = issue;
  if (grouping === "rule") return `rule ${ruleId}`;
  if (grouping === "area" || !activity) return areaKeyOf(issue);
  const { number, text } = activity.aspect;
  return `aspect ${sheetId} ${number.value ?? ""} ${text.value ?? ""}`;
}

interface OpenGroup {
  readonly title: GroupTitle;
  readonly isStructure: boolean;
  severity: Severity;
  readonly indexes: number[];
}

/** What is wrong with headings; then the gravest, then those with most observations. Aspects keep the order of the sheet. */
function inOrder(groups: readonly (readonly [string, OpenGroup])[], grouping: Grouping) {
  const structure = ([, { isStructure }]: readonly [string, OpenGroup]) => (isStructure ? 0 : 1);
  return [...groups].sort((one, other) => {
    const byStructure = structure(one) - structure(other);
    if (byStructure !== 0 || grouping === "aspect") return byStructure;
    const [{ severity, indexes }, next] = [one[1], other[1]];
    return gravityOf(severity) - gravityOf(next.severity) || next.indexes.length - indexes.length;
  });
}

/**
 * The observations put together by rule, by area or by aspect.
 * @param shown positions of the observations to be listed; all where it is not given
 */
export function groupIssues(
  { issues }: Pick<Review, "issues">,
  grouping: Grouping,
  shown: Iterable<number> = issues.keys(),
): IssueGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const index of shown) {
    const issue = issues[index];
    if (!issue) continue;
    const { severity } = issue;
    const key = keyOf(issue, grouping);
    const group = groups.get(key);
    if (!group) {
      const isStructure = isAboutStructure(issue);
      groups.set(key, { title: titleOf(issue, grouping), isStructure, severity, indexes: [index] });
      continue;
    }
    group.indexes.push(index);
    if (gravityOf(severity) < gravityOf(group.severity)) group.severity = severity;
  }
  return inOrder([...groups], grouping).map(([key, { title, severity, indexes }]) => ({
    key,
    title,
    severity,
    indexes,
  }));
}

/** How many observations of each severity. */
export function countSeverities({ issues }: Pick<Review, "issues">): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

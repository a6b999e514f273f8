import { foldArea } from "../../core/area-name";
import type { Review } from "../../core/review";
import type { Issue, Severity } from "../../core/rule";
import type { Grouping } from "./pane-state";

/** Under what an observation is listed. Observations about headings belong to no area. */
export type GroupTitle =
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "area"; readonly area: string | null }
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
const graver = (a: Severity, b: Severity) => (severities.indexOf(a) <= severities.indexOf(b) ? a : b);

function titleOf(issue: Issue, grouping: Grouping): GroupTitle {
  if (grouping === "rule") return { kind: "rule", ruleId: issue.ruleId };
  return issue.activity ? { kind: "area", area: issue.activity.responsibleArea.value } : { kind: "headings" };
}

function keyOf(title: GroupTitle): string {
  if (title.kind === "rule") return `rule ${title.ruleId}`;
  if (title.kind === "headings") return "headings";
  return title.area === null ? "no area" : `area ${foldArea(title.area)}`;
}

/** The observations put together: the gravest groups first, then those with most observations, then in sheet order. */
export function groupIssues({ issues }: Pick<Review, "issues">, grouping: Grouping): IssueGroup[] {
  const groups = new Map<string, { title: GroupTitle; severity: Severity; indexes: number[] }>();
  issues.forEach((issue, index) => {
    const title = titleOf(issue, grouping);
    const key = keyOf(title);
    const group = groups.get(key);
    if (!group) return groups.set(key, { title, severity: issue.severity, indexes: [index] });
    group.severity = graver(group.severity, issue.severity);
    return group.indexes.push(index);
  });
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.indexes.length - a.indexes.length,
    );
}

/** How many observations of each severity. */
export function countSeverities({ issues }: Pick<Review, "issues">): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

import { foldArea } from "./area-name";
import { isoDate } from "./calendar-date";
import { issueKeys } from "./issue-key";
import { everyIssue } from "./justifications";
import type { Review } from "./review";
import type { Issue } from "./rule";
import type { HistoryRun, KeysByRule } from "./history-run";
import type { Instant } from "./stamped";
import { runSteps, type Steps } from "./steps";
import { version } from "./version";

const issuesAtATime = 250;

/** The keys of observations by rule; one that nothing tells apart from others of its aspect gets a number behind it. */
function* keysByRule(issues: readonly Issue[], keyOf: (issue: Issue) => string | null): Steps<KeysByRule> {
  const keys: Record<string, string[]> = {};
  const met = new Map<string, number>();
  for (const [at, issue] of issues.entries()) {
    if (at % issuesAtATime === issuesAtATime - 1) yield;
    const key = keyOf(issue);
    if (key === null) continue;
    const name = `${issue.ruleId} ${key}`;
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    (keys[issue.ruleId] ??= []).push(times === 1 ? key : `${key}~${times}`);
  }
  for (const list of Object.values(keys)) list.sort();
  return keys;
}

function countAreas(issues: readonly Issue[]): Readonly<Record<string, number>> {
  const counts = new Map<string, { readonly area: string; count: number }>();
  for (const { activity } of issues) {
    if (activity === null) continue;
    const area = activity.responsibleArea.value ?? "";
    const folded = foldArea(area);
    const counted = counts.get(folded) ?? { area, count: 0 };
    counted.count += 1;
    counts.set(folded, counted);
  }
  return Object.fromEntries([...counts.values()].map(({ area, count }) => [area, count]));
}

/** The rules that looked at no sheet, so that their observations are gone without having been corrected. */
function silentRules({ notChecked, sheets }: Pick<Review, "notChecked" | "sheets">): readonly string[] {
  const withTables = sheets.filter(({ tables }) => tables.length > 0).length;
  const silent = new Map<string, number>();
  for (const { ruleId } of notChecked) silent.set(ruleId, (silent.get(ruleId) ?? 0) + 1);
  return [...silent].filter(([, count]) => count === withTables).map(([ruleId]) => ruleId);
}

interface RunName {
  /** That no other review has. */
  readonly id: string;
  readonly at: Instant;
}

/** What the history keeps of a review. */
export const runOf = (review: Review, name: RunName): HistoryRun => runSteps(runOfInSteps(review, name));

/** As `runOf`, some hundred observations at a time. */
export function* runOfInSteps(review: Review, { id, at }: RunName): Steps<HistoryRun> {
  const { shortKeyOf } = issueKeys(review, everyIssue(review));
  yield;
  const areas = countAreas(review.issues);
  yield;
  const open = yield* keysByRule(review.issues, shortKeyOf);
  const aside = review.justified.map(({ issue }) => issue);
  return {
    id,
    at,
    asOf: isoDate(review.asOf),
    ruleSet: version,
    areas,
    silent: silentRules(review),
    open,
    justified: yield* keysByRule(aside, shortKeyOf),
  };
}

import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";

type Reviewed = Pick<Review, "issues">;

/** What became of the observations of a review in the next one. */
export interface CarriedOver {
  /** Where an observation of the review before is in the next one; null where it is resolved. */
  readonly indexOf: (before: number) => number | null;
  readonly resolved: readonly Issue[];
  /** How many were not there before. */
  readonly added: number;
}

/** By what an observation is known when rows above it come and go. */
function nameOf({ ruleId, sheetId, at, activity }: Issue): string {
  const { aspect, activity: text } = activity ?? {};
  return [ruleId, sheetId, at.column, aspect?.number.value, aspect?.text.value, text?.value].join("\u0000");
}

const placeOf = ({ ruleId, sheetId, at }: Issue) => `${ruleId} ${at.row},${at.column} ${sheetId}`;

/** Pairs what has the same key, in the order of both lists; what finds no partner is left over. */
function pair(
  before: readonly number[],
  after: readonly number[],
  [issuesBefore, issuesAfter]: readonly [readonly Issue[], readonly Issue[]],
  keyOf: (issue: Issue) => string,
): Map<number, number> {
  const waiting = new Map<string, number[]>();
  for (const index of after) {
    const issue = issuesAfter[index];
    if (!issue) continue;
    const alike = waiting.get(keyOf(issue));
    if (alike) alike.push(index);
    else waiting.set(keyOf(issue), [index]);
  }
  const pairs = new Map<number, number>();
  for (const index of before) {
    const issue = issuesBefore[index];
    const partner = issue && waiting.get(keyOf(issue))?.shift();
    if (partner !== undefined) pairs.set(index, partner);
  }
  return pairs;
}

/**
 * Follows observations from one review to the next: by what their row says, which moves with it, and what is left by its place, where the
 * text of a row was what changed.
 */
export function carryOver({ issues: before }: Reviewed, { issues: after }: Reviewed): CarriedOver {
  const both = [before, after] as const;
  const byName = pair([...before.keys()], [...after.keys()], both, nameOf);
  const found = new Set(byName.values());
  const leftBefore = [...before.keys()].filter((index) => !byName.has(index));
  const leftAfter = [...after.keys()].filter((index) => !found.has(index));
  const byPlace = pair(leftBefore, leftAfter, both, placeOf);
  return {
    indexOf: (index) => byName.get(index) ?? byPlace.get(index) ?? null,
    resolved: leftBefore.flatMap((index) => (byPlace.has(index) ? [] : (before[index] ?? []))),
    added: leftAfter.length - byPlace.size,
  };
}

import { isoDate, type CalendarDate } from "./calendar-date";
import { given } from "./given";
import { issueKeys, isSameIssue, type IssueKey } from "./issue-key";
import { issuePlaces } from "./issue-place";
import { writtenValueOf } from "./issue-value";
import {
  isTakenBack,
  issueKeyOf,
  storedKeyOf,
  type Justification,
  type JustificationEntry,
  type JustifiedSubject,
  type TakenBack,
} from "./justification";
import type { Review } from "./review";
import type { Issue } from "./rule";
import { rules } from "./rules";
import type { Instant } from "./stamped";
import { collapseBlanks } from "./text";

/** An observation that counts no longer, and why. */
export interface JustifiedIssue {
  readonly issue: Issue;
  readonly justification: Justification;
}

/** An observation that counts again: its justification was for a time, or for what the cell said then. */
export interface EndedJustification extends JustifiedIssue {
  readonly end: "expired" | "value-changed";
  /** What the cell says now; as in `JustifiedSubject`. */
  readonly value: string | null;
}

type Reviewed = Pick<Review, "sheets" | "issues" | "justified">;

const ruleOrder: ReadonlyMap<string, number> = new Map(rules.map(({ id }, at): [string, number] => [id, at]));

/** Every observation of a review in reading order, those set aside included. */
export function everyIssue({ issues, justified, sheets }: Reviewed): readonly Issue[] {
  if (justified.length === 0) return issues;
  const sheetOrder = new Map(sheets.map(({ sheetId }, at): [string, number] => [sheetId, at]));
  const place = ({ sheetId, at, ruleId }: Issue) => [
    given(sheetOrder.get(sheetId)),
    at.row,
    at.column,
    given(ruleOrder.get(ruleId)),
  ];
  return [...issues, ...justified.map(({ issue }) => issue)]
    .map((issue) => ({ issue, place: place(issue) }))
    .sort((one, other) => compare(one.place, other.place))
    .map(({ issue }) => issue);
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.reduce((found, value, at) => found || value - given(other[at]), 0);
}

const longestOpening = 80;

function clip(text: string): string {
  const line = collapseBlanks(text);
  return line.length <= longestOpening ? line : `${line.slice(0, longestOpening - 1).trimEnd()}…`;
}

const isLive = (entry: JustificationEntry): entry is Justification => !isTakenBack(entry);

const isOver = ({ until }: Justification, asOf: CalendarDate) => until !== null && until < isoDate(asOf);

/**
 * Sets the justified observations of a review aside. Observations whose justification has ended, at the cut-off day or with what the cell said,
 * stay. What was set aside before is judged anew.
 */
export function withJustifications(judged: Review, entries: readonly JustificationEntry[]): Review {
  const live = entries.filter(isLive);
  const review: Review = { ...judged, issues: everyIssue(judged), justified: [], ended: [], unmatched: [] };
  if (live.length === 0) return review;
  const { matches, unmatched } = matchesOf(review, live);
  const justified: JustifiedIssue[] = [];
  const ended: EndedJustification[] = [];
  const placeOf = issuePlaces(review.sheets);
  for (const issue of review.issues) {
    const found = matches.get(issue);
    if (found === undefined) continue;
    const { key, justifications } = found;
    const holding = justifications.find((entry) => entry.value === key.value && !isOver(entry, review.asOf));
    if (holding !== undefined) {
      justified.push({ issue, justification: holding });
      continue;
    }
    const [justification] = justifications;
    const end = isOver(justification, review.asOf) ? "expired" : "value-changed";
    ended.push({ issue, justification, end, value: writtenValueOf(issue, given(placeOf(issue))) });
  }
  const aside = new Set(justified.map(({ issue }) => issue));
  return { ...review, issues: review.issues.filter((issue) => !aside.has(issue)), justified, ended, unmatched };
}

interface Match {
  readonly key: IssueKey;
  /** The latest first. */
  readonly justifications: readonly [Justification, ...Justification[]];
}

function matchesOf(review: Review, live: readonly Justification[]) {
  const bySubject = new Map<string, Justification[]>();
  const latestFirst = [...live].sort((one, other) => (one.at > other.at ? -1 : 1));
  for (const entry of latestFirst) {
    const { subject } = issueKeyOf(entry);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), entry]);
  }
  const matches = new Map<Issue, Match>();
  const matched = new Set<Justification>();
  for (const [issue, key] of issueKeys(review, review.issues).keysOf(new Set(bySubject.keys()))) {
    const [first, ...others] = given(bySubject.get(key.subject)).filter((entry) => isSameIssue(key, issueKeyOf(entry)));
    if (first === undefined) continue;
    for (const entry of [first, ...others]) matched.add(entry);
    matches.set(issue, { key, justifications: [first, ...others] });
  }
  return { matches, unmatched: live.filter((entry) => !matched.has(entry)) };
}

/** What a person says of observations that they set aside. */
export interface JustificationWords {
  readonly reason: string;
  readonly by: string;
  /** The last day on which it is to hold; null where it has no end. */
  readonly until: CalendarDate | null;
}

/** The entries that set observations of a review aside. */
export function justificationsOf(
  review: Reviewed,
  issues: readonly Issue[],
  { reason, by, until }: JustificationWords,
  at: Instant,
): readonly Justification[] {
  const keys = issueKeys(review, everyIssue(review));
  const wanted = keys.keysOf(new Set(issues.flatMap((issue) => keys.subjectOf(issue) ?? [])));
  const placeOf = issuePlaces(review.sheets);
  return issues.flatMap((issue): Justification[] => {
    const key = wanted.get(issue);
    if (key === undefined) return [];
    const { ruleId, sheetName, activity } = issue;
    const about: JustifiedSubject = {
      sheetName,
      number: activity?.aspect.number.value ?? null,
      aspect: activity === null || activity.aspect.text.value === null ? null : clip(activity.aspect.text.value),
      value: writtenValueOf(issue, given(placeOf(issue))),
    };
    const words = { reason: reason.trim(), by: by.trim(), until: until === null ? null : isoDate(until) };
    return [{ key: storedKeyOf(key), needed: key.needed, value: key.value, ruleId, ...words, at, about }];
  });
}

/** The entries that take justifications back, whoever made them of the same observations. */
export function takenBack(
  entries: readonly JustificationEntry[],
  justifications: readonly Justification[],
  at: Instant,
): readonly TakenBack[] {
  const keys = justifications.map(issueKeyOf);
  return entries
    .filter(isLive)
    .filter((entry) => keys.some((key) => isSameIssue(key, issueKeyOf(entry))))
    .map(({ key }) => ({ key, at, takenBack: true }));
}

import type { Activity, AspectHeading, FollowUpTable } from "./follow-up-sheet";
import { given } from "./given";
import { issuePlaces, type IssuePlace } from "./issue-place";
import { lettersOf, valueOfIssue } from "./issue-value";
import type { Review } from "./review";
import type { Issue, Rule } from "./rule";
import { rules } from "./rules";
import { shortHash } from "./short-hash";
import { foldText } from "./text";

/** By what an observation is known again after rows were moved, sorted or inserted, columns permuted or sheets renamed. */
export interface IssueKey {
  /** Rule, programme, number and text of the aspect, and column; eight letters. */
  readonly subject: string;
  /**
   * What tells activities of one aspect apart, the surest first: the text of the activity, the rest of its row, the sheet, and the order among
   * rows that are alike in everything.
   */
  readonly details: readonly [activity: string, row: string, sheet: string, order: string];
  /** How many of the details were needed when the key was made: none where the aspect had one activity. */
  readonly needed: number;
  /** What the cells said that the observation is about. */
  readonly value: string;
}

/**
 * Whether two keys are of one observation. A detail counts where it was needed then or is needed now, so that the only activity of an
 * aspect may be reworded, and one among several may not.
 */
export function isSameIssue(one: IssueKey, other: IssueKey): boolean {
  const needed = Math.max(one.needed, other.needed);
  return (
    one.subject === other.subject && one.details.slice(0, needed).every((detail, at) => detail === other.details[at])
  );
}

type Reviewed = Pick<Review, "sheets">;

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule): [string, Rule] => [rule.id, rule]));

const joined = (...parts: readonly string[]) => parts.join("\u0000");

/** What names an aspect, and its activities, in this review. */
function namesIn(sheets: Reviewed["sheets"]) {
  const aspects = new Map<AspectHeading, string>();
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const programmeOf = ({ programme }: FollowUpTable, activity: Activity | null) =>
    lettersOf(activity?.programme.value ?? programme ?? "");
  const aspectOf = (table: FollowUpTable, activity: Activity): string => {
    const { aspect } = activity;
    const known = aspects.get(aspect);
    if (known !== undefined) return known;
    const name = joined(
      programmeOf(table, activity),
      foldText(aspect.number.value ?? ""),
      lettersOf(aspect.text.value ?? ""),
    );
    aspects.set(aspect, name);
    return name;
  };
  return { tables, programmeOf, aspectOf };
}

const activityOf = ({ activity }: Activity) => shortHash(lettersOf(activity.value ?? "")).slice(0, 4);

/** The rest of the row, without the cell that the observation is about. */
function rowOf(activity: Activity, { column }: IssuePlace): string {
  const told = (["responsibleArea", "expectedResults", "product"] as const).map((id) =>
    id === column ? "" : lettersOf(activity[id].value ?? ""),
  );
  return shortHash(joined(...told)).slice(0, 4);
}

/** Counts things by name. */
function counter() {
  const counts = new Map<string, number>();
  return {
    add: (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    isOne: (name: string) => counts.get(name) === 1,
  };
}

/** The keys of observations of one review; each is worked out when it is asked for. */
export interface IssueKeys {
  /** Rule, programme, aspect and column; null for an observation that belongs to no table of the review. */
  readonly subjectOf: (issue: Issue) => string | null;
  /** The subject and the text of the activity, in twelve letters: enough to count by. */
  readonly shortKeyOf: (issue: Issue) => string | null;
  /** The whole keys of all observations with these subjects. */
  readonly keysOf: (subjects: ReadonlySet<string>) => ReadonlyMap<Issue, IssueKey>;
}

/**
 * @param issues those of the review, set aside ones included
 */
export function issueKeys({ sheets }: Reviewed, issues: readonly Issue[]): IssueKeys {
  const placeOf = issuePlaces(sheets);
  const { tables, programmeOf, aspectOf } = namesIn(sheets);
  const subjects = new Map<Issue, string | null>();

  const gatheredBy = ({ ruleId, data }: Issue) => given(rulesById.get(ruleId)).gathersBy?.(data) ?? null;
  const subjectOf = (issue: Issue): string | null => {
    const known = subjects.get(issue);
    if (known !== undefined) return known;
    const place = placeOf(issue);
    const subject = place === null ? null : shortHash(joined(issue.ruleId, nameOf(issue, place), place.column ?? ""));
    subjects.set(issue, subject);
    return subject;
  };
  const nameOf = (issue: Issue, { table, activity }: IssuePlace): string => {
    const gathered = gatheredBy(issue);
    if (gathered !== null) return joined(programmeOf(table, null), lettersOf(gathered));
    return activity === null ? programmeOf(table, null) : aspectOf(table, activity);
  };

  /** The activity by which an observation is told apart from others; null where it is about no row. */
  const activityIn = (issue: Issue) => (gatheredBy(issue) === null ? issue.activity : null);
  // Several observations are about one activity.
  const activities = new Map<Activity, string>();
  const shortActivityOf = (activity: Activity): string => {
    const known = activities.get(activity) ?? activityOf(activity);
    activities.set(activity, known);
    return known;
  };
  const shortKeyOf = (issue: Issue): string | null => {
    const subject = subjectOf(issue);
    const activity = activityIn(issue);
    return subject === null ? null : subject + (activity === null ? "" : shortActivityOf(activity));
  };

  const keysOf = (wanted: ReadonlySet<string>): ReadonlyMap<Issue, IssueKey> => {
    const isOneSheet = new Set(tables.map(({ sheetId }) => sheetId)).size === 1;
    const neededIn = detailCounter(tables, { programmeOf, aspectOf });
    const keyOf = (issue: Issue, subject: string): IssueKey => {
      const place = given(placeOf(issue));
      const activity = activityIn(issue);
      // Where one sheet holds everything, its name tells nothing apart.
      const sheet = isOneSheet ? "" : shortHash(lettersOf(place.table.sheetName)).slice(0, 4);
      const value = shortHash(gatheredBy(issue) === null ? valueOfIssue(issue, place) : "");
      const row = activity === null ? "" : rowOf(activity, place);
      return {
        subject,
        details: [activity === null ? "" : activityOf(activity), row, sheet, ""],
        needed: neededIn(activity, place.table),
        value,
      };
    };
    const keys = issues.flatMap((issue): [Issue, IssueKey][] => {
      const subject = subjectOf(issue);
      return subject !== null && wanted.has(subject) ? [[issue, keyOf(issue, subject)]] : [];
    });
    return new Map(inOrder(keys));
  };
  return { subjectOf, shortKeyOf, keysOf };
}

/** How many details an activity, or a table, needs to be told apart from the others of the workbook. */
function detailCounter(
  tables: readonly FollowUpTable[],
  { programmeOf, aspectOf }: Pick<ReturnType<typeof namesIn>, "programmeOf" | "aspectOf">,
) {
  const levels = [counter(), counter(), counter()] as const;
  const programmes = counter();
  const namesOf = (activity: Activity, table: FollowUpTable) => {
    const aspect = aspectOf(table, activity);
    const text = joined(aspect, activityOf(activity));
    return [aspect, text, joined(text, rowOf(activity, { table, activity, column: null }))] as const;
  };
  for (const table of tables) {
    programmes.add(programmeOf(table, null));
    for (const activity of table.activities)
      namesOf(activity, table).forEach((name, at) => given(levels[at]).add(name));
  }
  return (activity: Activity | null, table: FollowUpTable): number => {
    if (activity === null) return programmes.isOne(programmeOf(table, null)) ? 0 : 3;
    const unique = namesOf(activity, table).findIndex((name, at) => given(levels[at]).isOne(name));
    return unique === -1 ? 3 : unique;
  };
}

/** Numbers the observations that nothing tells apart, by what their cells say: those that say the same may be taken for one another. */
function inOrder(keys: readonly (readonly [Issue, IssueKey])[]): readonly (readonly [Issue, IssueKey])[] {
  const alike = new Map<string, (readonly [Issue, IssueKey])[]>();
  for (const entry of keys) {
    const [, { subject, details, needed }] = entry;
    const name = joined(subject, ...details.slice(0, needed));
    alike.set(name, [...(alike.get(name) ?? []), entry]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length === 1
      ? group
      : group
          .sort(([, one], [, other]) => (one.value < other.value ? -1 : 1))
          .map(([issue, key], at): readonly [Issue, IssueKey] => {
            const [activity, row, sheet] = key.details;
            return [issue, { ...key, details: [activity, row, sheet, at === 0 ? "" : String(at)], needed: 4 }];
          }),
  );
}

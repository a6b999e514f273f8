import { proposeSpellings } from "./areas";
import { foldArea } from "./area-name";
import type { CalendarDate } from "./calendar-date";
import type { Review } from "./review";
import type { ReviewSettings } from "./settings";
import { activityRecords, countStatuses, type ActivityRecord, type StatusCounts } from "./summarize";
import { foldText } from "./text";
import { given } from "./given";

/** By what activities are put together; "origin" is the file from which their sheet was brought in. */
export type SummaryAxis = "area" | "programme" | "origin";

/** What activities tell beyond their counts. */
export interface Measures {
  /** Overdue activities by age in days: up to each of the three limits, and beyond the last. */
  readonly ages: readonly number[];
  /** In percent, over the activities whose progress is known; cancelled ones left out. */
  readonly meanProgress: number | null;
  readonly nextDueDate: CalendarDate | null;
  /** In days; null where nothing is overdue. */
  readonly longestDelay: number | null;
}

/** The activities of one area or programme, or of one within the other. */
export interface RecordGroup {
  /** As first written; null for activities that name none. */
  readonly name: string | null;
  readonly records: readonly ActivityRecord[];
  readonly counts: StatusCounts;
  readonly measures: Measures;
}

/** The records of a review, in sheet order. */
export const recordsOf = ({ sheets, asOf, settings }: Review): readonly ActivityRecord[] =>
  activityRecords(sheets, asOf, settings.dueSoonDays);

/** The programme of an activity: that of its row, otherwise that of its table. */
export const programmeOf = ({ activity, table }: ActivityRecord): string | null =>
  activity.programme.value ?? table.programme;

/** The name by which an activity belongs to a group, as written. */
export function nameOn(axis: SummaryAxis, record: ActivityRecord): string | null {
  if (axis === "origin") return record.table.snapshot.origin ?? null;
  return axis === "area" ? record.activity.responsibleArea.value : programmeOf(record);
}

function keyOn(axis: SummaryAxis, record: ActivityRecord): string | null {
  if (axis === "area") return record.areaKey;
  if (axis === "origin") return nameOn(axis, record);
  const programme = programmeOf(record);
  return programme === null ? null : foldText(programme);
}

/** What hurts most comes first: overdue, then missing evidence, then by name; activities that name none come last. */
const byUrgency = (a: RecordGroup, b: RecordGroup): number =>
  Number(a.name === null) - Number(b.name === null) ||
  b.counts.overdue - a.counts.overdue ||
  b.counts.missingEvidence - a.counts.missingEvidence ||
  given(a.name).localeCompare(given(b.name), "es");

/** Whether some sheets were brought in from other files. */
export const hasOrigins = (records: readonly ActivityRecord[]): boolean =>
  records.some((record) => nameOn("origin", record) !== null);

export const groupOf = (
  name: string | null,
  records: readonly ActivityRecord[],
  { ageingDays }: Pick<ReviewSettings, "ageingDays">,
): RecordGroup => ({ name, records, counts: countStatuses(records), measures: measure(records, ageingDays) });

/** The activities by area or by programme, what hurts most first. Names that are the same once folded are one, as first written. */
export function groupRecords(
  records: readonly ActivityRecord[],
  axis: SummaryAxis,
  settings: Pick<ReviewSettings, "ageingDays">,
): readonly RecordGroup[] {
  const groups = new Map<string | null, { readonly name: string | null; readonly records: ActivityRecord[] }>();
  for (const record of records) {
    const key = keyOn(axis, record);
    const group = groups.get(key) ?? { name: key === null ? null : nameOn(axis, record), records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => groupOf(group.name, group.records, settings)).sort(byUrgency);
}

/** The progress of an activity in percent, as far as the sheet tells it; null otherwise. */
export function knownProgress({ activity, status }: ActivityRecord): number | null {
  const { value } = activity.progress;
  if (value.kind === "percentage") return status === "cancelled" ? null : value.value;
  return status === "concluded" ? 100 : value.kind === "not-started" ? 0 : null;
}

/** The first and the last day of each band of ages; the last band has no end. */
export function ageBandsOf([first, second, third]: ReviewSettings["ageingDays"]): readonly (readonly [
  number,
  number | null,
])[] {
  return [
    [1, first],
    [first + 1, second],
    [second + 1, third],
    [third + 1, null],
  ];
}

function measure(records: readonly ActivityRecord[], ageingDays: ReviewSettings["ageingDays"]): Measures {
  const ages = [0, 0, 0, 0];
  let known = 0;
  let progressSum = 0;
  let nextDueDate: CalendarDate | null = null;
  let daysToNext = -Infinity;
  let longestDelay: number | null = null;
  const [first, second, third] = ageingDays;
  for (const record of records) {
    const { status, days, activity } = record;
    const progress = knownProgress(record);
    if (progress !== null) {
      known += 1;
      progressSum += progress;
    }
    if (status === "overdue" && days !== null) {
      const band = days <= first ? 0 : days <= second ? 1 : days <= third ? 2 : 3;
      ages[band] = given(ages[band]) + 1;
      longestDelay = Math.max(longestDelay ?? 0, days);
    }
    const due = activity.dueDate.value;
    if ((status === "due-soon" || status === "on-time") && days !== null && days > daysToNext && due.kind === "date") {
      daysToNext = days;
      nextDueDate = due.date;
    }
  }
  return { ages, meanProgress: known > 0 ? progressSum / known : null, nextDueDate, longestDelay };
}

/** Area names that were not unified, with the name for which each was probably meant. */
export function alikeNames(
  records: readonly ActivityRecord[],
  official: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, number>();
  for (const { activity } of records) {
    const { value } = activity.responsibleArea;
    if (value !== null) names.set(value, (names.get(value) ?? 0) + 1);
  }
  const alike = new Map<string, string>();
  for (const { written, proposed } of proposeSpellings(names, official)) {
    const key = foldArea(written);
    if (key !== foldArea(proposed) && !alike.has(key)) alike.set(key, proposed);
  }
  return alike;
}

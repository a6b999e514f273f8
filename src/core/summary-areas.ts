import { foldArea } from "./areas";
import type { CalendarDate } from "./calendar-date";
import type { Review } from "./review";
import { activityRecords, type ActivityRecord, type AreaSummary, type StatusCounts } from "./summarize";
import { countCell, dateCell, percentCell, textCell, type DateStyle, type SummaryCell } from "./summary-cell";
import { areaColumns, type SummaryLabels } from "./summary-labels";

/** What the records of an area tell beyond its counts. */
interface AreaMeasures {
  /** Overdue activities by age in days: 1–30, 31–90, 91–180, more. */
  readonly ages: readonly [number, number, number, number];
  /** In percent, over the activities whose progress is known; cancelled ones left out. */
  readonly meanProgress: number | null;
  readonly nextDueDate: CalendarDate | null;
  /** In days; null where nothing is overdue. */
  readonly longestDelay: number | null;
}

/** The progress of an activity in percent, as far as the sheet tells it; null otherwise. */
export function knownProgress({ activity, status }: ActivityRecord): number | null {
  const { value } = activity.progress;
  if (value.kind === "percentage") return status === "cancelled" ? null : value.value;
  return status === "concluded" ? 100 : value.kind === "not-started" ? 0 : null;
}

function measure(records: readonly ActivityRecord[]): AreaMeasures {
  const delays = records.filter(({ status }) => status === "overdue").map(({ days }) => days ?? 0);
  const known = records.map(knownProgress).filter((progress) => progress !== null);
  const ahead = records
    .filter(({ status }) => status === "due-soon" || status === "on-time")
    .flatMap(({ activity }) => (activity.dueDate.value.kind === "date" ? [activity.dueDate.value.date] : []))
    .sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  const between = (from: number, to: number) => delays.filter((days) => days >= from && days <= to).length;
  return {
    ages: [between(1, 30), between(31, 90), between(91, 180), between(181, Infinity)],
    meanProgress: known.length > 0 ? known.reduce((sum, progress) => sum + progress, 0) / known.length : null,
    nextDueDate: ahead[0] ?? null,
    longestDelay: delays.length > 0 ? Math.max(...delays) : null,
  };
}

function rowOf(
  name: string,
  counts: StatusCounts,
  records: readonly ActivityRecord[],
  dates: DateStyle,
): readonly SummaryCell[] {
  const { ages, meanProgress, nextDueDate, longestDelay } = measure(records);
  return [
    textCell(name),
    ...[counts.aspects, counts.activities, counts.withEvidence, counts.missingEvidence, counts.overdue, ...ages].map(
      countCell,
    ),
    ...[counts.dueSoon, counts.onTime, counts.undated, counts.concluded, counts.cancelled].map(countCell),
    percentCell(meanProgress),
    dateCell(nextDueDate, dates),
    countCell(longestDelay),
  ];
}

/** What hurts most comes first: overdue, then missing evidence, then by name; activities without an area last. */
const byUrgency = (a: AreaSummary, b: AreaSummary): number =>
  Number(a.area === null) - Number(b.area === null) ||
  b.overdue - a.overdue ||
  b.missingEvidence - a.missingEvidence ||
  (a.area ?? "").localeCompare(b.area ?? "", "es");

/** The folded name by which records are grouped; null for activities without an area. */
export const areaKeyOf = (area: string | null) => (area === null ? null : foldArea(area));

export const areaHeadings = ({ areaColumns: words }: SummaryLabels): readonly SummaryCell[] =>
  areaColumns.map((column) => textCell(words[column]));

/** The counts by area, what hurts most first, and their totals. */
export function areaRows(
  review: Review,
  labels: SummaryLabels,
  dates: DateStyle,
): { readonly body: readonly (readonly SummaryCell[])[]; readonly totals: readonly SummaryCell[] } {
  const records = activityRecords(review.sheets, review.asOf, review.settings.dueSoonDays);
  const body = [...review.areas].sort(byUrgency).map((counts) => {
    const own = records.filter(({ areaKey }) => areaKey === areaKeyOf(counts.area));
    return rowOf(counts.area ?? labels.noArea, counts, own, dates);
  });
  return { body, totals: rowOf(labels.total, review.totals, records, dates) };
}

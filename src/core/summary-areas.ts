import { foldArea } from "./area-name";
import type { CalendarDate } from "./calendar-date";
import type { Review } from "./review";
import type { ReviewSettings } from "./settings";
import { activityRecords, type ActivityRecord, type AreaSummary, type StatusCounts } from "./summarize";
import { countCell, dateCell, percentCell, textCell, type DateStyle, type SummaryCell } from "./summary-cell";
import { ageBands, areaColumns, type AgeBand, type AreaColumn, type SummaryLabels } from "./summary-labels";

/** What the records of an area tell beyond its counts. */
interface AreaMeasures {
  /** Overdue activities by age in days: up to each of the three limits, and beyond the last. */
  readonly ages: readonly number[];
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

function measure(records: readonly ActivityRecord[], ageingDays: ReviewSettings["ageingDays"]): AreaMeasures {
  const delays = records.filter(({ status }) => status === "overdue").map(({ days }) => days ?? 0);
  const known = records.map(knownProgress).filter((progress) => progress !== null);
  const ahead = records
    .filter(({ status }) => status === "due-soon" || status === "on-time")
    .flatMap(({ activity }) => (activity.dueDate.value.kind === "date" ? [activity.dueDate.value.date] : []))
    .sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  return {
    ages: bandsOf(ageingDays).map(
      ([from, to]) => delays.filter((days) => days >= from && days <= (to ?? Infinity)).length,
    ),
    meanProgress: known.length > 0 ? known.reduce((sum, progress) => sum + progress, 0) / known.length : null,
    nextDueDate: ahead[0] ?? null,
    longestDelay: delays.length > 0 ? Math.max(...delays) : null,
  };
}

/** How dates are written and overdue activities are banded. */
interface MeasureStyle extends DateStyle {
  readonly ageingDays: ReviewSettings["ageingDays"];
}

function rowOf(
  name: string,
  counts: StatusCounts,
  records: readonly ActivityRecord[],
  style: MeasureStyle,
): readonly SummaryCell[] {
  const { ages, meanProgress, nextDueDate, longestDelay } = measure(records, style.ageingDays);
  return [
    textCell(name),
    ...[counts.aspects, counts.activities, counts.withEvidence, counts.missingEvidence, counts.overdue, ...ages].map(
      countCell,
    ),
    ...[counts.dueSoon, counts.onTime, counts.undated, counts.concluded, counts.cancelled].map(countCell),
    percentCell(meanProgress),
    dateCell(nextDueDate, style),
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

/** The first and the last day of each band of ages; the last band has no end. */
function bandsOf([first, second, third]: ReviewSettings["ageingDays"]): readonly (readonly [number, number | null])[] {
  return [
    [1, first],
    [first + 1, second],
    [second + 1, third],
    [third + 1, null],
  ];
}

/** The headings of the counts by area. */
export function areaHeadings(labels: SummaryLabels, { ageingDays }: ReviewSettings): readonly SummaryCell[] {
  const ages = new Map(bandsOf(ageingDays).map(([from, to], index) => [ageBands[index], labels.ageBand(from, to)]));
  return areaColumns.map((column) =>
    textCell(isAgeBand(column) ? (ages.get(column) ?? null) : labels.areaColumns[column]),
  );
}

function isAgeBand(column: AreaColumn): column is AgeBand {
  return ageBands.some((band) => band === column);
}

/** The counts by area, what hurts most first, and their totals. */
export function areaRows(
  review: Review,
  labels: SummaryLabels,
  dates: DateStyle,
): { readonly body: readonly (readonly SummaryCell[])[]; readonly totals: readonly SummaryCell[] } {
  const style = { ...dates, ageingDays: review.settings.ageingDays };
  const records = activityRecords(review.sheets, review.asOf, review.settings.dueSoonDays);
  const body = [...review.areas].sort(byUrgency).map((counts) => {
    const own = records.filter(({ areaKey }) => areaKey === areaKeyOf(counts.area));
    return rowOf(counts.area ?? labels.noArea, counts, own, style);
  });
  return { body, totals: rowOf(labels.total, review.totals, records, style) };
}

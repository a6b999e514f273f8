import { foldArea } from "./area-name";
import { daysBetween, type CalendarDate } from "./calendar-date";
import type { Activity, AspectHeading, FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import { remember } from "./remember";
import { statusOf, type Status } from "./status";

/** Counts over a set of activities. The six states add up to `activities`. */
export interface StatusCounts {
  /** Distinct aspects. */
  readonly aspects: number;
  readonly activities: number;
  /** Activities that name a product; where the table has no product column an activity counts as neither of the two. */
  readonly withEvidence: number;
  readonly missingEvidence: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly onTime: number;
  readonly undated: number;
  readonly concluded: number;
  readonly cancelled: number;
}

/** The counts of one responsible area. */
export interface AreaSummary extends StatusCounts {
  /** As first written; null for activities without an area. */
  readonly area: string | null;
}

/** One activity as it counts at the cut-off day. */
export interface ActivityRecord {
  readonly table: FollowUpTable;
  /** The same object for all activities of one aspect. */
  readonly aspect: AspectHeading;
  readonly activity: Activity;
  readonly status: Status;
  /** From the due date to the cut-off day: positive once the date has passed, negative before it; null without a date. */
  readonly days: number | null;
  /** The responsible area folded for comparison; null where none is named. */
  readonly areaKey: string | null;
  /** Whether the product is named; null where the table has no such column. */
  readonly hasEvidence: boolean | null;
}

const countedAs = {
  concluded: "concluded",
  cancelled: "cancelled",
  overdue: "overdue",
  "due-soon": "dueSoon",
  "on-time": "onTime",
  undated: "undated",
} as const satisfies Record<Status, keyof StatusCounts>;

/**
 * Every activity of the workbook as it counts at the cut-off day, in sheet order.
 * @param dueSoonDays how many days ahead of its due date an activity counts as due soon
 */
export function activityRecords(
  sheets: readonly FollowUpSheet[],
  asOf: CalendarDate,
  dueSoonDays: number,
): ActivityRecord[] {
  const areaKeyOf = remember(foldArea);
  const daysSince = remember((date: CalendarDate) => daysBetween(date, asOf));
  const recordOf = (table: FollowUpTable, activity: Activity): ActivityRecord => {
    const { aspect, dueDate, responsibleArea, product } = activity;
    return {
      table,
      aspect,
      activity,
      status: statusOf(activity, asOf, dueSoonDays),
      days: dueDate.value.kind === "date" ? daysSince(dueDate.value.date) : null,
      areaKey: responsibleArea.value === null ? null : areaKeyOf(responsibleArea.value),
      hasEvidence: table.columns.has("product") ? product.value !== null : null,
    };
  };
  const records: ActivityRecord[] = [];
  for (const table of sheets.flatMap(({ tables }) => tables))
    for (const activity of table.activities) records.push(recordOf(table, activity));
  return records;
}

/** Counts activities by state and by evidence. */
export function countStatuses(records: Iterable<ActivityRecord>): StatusCounts {
  const aspects = new Set<AspectHeading>();
  const states = { concluded: 0, cancelled: 0, overdue: 0, dueSoon: 0, onTime: 0, undated: 0 };
  let activities = 0;
  let withEvidence = 0;
  let missingEvidence = 0;
  for (const { aspect, status, hasEvidence } of records) {
    aspects.add(aspect);
    activities += 1;
    states[countedAs[status]] += 1;
    if (hasEvidence === true) withEvidence += 1;
    if (hasEvidence === false) missingEvidence += 1;
  }
  return { aspects: aspects.size, activities, withEvidence, missingEvidence, ...states };
}

/**
 * The counts by responsible area, in the order in which the areas are first met; activities without an area come last.
 * Names that are the same once folded are one area, as first written; alike names stay apart until someone unifies them.
 */
export function summarizeRecords(records: Iterable<ActivityRecord>): AreaSummary[] {
  const groups = new Map<string | null, { readonly area: string | null; readonly records: ActivityRecord[] }>();
  for (const record of records) {
    const group = groups.get(record.areaKey) ?? { area: record.activity.responsibleArea.value, records: [] };
    group.records.push(record);
    groups.set(record.areaKey, group);
  }
  return [...groups.values()]
    .map((group) => ({ area: group.area, ...countStatuses(group.records) }))
    .sort((a, b) => Number(a.area === null) - Number(b.area === null));
}

/** The counts by responsible area over the whole workbook; see `summarizeRecords`. */
export function summarizeAreas(
  sheets: readonly FollowUpSheet[],
  asOf: CalendarDate,
  dueSoonDays: number,
): AreaSummary[] {
  return summarizeRecords(activityRecords(sheets, asOf, dueSoonDays));
}

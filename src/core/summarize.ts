import { foldArea } from "./area-name";
import { daysBetween, type CalendarDate } from "./calendar-date";
import type { Activity, AspectHeading, FollowUpSheet, FollowUpTable } from "./follow-up-sheet";
import { remember } from "./remember";
import { statusWhenLeft, type Status } from "./status";

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

/** How the activities of tables count at the cut-off day. */
export interface ActivityRecords {
  /** Those of a table, in the order of its activities; made once. */
  readonly of: (table: FollowUpTable) => readonly ActivityRecord[];
  /** Hands over each of a table. Unless somebody asked for them all, none is kept, which is far quicker. */
  readonly each: (table: FollowUpTable, see: (record: ActivityRecord) => void) => void;
}

/**
 * Tells how activities count.
 * @param dueSoonDays how many days ahead of its due date an activity counts as due soon
 */
export function recordsOf(asOf: CalendarDate, dueSoonDays: number): ActivityRecords {
  const areaKeyOf = remember(foldArea);
  const daysTo = remember((due: CalendarDate) => daysBetween(asOf, due));
  const recordOf = (table: FollowUpTable, activity: Activity): ActivityRecord => {
    const { aspect, dueDate, responsibleArea, product } = activity;
    const left = dueDate.value.kind === "date" ? daysTo(dueDate.value.date) : null;
    return {
      table,
      aspect,
      activity,
      status: statusWhenLeft(left, activity, dueSoonDays),
      // Not -left, which for the day itself would be minus zero.
      days: left === null ? null : 0 - left,
      areaKey: responsibleArea.value === null ? null : areaKeyOf(responsibleArea.value),
      hasEvidence: table.columns.has("product") ? product.value !== null : null,
    };
  };
  const kept = new Map<FollowUpTable, readonly ActivityRecord[]>();
  return {
    of: (table) => {
      const known = kept.get(table) ?? table.activities.map((activity) => recordOf(table, activity));
      kept.set(table, known);
      return known;
    },
    each: (table, see) => {
      const known = kept.get(table);
      if (known !== undefined) known.forEach(see);
      else for (const activity of table.activities) see(recordOf(table, activity));
    },
  };
}

/** Every activity of the workbook as it counts at the cut-off day, in sheet order; see `recordsOf`. */
export function activityRecords(
  sheets: readonly FollowUpSheet[],
  asOf: CalendarDate,
  dueSoonDays: number,
): ActivityRecord[] {
  const records = recordsOf(asOf, dueSoonDays);
  return sheets.flatMap(({ tables }) => tables.flatMap(records.of));
}

/** Counts that grow by one activity at a time. */
class Tally {
  private readonly states = { concluded: 0, cancelled: 0, overdue: 0, dueSoon: 0, onTime: 0, undated: 0 };
  private activities = 0;
  private withEvidence = 0;
  private missingEvidence = 0;
  private loneAspects = 0;
  private readonly aspects = new Set<AspectHeading>();

  add({ table, aspect, status, hasEvidence }: ActivityRecord): void {
    // Where a table has as many aspects as activities, none comes twice, and none need be remembered.
    if (table.aspects.length === table.activities.length) this.loneAspects += 1;
    else this.aspects.add(aspect);
    this.activities += 1;
    this.states[countedAs[status]] += 1;
    if (hasEvidence === true) this.withEvidence += 1;
    if (hasEvidence === false) this.missingEvidence += 1;
  }

  get counts(): StatusCounts {
    const { activities, withEvidence, missingEvidence, states } = this;
    const aspects = this.loneAspects + this.aspects.size;
    return { aspects, activities, withEvidence, missingEvidence, ...states };
  }
}

/** Counts activities by state and by evidence. */
export function countStatuses(records: Iterable<ActivityRecord>): StatusCounts {
  const tally = new Tally();
  for (const record of records) tally.add(record);
  return tally.counts;
}

/** Counts over all activities, and over those of each responsible area, that grow by one activity at a time. */
export class AreaTally {
  private readonly all = new Tally();
  private readonly groups = new Map<string | null, { readonly area: string | null; readonly tally: Tally }>();

  add(record: ActivityRecord): void {
    let group = this.groups.get(record.areaKey);
    if (group === undefined) {
      group = { area: record.activity.responsibleArea.value, tally: new Tally() };
      this.groups.set(record.areaKey, group);
    }
    group.tally.add(record);
    this.all.add(record);
  }

  get totals(): StatusCounts {
    return this.all.counts;
  }

  /**
   * In the order in which the areas were first met; activities without an area come last. Names that are the same once folded are one
   * area, as first written; alike names stay apart until someone unifies them.
   */
  get areas(): AreaSummary[] {
    return [...this.groups.values()]
      .map(({ area, tally }) => ({ area, ...tally.counts }))
      .sort((a, b) => Number(a.area === null) - Number(b.area === null));
  }
}

/** The counts by responsible area over the whole workbook; see `AreaTally`. */
export function summarizeAreas(
  sheets: readonly FollowUpSheet[],
  asOf: CalendarDate,
  dueSoonDays: number,
): AreaSummary[] {
  const tally = new AreaTally();
  for (const record of activityRecords(sheets, asOf, dueSoonDays)) tally.add(record);
  return tally.areas;
}

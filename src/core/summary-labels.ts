import type { Status } from "./status";

/** The words of the summary sheet, in the reader's language. */
export interface SummaryLabels {
  /** The name of the sheet; at most 31 characters and none of those that Excel forbids. */
  readonly sheetName: string;
  readonly title: string;
  readonly madeAt: (madeAt: string) => string;
  readonly programmes: (programmes: readonly string[]) => string;
  readonly asOf: string;
  /** Number format code of dates, in the en-US notation. */
  readonly dateFormat: string;
  readonly completionUnknown: string;
  readonly completionKnown: string;
  readonly byArea: string;
  readonly activities: string;
  readonly noArea: string;
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly areaColumns: Readonly<Record<Exclude<AreaColumn, AgeBand>, string>>;
  /** The heading of overdue activities by age in days; without an end where `to` is null. */
  readonly ageBand: (from: number, to: number | null) => string;
  readonly activityColumns: Readonly<Record<ActivityColumn, string>>;
}

/** Overdue activities by age: up to each of the limits that the team has set, and beyond the last. */
export const ageBands = ["firstBand", "secondBand", "thirdBand", "lastBand"] as const;
export type AgeBand = (typeof ageBands)[number];

/** The columns of the counts by area, in order. */
export const areaColumns = [
  "area",
  "aspects",
  "activities",
  "withEvidence",
  "missingEvidence",
  "overdue",
  ...ageBands,
  "dueSoon",
  "onTime",
  "undated",
  "concluded",
  "cancelled",
  "meanProgress",
  "nextDueDate",
  "longestDelay",
] as const;
export type AreaColumn = (typeof areaColumns)[number];

/** The columns of the list of activities, in order; the second one holds the links. */
export const activityColumns = [
  "area",
  "cell",
  "number",
  "status",
  "dueDate",
  "days",
  "evidence",
  "progress",
  "sheet",
  "programme",
  "aspect",
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

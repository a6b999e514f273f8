import type { Severity } from "./rule";
import type { Status } from "./status";
import type { StatusCounts } from "./summarize";

/** What can be written for people: one sheet for each. */
export type SummaryKind = "by-area" | "by-programme" | "evidence" | "area-sheet";

/** The words of the sheets that the add-in writes, in the reader's language. */
export interface SummaryLabels {
  /** The names of the sheets; at most 31 characters and none of those that Excel forbids. That of an area begins so. */
  readonly sheetNames: Readonly<Record<SummaryKind, string>>;
  readonly titles: Readonly<Record<Exclude<SummaryKind, "area-sheet">, string>>;
  readonly areaTitle: (area: string) => string;
  readonly madeAt: (version: string, madeAt: string) => string;
  /** Stands in the place of `madeAt` while a sheet is being written, and stays where that fails. */
  readonly incomplete: string;
  /** Stands on a new sheet that could not be written. */
  readonly notWritten: string;
  readonly programmes: (programmes: readonly string[]) => string;
  readonly asOf: string;
  /** Number format code of dates, in the en-US notation. */
  readonly dateFormat: string;
  readonly completionUnknown: string;
  readonly completionKnown: string;
  readonly keyFigures: string;
  /** The counts of one area in a sentence. */
  readonly counts: (counts: StatusCounts) => string;
  readonly sections: {
    readonly area: string;
    readonly programme: string;
    readonly origin: string;
    readonly measures: string;
    readonly areaWithinProgramme: string;
    readonly programmeWithinArea: string;
    readonly justified: string;
    readonly legend: string;
    readonly activities: string;
  };
  readonly noArea: string;
  readonly noProgramme: string;
  /** Stands for sheets that were not brought in from another file. */
  readonly noOrigin: string;
  readonly noActivities: string;
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  readonly status: Readonly<Record<Status, string>>;
  /** The name of an area that was not unified, and the one that it is like. */
  readonly alike: (name: string, proposed: string) => string;
  /** Said before the names that are alike. */
  readonly alikeNote: string;
  readonly countColumns: Readonly<Record<CountColumn, string>>;
  readonly measureColumns: Readonly<Record<MeasureColumn, string>>;
  /** The heading of overdue activities by age in days; without an end where `to` is null. */
  readonly ageBand: (from: number, to: number | null) => string;
  readonly area: string;
  readonly programme: string;
  readonly origin: string;
  readonly activityColumns: Readonly<Record<ActivityColumn, string>>;
  readonly justifiedColumns: Readonly<Record<JustifiedColumn, string>>;
  readonly chartTitle: string;
  /** The title of a chart that shows only the first areas. */
  readonly chartTitleOf: (shown: number, all: number) => string;
  /** What each mark in the sheets means. */
  readonly legend: Readonly<Record<Severity, string>>;
  /** The page of so many, for the foot; the arguments are the codes that Excel fills in. */
  readonly page: (page: string, pages: string) => string;
}

/** The columns of counts, in order, behind the name. The first six are the states, which add up to the activities. */
export const countColumns = [
  "overdue",
  "dueSoon",
  "undated",
  "onTime",
  "concluded",
  "cancelled",
  "activities",
  "missingEvidence",
  "withEvidence",
] as const satisfies readonly (keyof StatusCounts)[];
export type CountColumn = (typeof countColumns)[number];

/** The columns behind those of overdue activities by age, in order. */
export const measureColumns = ["longestDelay", "nextDueDate", "meanProgress", "aspects"] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** Every column that a list of activities may have. */
export type ActivityColumn =
  | "area"
  | "programme"
  | "cell"
  | "number"
  | "status"
  | "dueDate"
  | "days"
  | "evidence"
  | "progress"
  | "sheet"
  | "aspect"
  | "activity"
  | "product"
  | "proof"
  | "aspectIndex"
  | "origin";

export const justifiedColumns = ["rule", "cell", "sheet", "reason", "by", "on", "until"] as const;
export type JustifiedColumn = (typeof justifiedColumns)[number];

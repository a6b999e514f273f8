import type { TeamConcern } from "../core/team-state";

/** How many observations changed in each way between two reviews. */
export interface ChangeCounts {
  readonly corrected: number;
  readonly added: number;
  readonly reopened: number;
  readonly justified: number;
}

/** The words about what the workbook keeps for the team. Days come as the reader writes them, unless they are told to be spelt. */
export interface TeamWords {
  readonly justify: {
    /** Opens the form. */
    readonly open: string;
    readonly title: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly until: string;
    readonly untilInvalid: string;
    readonly untilPast: string;
    readonly which: string;
    readonly onlyThis: string;
    readonly ofRule: (observations: number) => string;
    readonly hint: string;
    readonly save: string;
    readonly cancel: string;
    readonly done: (time: string, observations: number) => string;
    readonly takenBack: (time: string, observations: number) => string;
    /** In the list of results: opens the page. */
    readonly aside: (observations: number) => string;
    readonly ended: (observations: number) => string;
  };
  readonly justified: {
    readonly title: string;
    readonly notReviewed: string;
    readonly none: string;
    readonly inForce: (observations: number) => string;
    readonly endedTitle: (observations: number) => string;
    readonly unmatchedTitle: (observations: number) => string;
    readonly unmatchedHint: string;
    readonly by: (name: string, date: string) => string;
    readonly until: (date: string) => string;
    readonly expired: (date: string) => string;
    readonly valueChanged: (before: string, now: string) => string;
    readonly blank: string;
    readonly aspect: (number: string | null, aspect: string | null) => string;
    readonly takeBack: string;
    readonly remove: string;
    readonly more: (observations: number) => string;
  };
  readonly changes: {
    /** @param when as `ofDay` or `ofTime` say it */
    readonly since: (when: string, counts: ChangeCounts) => string;
    /** @param date spelt, without the year where it is this one */
    readonly ofDay: (date: string) => string;
    readonly ofTime: (time: string) => string;
    readonly otherDay: (date: string) => string;
    readonly otherRules: string;
    readonly notCompared: (rules: readonly string[]) => string;
    readonly notKept: (reason: string) => string;
    readonly dropped: (reviews: number) => string;
    readonly show: string;
  };
  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly trend: string;
    readonly open: string;
    readonly justified: string;
    /** One review of the trend, in words. */
    readonly point: (when: string, open: number, justified: number) => string;
    readonly summary: (reviews: number, first: number, last: number) => string;
    readonly compare: string;
    readonly from: string;
    readonly to: string;
    /** A review in the list to choose from. */
    readonly review: (when: string, asOf: string, open: number) => string;
    /** What changed, in words: "4 corregidas, 2 nuevas". */
    readonly counts: (counts: ChangeCounts) => string;
    readonly total: string;
    readonly byArea: string;
    readonly noArea: string;
    /** How many observations of an area counted before, and how many after. */
    readonly fromTo: (before: number, after: number) => string;
    readonly when: string;
  };
  readonly troubles: Readonly<Record<TeamConcern, Readonly<Record<"damaged" | "newer", string>>>>;
}

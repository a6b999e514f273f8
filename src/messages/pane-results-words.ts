/** The words of what a review found: filters, search, what comes first. */
export interface ResultsWords {
  /** The bar by status as one sentence: its parts come as "Vencidas 6". */
  readonly chart: (parts: string) => string;
  /** The group of toggles by severity. */
  readonly bySeverity: string;
  readonly search: string;
  readonly searchHint: string;
  /** The button that opens the filters; how many are on. */
  readonly filters: (active: number) => string;
  readonly area: string;
  readonly anyArea: string;
  readonly sheet: string;
  readonly anySheet: string;
  readonly onlyOverdue: string;
  readonly onlyMissingEvidence: string;
  /** How many of the observations the filters leave. */
  readonly shown: (shown: number, all: number) => string;
  readonly clear: string;
  readonly noneShown: string;
  readonly byAspect: string;
  readonly withoutAspect: string;
  /** Headings of these sheets are wrong, so that what is said of their rows is not to be relied on. */
  readonly firstTitle: string;
  readonly first: (sheetNames: readonly string[], isOnlySheet: boolean) => string;
  readonly showRest: (count: number) => string;
  readonly hideRest: string;
  /** What the last edit changed in the list: "1 resuelta · 2 nuevas". */
  readonly news: (resolved: number, added: number) => string;
  /** Why the cell of the chosen observation cannot be seen. */
  readonly hidden: Readonly<Record<"sheet" | "row" | "column", string>>;
  /** Excel does not tell which cells are merged. */
  readonly mergesInferred: string;
  /** The position of an observation that the filters leave out. */
  readonly filteredOut: string;
  /** The setting by which edits are reviewed after a short pause. */
  readonly live: string;
  readonly liveHint: string;
  readonly cancel: string;
  /** What a review is busy with. */
  readonly phase: {
    readonly reading: string;
    /** One of several sheets, from 1. */
    readonly sheet: (name: string, at: number, of: number) => string;
    readonly checking: string;
  };
  readonly cancelled: (time: string) => string;
}

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
}

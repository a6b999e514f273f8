/** Counts over a set of activities. The six states add up to `activities`. */
export interface StatusCounts {
  /** Distinct aspects. */
  readonly aspects: number;
  readonly activities: number;
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

/** What a team can set for a review. */
export interface ReviewSettings {
  /** How many days ahead of its due date an activity counts as due soon. */
  readonly dueSoonDays: number;
}

export const defaultSettings: ReviewSettings = { dueSoonDays: 30 };

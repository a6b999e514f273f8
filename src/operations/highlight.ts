import type { LiveDatesLimits } from "../core/live-dates";
import { planMarks } from "../core/marks";
import type { Review } from "../core/review";
import { replaceMarks, type MarkOutcome } from "../excel/marks";

export interface HighlightOutcome extends MarkOutcome {
  /** Null where the dates are marked as they stand at the cut-off day. */
  readonly liveDates: LiveDatesLimits | null;
}

export interface HighlightOptions {
  /**
   * Whether overdue and near dates are marked by formulas that compare them with the day on which the sheet is seen, for people without the
   * add-in; what the workbook's settings say where it is not given.
   */
  readonly liveDates?: boolean;
}

/**
 * Marks the cells that the review's observations name, in place of earlier marks of ours.
 * @throws HostError
 */
export async function highlight(
  review: Review,
  { liveDates = review.settings.liveDates }: HighlightOptions = {},
): Promise<HighlightOutcome> {
  const plan = planMarks(review, { liveDates });
  const outcome = await replaceMarks(
    plan.sheets,
    review.sheets.map(({ sheetId }) => sheetId),
  );
  if (plan.liveDates === null) return { ...outcome, liveDates: null };
  const { unreadDates, otherEnds, sheetsWithoutEnd } = plan.liveDates;
  return { ...outcome, liveDates: { unreadDates, otherEnds, sheetsWithoutEnd } };
}

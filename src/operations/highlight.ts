import { marksOf } from "../core/marks";
import type { Review } from "../core/review";
import { replaceMarks, type MarkOutcome } from "../excel/marks";

/**
 * Marks the cells that the review's observations name, in place of earlier marks of ours.
 * @throws HostError
 */
export function highlight(review: Review): Promise<MarkOutcome> {
  return replaceMarks(
    marksOf(review),
    review.sheets.map(({ sheetId }) => sheetId),
  );
}

import { runOfInSteps } from "../core/history";
import type { HistoryRun } from "../core/history-run";
import type { Review } from "../core/review";
import { inSlices, pause } from "./in-slices";

/** What the history keeps of a review. */
export async function runOfReview(review: Review, name: Parameters<typeof runOfInSteps>[1]): Promise<HistoryRun> {
  // The results of the review are just being drawn.
  await pause();
  return inSlices(runOfInSteps(review, name));
}

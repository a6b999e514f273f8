import { runOfInSteps } from "../core/history";
import type { HistoryRun } from "../core/history-run";
import type { Review } from "../core/review";
import { inSlices } from "./in-slices";

/** What the history keeps of a review. */
export const runOfReview = (review: Review, name: Parameters<typeof runOfInSteps>[1]): Promise<HistoryRun> =>
  inSlices(runOfInSteps(review, name));

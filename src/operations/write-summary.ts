import type { Review } from "../core/review";
import { layOutSummary } from "../core/summary-layout";
import type { SummaryLabels } from "../core/summary-labels";
import { writeSummarySheet, type SummaryOutcome } from "../excel/summary-sheet";

export interface SummaryOptions {
  readonly labels: SummaryLabels;
  /** When the summary is made, in words for its heading. */
  readonly madeAt: string;
}

/**
 * Writes the summary by responsible area on a sheet of its own, over an earlier one of ours.
 * @throws HostError
 */
export function writeSummary(review: Review, { labels, madeAt }: SummaryOptions): Promise<SummaryOutcome> {
  return writeSummarySheet(layOutSummary(review, labels, madeAt), labels.sheetName);
}

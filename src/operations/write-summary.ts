import { areasOfReview, layOutAreaSheet, layOutEvidence } from "../core/area-layouts";
import type { Review } from "../core/review";
import { layOutSummary } from "../core/summary-layout";
import type { SummaryContent } from "../core/summary-heading";
import { foldArea } from "../core/area-name";
import type { SummaryKind, SummaryLabels } from "../core/summary-labels";
import { writeSummarySheets, type SummaryOutcome } from "../excel/summary-sheet";
import type { SheetToWrite } from "../excel/summary-target";

export interface SummaryOptions extends SummaryContent {
  /** What to write; the summary by area where it is not given. */
  readonly kind?: SummaryKind;
  /** The only area for which to write a sheet, as the review names it; null for what names no area. Every area where it is not given. */
  readonly area?: string | null;
}

/** The areas for which a sheet can be written, what hurts most first; null for activities that name none. */
export const areasToSend = (review: Review): readonly (string | null)[] =>
  areasOfReview(review).map(({ name }) => name);

function areaSheets(review: Review, { area, ...content }: SummaryOptions): readonly SheetToWrite[] {
  const { labels } = content;
  return areasOfReview(review)
    .filter(({ name }) => area === undefined || name === area)
    .map((group) => ({
      key: `area-sheet:${group.name === null ? "" : foldArea(group.name)}`,
      name: group.name ?? labels.noArea,
      layout: layOutAreaSheet(review, group, content),
    }));
}

function sheetsToWrite(review: Review, kind: SummaryKind, options: SummaryOptions): readonly SheetToWrite[] {
  const { labels } = options;
  const one = (layout: SheetToWrite["layout"]) => [{ key: kind, name: labels.sheetNames[kind], layout }];
  switch (kind) {
    case "by-area":
      return one(layOutSummary(review, "area", options));
    case "by-programme":
      return one(layOutSummary(review, "programme", options));
    case "evidence":
      return one(layOutEvidence(review, options));
    case "area-sheet":
      return areaSheets(review, options);
  }
}

/**
 * Writes a summary, the list of evidence or sheets for the areas, each on a sheet of its own, over an earlier one of ours.
 * @throws HostError with "sheet-changed" where a reviewed sheet is gone or has another name; nothing is written then
 */
export function writeSummary(review: Review, options: SummaryOptions): Promise<SummaryOutcome> {
  const reviewed = review.sheets.filter(({ tables }) => tables.length > 0);
  return writeSummarySheets(sheetsToWrite(review, options.kind ?? "by-area", options), reviewed, options.labels);
}

export type { SummaryLabels };

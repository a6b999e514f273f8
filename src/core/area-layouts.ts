import type { Review } from "./review";
import { byUrgency } from "./summary-activities";
import { footerOf, lineWidth, putHeading, wordsFor, type SummaryContent } from "./summary-heading";
import { groupOf, groupRecords, recordsOf, type RecordGroup } from "./summary-groups";
import type { ActivityColumn } from "./summary-labels";
import { putList, type ListedActivities } from "./summary-list";
import { breakLines, sheetBuilder, type SummaryLayout } from "./summary-sheet";

const evidenceColumns: readonly ActivityColumn[] = [
  ...(["area", "cell", "number", "evidence", "progress", "status", "dueDate"] as const),
  ...(["activity", "product", "proof", "sheet", "programme"] as const),
];
const evidenceWidths = [30, 13, 11, 13, 12, 13, 13.5, 36, 34, 30, 14, 18];

const areaColumns: readonly ActivityColumn[] = [
  ...(["aspect", "cell", "number", "status", "dueDate", "days", "evidence", "progress"] as const),
  ...(["activity", "product", "proof", "sheet", "programme"] as const),
];
const areaWidths = [36, 13, 11, 13, 13, 11, 13, 12, 36, 30, 26, 14, 18];

/** A sheet that is a list under a few heading lines, which stay in view with the headings of the list. */
function layOutList(
  review: Review,
  title: string,
  listed: ListedActivities,
  look: { readonly columns: readonly ActivityColumn[]; readonly widths: readonly number[] },
  content: SummaryContent,
): SummaryLayout {
  const { labels } = content;
  const sheet = sheetBuilder(look.widths);
  putHeading(sheet, title, listed.shown, review, content);
  const { counts } = groupOf(null, listed.shown, review.settings);
  sheet.putLines("note", breakLines(labels.counts(counts), lineWidth));
  const { links, table } = putList(sheet, listed, look.columns, wordsFor(review, labels));
  return {
    rows: sheet.rows,
    parts: sheet.parts,
    links,
    columnWidths: look.widths,
    rowHeights: sheet.rowHeights(),
    table,
    chart: null,
    frozen: { rows: table === null ? 0 : table.row + 1, columns: 1 },
    repeatedRow: table?.row ?? null,
    footer: footerOf(content),
  };
}

/** The evidence that was promised and delivered, area by area, what hurts most first; missing evidence before the rest. */
export function layOutEvidence(review: Review, content: SummaryContent): SummaryLayout {
  const all = recordsOf(review);
  const shown = groupRecords(all, "area", review.settings).flatMap(({ records }) =>
    [...records].sort((a, b) => Number(a.hasEvidence !== false) - Number(b.hasEvidence !== false) || byUrgency(a, b)),
  );
  const look = { columns: evidenceColumns, widths: evidenceWidths };
  return layOutList(review, content.labels.titles.evidence, { shown, all }, look, content);
}

/** The areas of a review, what hurts most first. */
export const areasOfReview = (review: Review): readonly RecordGroup[] =>
  groupRecords(recordsOf(review), "area", review.settings);

/** The activities of one area, to be sent to it. */
export function layOutAreaSheet(
  review: Review,
  { name, records }: RecordGroup,
  content: SummaryContent,
): SummaryLayout {
  const { labels } = content;
  const listed = { shown: [...records].sort(byUrgency), all: recordsOf(review) };
  const look = { columns: areaColumns, widths: areaWidths };
  return layOutList(review, labels.areaTitle(name ?? labels.noArea), listed, look, content);
}

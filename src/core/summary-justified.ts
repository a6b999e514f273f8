import type { BlockWords } from "./summary-blocks";
import { dateCell, textCell } from "./summary-cell";
import { justifiedColumns } from "./summary-labels";
import type { JustifiedObservation } from "./summary-heading";
import { line, type SummaryBlock } from "./summary-sheet";

/** The observations that were set aside, with reason, name and date; the cell column is filled by the links. */
export function justifiedBlocks(
  justified: readonly JustifiedObservation[],
  { labels, dates }: BlockWords,
): readonly [headings: SummaryBlock, body: SummaryBlock] {
  const empty = textCell(null);
  // The reason stands in the wide column behind those of the counts.
  const headings = justifiedColumns.map((column) => labels.justifiedColumns[column]);
  const [rule = "", cell = "", sheet = "", reason = "", by = "", on = "", until = ""] = headings;
  const head = [rule, cell, "", sheet, "", on, "", until, by, "", reason];
  const rows = justified.map((entry) => [
    textCell(entry.rule),
    empty,
    empty,
    textCell(entry.sheetName),
    empty,
    dateCell(entry.on, dates),
    empty,
    entry.until === null ? empty : dateCell(entry.until, dates),
    textCell(entry.by),
    empty,
    textCell(entry.reason),
  ]);
  return [
    { rows: [line(...head)], looks: [{ role: "headings", columns: head.length }] },
    {
      rows,
      looks: [
        { role: "names", columns: 1 },
        { role: "links", columns: 1 },
        { role: "figures", columns: 8 },
        { role: "texts", columns: 1 },
      ],
    },
  ];
}

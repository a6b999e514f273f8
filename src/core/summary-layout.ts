import type { CellPosition, CellRange } from "./cell";
import type { Review } from "./review";
import { activityHeadings, activityRows } from "./summary-activities";
import { areaHeadings, areaRows } from "./summary-areas";
import { dateCell, textCell, type DateStyle, type SummaryCell } from "./summary-cell";
import type { SummaryLabels } from "./summary-labels";
import { summaryMarker } from "./summary-marker";

/** What a part of the summary is, for its looks. */
export type SummaryRole = "title" | "note" | "caveat" | "section" | "headings" | "body" | "totals";

/** A cell of the summary that leads to a cell of a reviewed sheet. */
export interface SummaryLink {
  readonly at: CellPosition;
  readonly sheetName: string;
  readonly target: CellPosition;
}

/** The summary sheet as plain data, from A1 on. */
export interface SummaryLayout {
  /** Dense rows, all of the same length. */
  readonly rows: readonly (readonly SummaryCell[])[];
  readonly parts: readonly { readonly role: SummaryRole; readonly range: CellRange }[];
  readonly links: readonly SummaryLink[];
  /** In characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  /** Columns that stay in view: the names of the areas, which head the rows of both tables. */
  readonly frozenColumns: number;
}

const columnWidths = [46, 14, 14, 14, 14, 13, 14, 13, 16, 16, 13, 13, 13, 14, 14, 13, 14, 14];

/** The programmes that the sheets name, each once, in sheet order. */
function programmesOf({ sheets }: Review): string[] {
  const named = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ programme }) => (programme === null ? [] : [programme])),
  );
  return [...new Set(named)];
}

/** Whether some reviewed table has no column that would tell what is concluded. */
const hidesCompletion = ({ sheets }: Review): boolean =>
  sheets.some(({ tables }) => tables.some(({ columns }) => !columns.has("progress") && !columns.has("state")));

function headingLines(
  review: Review,
  labels: SummaryLabels,
  madeAt: string,
  dates: DateStyle,
): (readonly SummaryCell[])[] {
  const programmes = programmesOf(review);
  const line = (text: string) => [textCell(text)];
  return [
    line(labels.title),
    line(`${summaryMarker} · ${labels.madeAt(madeAt)}`),
    line(labels.programmes(programmes)),
    [textCell(labels.asOf), dateCell(review.asOf, dates)],
    line(hidesCompletion(review) ? labels.completionUnknown : labels.completionKnown),
    [],
  ];
}

/**
 * Lays the summary out: heading lines, counts by area with totals, and every activity with a link to its row.
 * @param labels the words in the reader's language
 * @param madeAt when it was made, in words
 */
export function layOutSummary(review: Review, labels: SummaryLabels, madeAt: string): SummaryLayout {
  const dates = { dateSystem: review.dateSystem, dateFormat: labels.dateFormat };
  const columnCount = columnWidths.length;
  const parts: { role: SummaryRole; range: CellRange }[] = [];
  const rows: SummaryCell[][] = [];
  const put = (role: SummaryRole, lines: readonly (readonly SummaryCell[])[], width = columnCount) => {
    if (lines.length > 0)
      parts.push({ role, range: { row: rows.length, column: 0, rowCount: lines.length, columnCount: width } });
    const empty = textCell(null);
    for (const line of lines) rows.push([...line, ...Array<SummaryCell>(columnCount - line.length).fill(empty)]);
  };

  const [title, ...notes] = headingLines(review, labels, madeAt, dates);
  put("title", title ? [title] : []);
  put("note", notes.slice(0, 3));
  put("caveat", notes.slice(3, 4));
  put("note", notes.slice(4));
  put("section", [[textCell(labels.byArea)]]);
  const areas = areaRows(review, labels, dates);
  put("headings", [areaHeadings(labels, review.settings)]);
  put("body", areas.body);
  put("totals", [areas.totals]);
  put("note", [[]]);
  put("section", [[textCell(labels.activities)]]);
  put("headings", [activityHeadings(labels)]);
  const activities = activityRows(review, labels, dates);
  const firstRow = rows.length;
  put(
    "body",
    activities.map(({ cells }) => cells),
  );

  const links = activities.map(({ link }, index) => ({ ...link, at: { row: firstRow + index, column: 1 } }));
  return { rows, parts, links, columnWidths, frozenColumns: 1 };
}

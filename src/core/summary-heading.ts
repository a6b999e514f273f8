import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Review } from "./review";
import type { BlockWords } from "./summary-blocks";
import { dateCell } from "./summary-cell";
import { alikeNames, programmeOf, recordsOf } from "./summary-groups";
import type { SummaryLabels } from "./summary-labels";
import { summaryMarker } from "./summary-marker";
import { breakLines, line, type sheetBuilder, type SummaryLayout } from "./summary-sheet";
import type { ActivityRecord } from "./summarize";
import { version } from "./version";

/** An observation that the team has set aside, as the summary lists it. */
export interface JustifiedObservation {
  readonly sheetName: string;
  readonly at: CellPosition;
  /** What the rule is called, in the reader's language. */
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
  /** The last day on which it holds; null where it has no end. */
  readonly until: CalendarDate | null;
}

export interface SummaryContent {
  readonly labels: SummaryLabels;
  /** When it is made, in words. */
  readonly madeAt: string;
  /** None where it is not given. */
  readonly justified?: readonly JustifiedObservation[];
}

/** How many characters a line that runs over the whole sheet may have. */
export const lineWidth = 180;

/** Whether some of these activities' tables have no column that would tell what is concluded. */
const hidesCompletion = (records: readonly ActivityRecord[]): boolean =>
  records.some(({ table: { columns } }) => !columns.has("progress") && !columns.has("state"));

export const wordsFor = (review: Review, labels: SummaryLabels): BlockWords => ({
  labels,
  dates: { dateSystem: review.dateSystem, dateFormat: labels.dateFormat },
  ageingDays: review.settings.ageingDays,
  alike: alikeNames(recordsOf(review), review.settings.areaCatalogue),
});

export const footerOf = ({ labels, madeAt }: SummaryContent): SummaryLayout["footer"] => ({
  left: `${summaryMarker}${labels.madeAt(version, madeAt)}`,
  right: labels.page("&P", "&N"),
});

/** Title, mark, programmes, cut-off date and caveat: what every sheet of ours begins with. */
export function putHeading(
  sheet: ReturnType<typeof sheetBuilder>,
  title: string,
  records: readonly ActivityRecord[],
  review: Review,
  { labels, madeAt }: SummaryContent,
): void {
  const programmes = [...new Set(records.flatMap((record) => programmeOf(record) ?? []))];
  const dates = { dateSystem: review.dateSystem, dateFormat: labels.dateFormat };
  sheet.putLines("title", breakLines(title, lineWidth / 2, 4));
  sheet.putLines("mark", [`${summaryMarker}${labels.madeAt(version, madeAt)}`]);
  sheet.putLines("note", breakLines(labels.programmes(programmes), lineWidth));
  sheet.put({ rows: [line(labels.asOf, dateCell(review.asOf, dates))], looks: [{ role: "asOf", columns: 2 }] });
  const caveat = hidesCompletion(records) ? labels.completionUnknown : labels.completionKnown;
  sheet.putLines("caveat", breakLines(caveat, lineWidth));
}

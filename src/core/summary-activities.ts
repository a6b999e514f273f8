import type { CellPosition } from "./cell";
import type { Review } from "./review";
import { areaKeyOf, knownProgress } from "./summary-areas";
import { countCell, dateCell, percentCell, textCell, type DateStyle, type SummaryCell } from "./summary-cell";
import { activityColumns, type SummaryLabels } from "./summary-labels";
import type { Status } from "./status";
import { activityRecords, type ActivityRecord } from "./summarize";

/** One line of the list of activities, with the cell that it leads to. */
export interface ActivityLine {
  readonly cells: readonly SummaryCell[];
  readonly link: { readonly sheetName: string; readonly target: CellPosition };
}

const urgency: readonly Status[] = ["overdue", "due-soon", "undated", "on-time", "concluded", "cancelled"];

/** Overdue first, the longest delay before the others; then by due date, the next one first; otherwise in sheet order. */
const byUrgency = (a: ActivityRecord, b: ActivityRecord): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status) || (b.days ?? 0) - (a.days ?? 0);

const isOpen = (status: Status) => status !== "concluded" && status !== "cancelled";

function cellsOf(
  record: ActivityRecord,
  areaNames: ReadonlyMap<string | null, string>,
  labels: SummaryLabels,
  dates: DateStyle,
): readonly SummaryCell[] {
  const { table, aspect, activity, status, days, hasEvidence } = record;
  const { dueDate } = activity;
  return [
    textCell(areaNames.get(record.areaKey) ?? labels.noArea),
    textCell(null),
    textCell(aspect.number.value),
    textCell(labels.status[status]),
    dueDate.value.kind === "date" ? dateCell(dueDate.value.date, dates) : textCell(null),
    countCell(isOpen(status) ? days : null),
    textCell(hasEvidence === null ? null : hasEvidence ? labels.yes : labels.no),
    percentCell(knownProgress(record)),
    textCell(table.sheetName),
    textCell(table.programme),
    textCell(aspect.text.value?.replace(/\s+/g, " ") ?? null),
  ];
}

export const activityHeadings = ({ activityColumns: words }: SummaryLabels): readonly SummaryCell[] =>
  activityColumns.map((column) => textCell(words[column]));

/** Every activity, what hurts most first. Days are positive once the date has passed and negative before it. */
export function activityRows(review: Review, labels: SummaryLabels, dates: DateStyle): ActivityLine[] {
  const areaNames = new Map(
    review.areas.flatMap(({ area }) => (area === null ? [] : [[areaKeyOf(area), area] as const])),
  );
  return [...activityRecords(review.sheets, review.asOf, review.settings.dueSoonDays)]
    .sort(byUrgency)
    .map((record) => ({
      cells: cellsOf(record, areaNames, labels, dates),
      link: { sheetName: record.table.sheetName, target: record.activity.rowStart },
    }));
}

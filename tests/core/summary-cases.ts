import { calendarDate } from "../../src/core/calendar-date";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import type { SummaryLayout } from "../../src/core/summary-sheet";
import { summaryLabels } from "../../src/messages/summary-labels";
import { readRows, type SheetOfRows } from "./rules/rule-cases";

const cutOff = calendarDate(2015, 9, 30);
if (!cutOff) throw new RangeError("There is no such day.");
export const asOf = cutOff;
export const labels = summaryLabels("es-MX");
export const content = { labels, madeAt: "hoy" };

export const reviewOf = (sheets: readonly SheetOfRows[]) =>
  reviewSheets(readRows(sheets), { asOf, settings: defaultSettings });

/** The values of a layout, row by row. */
export const textsOf = ({ rows }: SummaryLayout) => rows.map((cells) => cells.map((cell) => cell?.value ?? null));

/** The rows of a section's table, without its title and headings. */
export function rowsUnder(layout: SummaryLayout, section: string) {
  const texts = textsOf(layout);
  const first = texts.findIndex(([text]) => text === section) + 2;
  const end = texts.findIndex(([text], row) => row >= first && text === null);
  return texts.slice(first, end);
}

import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";

function lastOf(month: number, day: number, today: CalendarDate): CalendarDate {
  const thisYear = Temporal.PlainDate.from({ year: today.year, month, day });
  return Temporal.PlainDate.compare(thisYear, today) <= 0 ? thisYear : thisYear.subtract({ years: 1 });
}

/** The usual cut-off days: today, and the ends of the two report periods (SHCP open data) that passed last. */
export function cutOffDates(
  today: CalendarDate,
): Readonly<Record<"today" | "endOfMarch" | "endOfSeptember", CalendarDate>> {
  return { today, endOfMarch: lastOf(3, 31, today), endOfSeptember: lastOf(9, 30, today) };
}

/** The day that a date field holds as ISO text; null where it is not complete, or no year of our time. */
export function dateOfField(text: string): CalendarDate | null {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return null;
  return Temporal.PlainDate.from(text);
}

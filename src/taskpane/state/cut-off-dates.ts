import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import { readDateText } from "../../core/date-text";

function lastOf(month: number, day: number, today: CalendarDate): CalendarDate {
  const thisYear = Temporal.PlainDate.from({ year: today.year, month, day });
  return Temporal.PlainDate.compare(thisYear, today) <= 0 ? thisYear : thisYear.subtract({ years: 1 });
}

/** The last day of April that is no Saturday or Sunday: until then working documents are to be delivered. */
function lastWorkingDayOfApril(year: number): CalendarDate {
  const last = Temporal.PlainDate.from({ year, month: 4, day: 30 });
  return last.subtract({ days: Math.max(0, last.dayOfWeek - 5) });
}

/** The usual cut-off days: today, and those that passed last of the ends of the two report periods (SHCP open data) and of April. */
export function cutOffDates(
  today: CalendarDate,
): Readonly<Record<"today" | "endOfMarch" | "endOfApril" | "endOfSeptember", CalendarDate>> {
  const thisApril = lastWorkingDayOfApril(today.year);
  const endOfApril =
    Temporal.PlainDate.compare(thisApril, today) <= 0 ? thisApril : lastWorkingDayOfApril(today.year - 1);
  return { today, endOfApril, endOfMarch: lastOf(3, 31, today), endOfSeptember: lastOf(9, 30, today) };
}

/**
 * The day that somebody typed: in any form in which due dates are understood, day first, with the year in full. Null where it is no such day, or
 * not yet typed to its end.
 */
export function dateOfField(text: string): CalendarDate | null {
  if (!/(?<!\d)(?:19|20|21)\d{2}(?!\d)/.test(text)) return null;
  const reading = readDateText(text);
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}

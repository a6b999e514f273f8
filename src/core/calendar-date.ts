import { Temporal } from "temporal-polyfill";
import { rememberSome } from "./remember";

/** A day of the calendar, without clock or time zone. */
export type CalendarDate = Temporal.PlainDate;

/** The day from which a workbook counts its date serials. */
export type DateSystem = 1900 | 1904;

/** How exactly a text names the day. Anything but "day" was taken as the last day of the period that it names. */
export type DatePrecision =
  "day" | "fortnight" | "month" | "two-month" | "quarter" | "four-month" | "semester" | "year";

/**
 * What a text says beside the day that was taken: nothing; words that the day alone would lose ("prorrogado"); or further
 * dates, or the start of a range, of which the latest day holds.
 */
export type BesideDate = "nothing" | "words" | "dates";

/** What a due-date cell says. */
export type DateReading =
  | { readonly kind: "blank"; readonly placeholder: string | null }
  | {
      readonly kind: "date";
      readonly date: CalendarDate;
      /** "serial": a true date of the spreadsheet; "text": a text that was understood. */
      readonly source: "serial" | "text";
      /** As written, for texts; null for serials. */
      readonly text: string | null;
      readonly precision: DatePrecision;
      /** A text of the form 05/06/2015 that would be another day if it were read month first. Never so read here. */
      readonly ambiguous: boolean;
      readonly beside: BesideDate;
    }
  /** "Permanente", "Continuo": a commitment without an end. */
  | { readonly kind: "permanent"; readonly text: string }
  /** Shaped like a date, but no such day exists: 31/02/2015. */
  | { readonly kind: "impossible"; readonly text: string }
  /** A day of a year in which no due date can have been meant: 30/06/2105. `text` as for dates. */
  | { readonly kind: "implausible"; readonly date: CalendarDate; readonly text: string | null }
  | { readonly kind: "unreadable"; readonly text: string }
  /** The formula of the cell failed: "#REF!". */
  | { readonly kind: "error"; readonly text: string };

// Excel counts a 29 February 1900 that never was; from March 1900 on, its day zero is 1899-12-30.
const leapDayThatNeverWas = 60;
const dayZeroBeforeIt = new Temporal.PlainDate(1899, 12, 31);
const dayZeroAfterIt = new Temporal.PlainDate(1899, 12, 30);
const dayZeroOf1904 = new Temporal.PlainDate(1904, 1, 1);
const lastDay = new Temporal.PlainDate(9999, 12, 31);

/** The day of the calendar with these numbers; null where there is none, such as 31 February. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return new Temporal.PlainDate(year, month, day);
}

/** The last day of a month from 1 to 12. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return new Temporal.PlainDate(year, month, daysInMonth(year, month));
}

/** The day that a date serial stands for, its time of day dropped; null where the spreadsheet has no such day. */
export function fromSerial(serial: number, system: DateSystem): CalendarDate | null {
  const days = Math.floor(serial);
  if (!(days >= (system === 1904 ? 0 : 1)) || days > toSerial(lastDay, system)) return null;
  if (system === 1904) return dayOfNumber(days);
  if (days === leapDayThatNeverWas) return null;
  return dayOfNumber(dayNumberOf(days < leapDayThatNeverWas ? dayZeroBeforeIt : dayZeroAfterIt) + days);
}

/** The date serial of a day, in days. Days before the system's first come out below it, which no spreadsheet shows. */
export function toSerial(date: CalendarDate, system: DateSystem): number {
  if (system === 1904) return daysBetween(dayZeroOf1904, date);
  const serial = daysBetween(dayZeroAfterIt, date);
  return serial > leapDayThatNeverWas ? serial : serial - 1;
}

// Counting days is the calendar library's slowest call, and a sheet repeats few days in many rows.
const dayNumbers = new WeakMap<CalendarDate, number>();

/** The day so many days after the first of 1904. */
const dayOfNumber = rememberSome((days: number): CalendarDate => {
  const date = dayZeroOf1904.add({ days });
  dayNumbers.set(date, days);
  return date;
});

function dayNumberOf(date: CalendarDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const { days } = dayZeroOf1904.until(date);
  dayNumbers.set(date, days);
  return days;
}

const isoTexts = new WeakMap<CalendarDate, string>();

/** The day as text, YYYY-MM-DD; worked out once for each day. */
export function isoDate(date: CalendarDate): string {
  const known = isoTexts.get(date);
  if (known !== undefined) return known;
  const text = date.toString();
  isoTexts.set(date, text);
  return text;
}

/** How many days lie from one day to the other; negative where `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

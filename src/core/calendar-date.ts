import { Temporal } from "temporal-polyfill";

/** A day of the calendar, without clock or time zone. */
export type CalendarDate = Temporal.PlainDate;

/** The day from which a workbook counts its date serials. */
export type DateSystem = 1900 | 1904;

/** How exactly a text names the day. Anything but "day" was taken as the last day of the period that it names. */
export type DatePrecision = "day" | "month" | "quarter" | "semester" | "year";

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
    }
  /** "Permanente", "Continuo": a commitment without an end. */
  | { readonly kind: "permanent"; readonly text: string }
  /** Shaped like a date, but no such day exists: 31/02/2015. */
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

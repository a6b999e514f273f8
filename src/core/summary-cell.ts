import { toSerial, type CalendarDate, type DateSystem } from "./calendar-date";

/** A cell of the summary with its number format; texts carry the format "@" and are stored literally. */
export interface SummaryCell {
  readonly value: string | number | null;
  readonly numberFormat: string;
}

export const textCell = (value: string | null): SummaryCell => ({ value, numberFormat: "@" });
export const countCell = (value: number | null): SummaryCell => ({ value, numberFormat: "0" });
export const percentCell = (value: number | null): SummaryCell => ({
  value: value === null ? null : value / 100,
  numberFormat: "0%",
});
/** How the summary writes its days: the workbook's date system and the reader's date format. */
export interface DateStyle {
  readonly dateSystem: DateSystem;
  /** Number format code in the en-US notation. */
  readonly dateFormat: string;
}

export const dateCell = (date: CalendarDate | null, { dateSystem, dateFormat }: DateStyle): SummaryCell => ({
  value: date === null ? null : toSerial(date, dateSystem),
  numberFormat: dateFormat,
});

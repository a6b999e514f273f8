import { toSerial, type CalendarDate, type DateSystem } from "./calendar-date";

/** A cell of the summary with its number format; texts are stored literally. */
export interface SummaryCell {
  readonly value: string | number | null;
  readonly numberFormat: string;
}

const longestText = 32_767;

/** The text as far as a cell holds it; a pair of halves that make up one sign is not parted. */
export function clipText(text: string, longest = longestText): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/u.test(kept) ? kept.slice(0, -1) : kept}…`;
}

export const textCell = (value: string | null): SummaryCell => ({
  value: value === null ? null : clipText(value),
  numberFormat: "@",
});

/** A name for which another spelling is proposed: the sign is shown before it and is no part of it. */
export const alikeCell = (name: string): SummaryCell => ({
  value: clipText(name),
  numberFormat: 'General;General;General;"≈ "@',
});

/** A count; nothing is shown as a dash, so that what is there stands out. */
export const countCell = (value: number | null): SummaryCell => ({ value, numberFormat: '#,##0;-#,##0;"–"' });

export const daysCell = (value: number | null): SummaryCell => ({ value, numberFormat: "#,##0" });

/** @param value in percent */
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

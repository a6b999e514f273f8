import type { CalendarDate } from "../core/calendar-date";
import { given } from "../core/given";

/** The languages in which the add-in speaks. */
export type Language = "es-MX" | "en-US";

const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * A day as people read it: 30/06/2015 in Spanish; in English 30 Jun 2015, which no reader takes for another day.
 * @param date a day, or its ISO text (YYYY-MM-DD)
 */
export function formatDate(date: CalendarDate | string, language: Language): string {
  const [year = "", month = "", day = ""] = date.toString().split("-");
  return language === "es-MX"
    ? `${day}/${month}/${year}`
    : `${Number(day)} ${given(shortMonths[Number(month) - 1])} ${year}`;
}

const spanishMonths = [
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
  ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
] as const;

/** A day with its month in letters, where day and month must not be confounded: 5 de junio de 2015, 5 Jun 2015. */
export function spellDate(date: string, language: Language): string {
  if (language === "en-US") return formatDate(date, language);
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} de ${given(spanishMonths[Number(month) - 1])} de ${year}`;
}

/** The year of an ISO text (YYYY-MM-DD), without leading zeros. */
export function yearOf(date: string): number {
  return Number(date.slice(0, date.indexOf("-")));
}

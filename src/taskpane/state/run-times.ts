import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import type { HistoryRun } from "../../core/history-run";
import { spellDate } from "../../messages/format-date";
import type { Words } from "../words";

function localTime(at: string, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
}

const clockOf = (time: Temporal.PlainDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });

/** When a review was made, where the person is: "03/03/2026 10:32". */
export function timeOfRun({ at }: Pick<HistoryRun, "at">, { date }: Words, zone = Temporal.Now.timeZoneId()): string {
  const time = localTime(at, zone);
  return `${date(time.toPlainDate())} ${clockOf(time)}`;
}

/** The day of a justification, where the person is. */
export function dayOf(at: string, { date }: Words, zone = Temporal.Now.timeZoneId()): string {
  return date(localTime(at, zone).toPlainDate());
}

/** Since when something is told to have changed: "el 3 de marzo", with the year where it is another, or "las 10:32 de hoy". */
export function sinceRun(
  { at }: Pick<HistoryRun, "at">,
  today: CalendarDate,
  { pane, language }: Words,
  zone = Temporal.Now.timeZoneId(),
): string {
  const time = localTime(at, zone);
  const day = time.toPlainDate();
  if (day.equals(today)) return pane.team.changes.ofTime(clockOf(time));
  const spelt = spellDate(day.toString(), language);
  return pane.team.changes.ofDay(day.year === today.year ? spelt.replace(/(?: de)? \d{4}$/u, "") : spelt);
}

import type { LiveDatesLimits } from "../core/live-dates";
import type { Language } from "./format-date";
import { counter, joiner } from "./pane-words";

interface LiveDatesWords {
  readonly live: string;
  readonly unread: (dates: number) => string;
  readonly otherEnds: (dates: number) => string;
  readonly withoutEnd: (sheetNames: readonly string[]) => string;
}

const countEs = counter("es-MX");
const countEn = counter("en-US");
const listEs = joiner("es-MX");
const listEn = joiner("en-US");

const words: Readonly<Record<Language, LiveDatesWords>> = {
  "es-MX": {
    live: "Las fechas vencidas y por vencer se marcan solas según el día de hoy.",
    unread: (dates) =>
      `${countEs(dates, "fecha no está en una tabla como fecha verdadera y no cambia sola: sigue", "fechas no están en una tabla como fechas verdaderas y no cambian solas: siguen")} la fecha de corte.`,
    otherEnds: (dates) =>
      `En ${countEs(dates, "fecha", "fechas")} la fórmula no puede saber si la actividad concluyó: lo dice otra fila, o con otras palabras.`,
    withoutEnd: (names) =>
      `${names.length === 1 ? "La hoja" : "Las hojas"} ${listEs(names.map((name) => `«${name}»`))} no ${names.length === 1 ? "dice" : "dicen"} qué concluyó: ahí se marca toda fecha que ya pasó.`,
  },
  "en-US": {
    live: "Overdue and near dates mark themselves by today’s date.",
    unread: (dates) =>
      `${countEn(dates, "date does not stand in a table as a true date and does not change by itself", "dates do not stand in a table as true dates and do not change by themselves")}: the cut-off date counts.`,
    otherEnds: (dates) =>
      `For ${countEn(dates, "date", "dates")} the formula cannot know whether the activity has ended: another row says so, or other words.`,
    withoutEnd: (names) =>
      `${names.length === 1 ? "The sheet" : "The sheets"} ${listEn(names.map((name) => `“${name}”`))} ${names.length === 1 ? "does" : "do"} not say what has ended: every past date is marked there.`,
  },
};

/** What marks that live by the day do, and a sentence for each thing that they cannot know. */
export function describeLiveDates(limits: LiveDatesLimits, language: Language): string[] {
  const { unreadDates, otherEnds, sheetsWithoutEnd } = limits;
  const say = words[language];
  return [
    say.live,
    ...(unreadDates > 0 ? [say.unread(unreadDates)] : []),
    ...(otherEnds > 0 ? [say.otherEnds(otherEnds)] : []),
    ...(sheetsWithoutEnd.length > 0 ? [say.withoutEnd(sheetsWithoutEnd)] : []),
  ];
}

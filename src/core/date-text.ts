import { fromSerial, type CalendarDate, type DateReading, type DateSystem } from "./calendar-date";
import type { CellValue } from "./cell";
import { datePatterns, monthWord, type NamedDate } from "./date-patterns";
import { defaultSettings, type ReviewSettings } from "./settings";
import { collapseBlanks, foldText, isBlank, placeholderIn, trimText } from "./text";

const longestDateText = 160;
// In a cell that is not formatted as a date, only these numbers (1954 to 2119) are taken for days: they are due dates that
// lost their format. Smaller numbers are more likely counts, years or percentages.
const plausibleSerials = { from: 20_000, to: 80_000 };
const bareYears = { from: 1990, to: 2100 };

const permanent =
  /^(?:(?:accion|actividad|proceso|caracter|forma|manera|vigencia|cumplimiento|de|en|con|es) )*(?:permanente(?:mente)?|continu[oa]|continuamente|indefinid[oa]|indefinidamente)$/u;

const weekdays = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mie|jue|vie|sab|dom";
const words =
  "a mas tardar|antes del?|hasta|desde|inicio|termino|terminacion|fin|fines|finales|final|cierre|conclusion|vence|vencimiento|compromiso|fecha|limite|durante|ejercicio fiscal|ejercicio|ciclo|ano|mes|dia|al|del?|el|la|en|y|o|a|entre|para|reprogramad[oa]|prorroga|prorrogad[oa]|nueva";
// What may stand around a date without making it another one.
const fillers: readonly RegExp[] = [
  /t?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:z|hrs?|horas|h|[ap] ?\. ?m)?(?![a-z])\.?/gu,
  /\([^()]*\)/gu,
  new RegExp(`(?<![a-z])(?:${weekdays}|${words}|${monthWord})(?![a-z])`, "gu"),
  /[-–—/,.;:]/gu,
];
const startOfRange = new RegExp(`(?<!\\d)\\d{1,2}(?: ?(?:de|/|-)? ?${monthWord})? ?(?:al|a|y|e|-|–) ?$`, "u");

/** Reads a text as a date, day first, in every form seen in published sheets; of several dates the last one holds. */
export function readDateText(text: string): DateReading {
  if (isBlank(text)) return { kind: "blank", placeholder: null };
  const written = trimText(text);
  if (written.length > longestDateText) return { kind: "unreadable", text: written };
  const placeholder = placeholderIn(written, "dueDate");
  if (placeholder !== null) return { kind: "blank", placeholder };
  const folded = foldText(text);
  if (permanent.test(folded)) return { kind: "permanent", text: written };
  // Text from PDF files is broken by blanks anywhere ("30 de a gosto 20 19"): read once more without any.
  const named = lastDateIn(folded) ?? lastDateIn(folded.replaceAll(" ", ""));
  if (named === null) return { kind: "unreadable", text: written };
  const { date, precision, ambiguous } = named;
  if (date === null) return { kind: "impossible", text: written };
  return { kind: "date", date, source: "text", text: written, precision, ambiguous };
}

/** The years, first and last, in which a due date is taken for what was meant. */
type PlausibleYears = ReviewSettings["plausibleYears"];

/**
 * Reads a due-date cell. A number is a day where its format shows one; in other cells where it lies in the range of plausible
 * serials; a bare year stands for its last day.
 */
export function readDueDate(
  value: CellValue,
  numberFormat: string,
  system: DateSystem,
  years: PlausibleYears = defaultSettings.plausibleYears,
): DateReading {
  const reading = readDay(value, numberFormat, system);
  if (reading.kind !== "date" || (reading.date.year >= years.from && reading.date.year <= years.to)) return reading;
  return { kind: "implausible", date: reading.date, text: reading.text };
}

function readDay(value: CellValue, numberFormat: string, system: DateSystem): DateReading {
  if (value === null) return { kind: "blank", placeholder: null };
  if (typeof value === "string") return readDateText(value);
  if (typeof value === "object") return { kind: "error", text: value.error };
  if (typeof value === "boolean") return { kind: "unreadable", text: String(value).toUpperCase() };
  if (showsDate(numberFormat)) {
    const date = fromSerial(value, system);
    return date === null ? { kind: "impossible", text: String(value) } : dayOf(date);
  }
  if (value >= plausibleSerials.from && value < plausibleSerials.to) {
    const date = fromSerial(value, system);
    if (date !== null) return dayOf(date);
  }
  const isYear = Number.isInteger(value) && value >= bareYears.from && value <= bareYears.to;
  return isYear ? readDateText(String(value)) : { kind: "unreadable", text: String(value) };
}

function dayOf(date: CalendarDate): DateReading {
  return { kind: "date", date, source: "serial", text: null, precision: "day", ambiguous: false };
}

/** Whether a number format (en-US notation) shows a day, a month or a year. */
export function showsDate(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, "").toLowerCase();
  if (codes === "general") return false;
  return /[dy]|m{3,}/u.test(codes) || (/m/u.test(codes) && !/[hs]/u.test(codes));
}

interface FoundDate extends NamedDate {
  readonly start: number;
  readonly end: number;
}

/** The last date that a folded text names; null where it names none, or says more than a date. */
function lastDateIn(folded: string): NamedDate | null {
  let rest = "";
  let last: FoundDate | null = null;
  let from = 0;
  for (let found = nextDate(folded, from); found !== null; found = nextDate(folded, from)) {
    rest += ` ${folded.slice(from, found.start).replace(startOfRange, "")} `;
    last = found;
    from = found.end;
  }
  if (last === null) return null;
  rest += folded.slice(from);
  const left = fillers.reduce((remaining, filler) => remaining.replace(filler, " "), rest);
  return collapseBlanks(left) === "" ? last : null;
}

function nextDate(folded: string, from: number): FoundDate | null {
  let first: FoundDate | null = null;
  for (const { shape, read } of datePatterns) {
    shape.lastIndex = from;
    const found = shape.exec(folded);
    if (found === null || (first !== null && found.index >= first.start)) continue;
    first = { ...read(found.groups ?? {}), start: found.index, end: found.index + found[0].length };
  }
  return first;
}

import { Temporal } from "temporal-polyfill";
import { fromSerial, type CalendarDate, type DateReading, type DateSystem } from "./calendar-date";
import type { CellValue } from "./cell";
import { datePatterns, monthWord, type NamedDate } from "./date-patterns";
import { defaultSettings, type ReviewSettings } from "./settings";
import { collapseBlanks, foldText, isBlank, placeholderIn, trimText } from "./text";
import { given } from "./given";

const longestDateText = 160;
// In a cell that is not formatted as a date, only these numbers (1954 to 2119) are taken for days: they are due dates that
// lost their format. Smaller numbers are more likely counts, years or percentages.
const plausibleSerials = { from: 20_000, to: 80_000 };
const bareYears = { from: 1990, to: 2100 };

const permanent =
  /^(?:(?:accion|actividad|proceso|caracter|forma|manera|vigencia|cumplimiento|de|en|con|es) )*(?:permanente(?:mente)?|continu[oa]|continuamente|indefinid[oa]|indefinidamente)$/u;

const time = /t?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:z|hrs?|horas|h|[ap] ?\. ?m|[ap]m)?(?![a-z])\.?/gu;
const mark = /[-–—/,.;:]/gu;
const word = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, "gu");
const weekdays =
  "lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mie|jue|vie|sab|dom|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
// What may stand around a date without making it another one: first what the day alone says as well, then what it would lose.
const emptyWords: readonly RegExp[] = [
  time,
  word(`${weekdays}|a mas tardar|hasta|termino|vence|vencimiento|compromiso|fecha|limite|dia|al|del?|el|en`),
  mark,
  /\( *\)/gu,
];
const tellingWords: readonly RegExp[] = [
  /\([^()]*\)/gu,
  word(
    `antes|desde|inicio|terminacion|fin|fines|finales|final|cierre|conclusion|durante|ultimo|habil|ejercicio fiscal|ejercicio|ciclo|ano|mes|la|y|o|a|entre|para|reprogramad[oa]|prorroga|prorrogad[oa]|nueva|${monthWord}`,
  ),
];
const month = word(monthWord);
const startOfRange = new RegExp(
  `(?<!\\d)\\d{1,2}(?: ?(?:de|/|-)? ?${monthWord})? ?(?:al|a|y|e|-|–|(?:y )?hasta(?: el)?) ?$`,
  "u",
);
// What follows these is the day on which the work begins.
const beginning = /(?:desde|inicio)(?:del?|el|la|ano|dia|mes|ejercicio|fiscal|ciclo|[^a-z\d])*$/u;

/** Reads a text as a date, day first, in every form seen in published sheets; of several dates the latest holds. */
export function readDateText(text: string): DateReading {
  if (isBlank(text)) return { kind: "blank", placeholder: null };
  const written = trimText(text);
  if (written.length > longestDateText) return { kind: "unreadable", text: written };
  const placeholder = placeholderIn(written, "dueDate");
  if (placeholder !== null) return { kind: "blank", placeholder };
  const folded = foldText(text);
  if (permanent.test(folded)) return { kind: "permanent", text: written };
  // Text from PDF files is broken by blanks anywhere ("30 de a gosto 20 19"): read once more without any.
  const named = dayNamedIn(folded) ?? dayNamedIn(folded.replaceAll(" ", ""));
  if (named === null) return { kind: "unreadable", text: written };
  if (named === "impossible") return { kind: "impossible", text: written };
  return { kind: "date", source: "text", text: written, ...named };
}

/** The years, first and last, in which a due date is taken for what was meant. */
type PlausibleYears = ReviewSettings["plausibleYears"];

const none: ReadonlySet<string> = new Set();

/**
 * Reads a due-date cell. A number is a day where its format shows one; in other cells where it lies in the range of plausible
 * serials; a bare year stands for its last day.
 * @param placeholders texts, folded, that a team has set to stand in place of a value
 */
export function readDueDate(
  value: CellValue,
  numberFormat: string,
  system: DateSystem,
  years: PlausibleYears = defaultSettings.plausibleYears,
  placeholders: ReadonlySet<string> = none,
): DateReading {
  if (placeholders.size > 0 && typeof value === "string" && placeholders.has(foldText(value)))
    return { kind: "blank", placeholder: trimText(value) };
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
    return date === null ? { kind: "impossible", text: shownAs.get(Math.floor(value)) ?? String(value) } : dayOf(date);
  }
  if (value >= plausibleSerials.from && value < plausibleSerials.to) {
    const date = fromSerial(value, system);
    if (date !== null) return dayOf(date);
  }
  const isYear = Number.isInteger(value) && value >= bareYears.from && value <= bareYears.to;
  return isYear ? readDateText(String(value)) : { kind: "unreadable", text: String(value) };
}

function dayOf(date: CalendarDate): DateReading {
  return { kind: "date", date, source: "serial", text: null, precision: "day", ambiguous: false, beside: "nothing" };
}

// These show as days that no calendar has: the day before the first, and the leap day that never was.
const shownAs: ReadonlyMap<number, string> = new Map([
  [0, "00/01/1900"],
  [60, "29/02/1900"],
]);

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

type NamedDay = Pick<Extract<DateReading, { readonly kind: "date" }>, "date" | "precision" | "ambiguous" | "beside">;

/** The latest day that a folded text names; null where it names none, or says more than a date. */
function dayNamedIn(folded: string): NamedDay | "impossible" | null {
  const found: FoundDate[] = [];
  let rest = "";
  let from = 0;
  let isRange = false;
  let latest: FoundDate | null = null;
  for (let next = nextDate(folded, from); next !== null; next = nextDate(folded, from)) {
    const before = folded.slice(from, next.start);
    const kept = before.replace(startOfRange, "");
    isRange ||= kept !== before;
    rest += ` ${kept} `;
    found.push(next);
    if (latest === null || isLater(next, latest)) latest = next;
    from = next.end;
  }
  if (latest === null || beginning.test(folded.slice(0, latest.start))) return null;
  rest += folded.slice(from);
  const told = without(rest, emptyWords);
  if (without(told, tellingWords) !== "") return null;
  const { date, precision, order } = latest;
  if (date === null || found.some((other) => other.date === null)) return "impossible";
  isRange ||= told.search(month) >= 0 || found.some((other) => other.date !== null && !other.date.equals(date));
  return {
    date,
    precision,
    ambiguous: order === "open" && found.every((other) => other.order !== "shown"),
    beside: isRange ? "dates" : told === "" ? "nothing" : "words",
  };
}

function isLater({ date }: NamedDate, { date: other }: NamedDate): boolean {
  return date !== null && other !== null && Temporal.PlainDate.compare(date, other) > 0;
}

const without = (text: string, fillers: readonly RegExp[]) =>
  collapseBlanks(fillers.reduce((remaining, filler) => remaining.replace(filler, " "), text));

function nextDate(folded: string, from: number): FoundDate | null {
  let first: FoundDate | null = null;
  for (const { shape, read } of datePatterns) {
    shape.lastIndex = from;
    const found = shape.exec(folded);
    if (found === null || (first !== null && found.index >= first.start)) continue;
    first = { ...read(given(found.groups)), start: found.index, end: found.index + found[0].length };
  }
  return first;
}

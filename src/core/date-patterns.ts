import { calendarDate, lastDayOfMonth, type CalendarDate, type DatePrecision } from "./calendar-date";

/** A date as a text names it: null where it is shaped like one but no such day exists. */
export interface NamedDate {
  readonly date: CalendarDate | null;
  readonly precision: DatePrecision;
  /** Day and month could change places. */
  readonly ambiguous: boolean;
}

/** One way to write a date, over a folded text: lower case, no accents, single blanks. */
export interface DatePattern {
  /** Global: it is searched from a place on. */
  readonly shape: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => NamedDate;
}

const monthPrefixes = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

/** A Spanish month: full, or abbreviated with or without its full stop. */
export const monthWord =
  "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre|sept|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)";

const year = "(?<year>\\d{4}|'?\\d{2})(?!\\d)";
const day = "(?<![\\d/.-])(?<day>\\d{1,2}|primero|uno)(?!\\d)(?: ?(?:o|ro|er|ero|°|º)(?![a-z]))?";
const month = `(?<month>${monthWord})(?![a-z]{2})\\.?`;
const between = "(?: ?(?:[-/.,]|del?(?: mes de)?) ?| )*";
const ofYear = "(?: ?(?:[-/.,]|del?(?: ?ano)?|ano) ?| )*";
const ordinal =
  "(?<ordinal>\\d{1,2} ?(?:o|a|er|ro|do|da|to|°|º)?\\.?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|ultimo|i{1,3}|iv)";
const ofPeriodYear = "(?: ?(?:[-/.,]|del?|ano|ejercicio(?: fiscal)?) ?| )*";

/** Ordered: where two patterns begin at the same place in a text, the earlier one in the list holds. */
export const datePatterns: readonly DatePattern[] = [
  {
    shape: /(?<!\d)(?<year>\d{4}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<day>\d{1,2})(?!\d)/gu,
    read: (groups) => namedDay(numberOf(groups["year"]), numberOf(groups["month"]), numberOf(groups["day"]), false),
  },
  {
    shape: /(?<!\d)(?<day>\d{1,2}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<year>\d{4}|\d{2})(?!\d)/gu,
    read: (groups) => {
      const [dayNumber, monthNumber] = [numberOf(groups["day"]), numberOf(groups["month"])];
      const couldSwap = dayNumber <= 12 && monthNumber <= 12 && dayNumber !== monthNumber;
      return namedDay(fullYear(groups["year"]), monthNumber, dayNumber, couldSwap);
    },
  },
  {
    shape: new RegExp(`${day}${between}${month}${ofYear}${year}`, "gu"),
    read: (groups) =>
      namedDay(fullYear(groups["year"]), monthNumberOf(groups["month"]), dayNumberOf(groups["day"]), false),
  },
  {
    shape: new RegExp(`(?<![a-z])${month} ?(?<day>\\d{1,2})(?: ?, ?| del? )(?<year>\\d{4})(?!\\d)`, "gu"),
    read: (groups) =>
      namedDay(fullYear(groups["year"]), monthNumberOf(groups["month"]), numberOf(groups["day"]), false),
  },
  {
    shape: new RegExp(`(?<![a-z])${month}${ofYear}${year}`, "gu"),
    read: (groups) => endOfMonth(fullYear(groups["year"]), monthNumberOf(groups["month"]), "month"),
  },
  {
    shape: /(?<![\d/.-])(?<month>\d{1,2}) ?[-/] ?(?<year>(?:19|20)\d{2})(?!\d| ?[-/])/gu,
    read: (groups) => endOfMonth(fullYear(groups["year"]), numberOf(groups["month"]), "month"),
  },
  {
    shape: new RegExp(`(?<![a-z\\d])${ordinal} ?(?:trimestre|trim\\.?|t)(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: (groups) => endOfMonth(fullYear(groups["year"]), ordinalOf(groups["ordinal"], 4) * 3, "quarter"),
  },
  {
    shape: new RegExp(`(?<![a-z\\d])(?:trimestre|trim\\.?|t|q) ?${ordinal}(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: (groups) => endOfMonth(fullYear(groups["year"]), ordinalOf(groups["ordinal"], 4) * 3, "quarter"),
  },
  {
    shape: new RegExp(`(?<![a-z\\d])${ordinal} ?(?:semestre|sem\\.?|s)(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: (groups) => endOfMonth(fullYear(groups["year"]), ordinalOf(groups["ordinal"], 2) * 6, "semester"),
  },
  {
    shape: new RegExp(`(?<![a-z\\d])(?:semestre|sem\\.?|s) ?${ordinal}(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: (groups) => endOfMonth(fullYear(groups["year"]), ordinalOf(groups["ordinal"], 2) * 6, "semester"),
  },
  {
    shape: /(?<![\d/.])(?<year>(?:19|20)\d{2})(?!\d| ?[/.] ?\d)/gu,
    read: (groups) => endOfMonth(numberOf(groups["year"]), 12, "year"),
  },
];

function namedDay(yearNumber: number, monthNumber: number, dayNumber: number, couldSwap: boolean): NamedDate {
  const date = calendarDate(yearNumber, monthNumber, dayNumber);
  return { date, precision: "day", ambiguous: couldSwap && date !== null };
}

function endOfMonth(yearNumber: number, monthNumber: number, precision: DatePrecision): NamedDate {
  const isMonth = monthNumber >= 1 && monthNumber <= 12;
  return { date: isMonth ? lastDayOfMonth(yearNumber, monthNumber) : null, precision, ambiguous: false };
}

function numberOf(digits: string | undefined): number {
  return Number(digits ?? Number.NaN);
}

/** Two digits stand for 1970 to 2069. */
function fullYear(digits: string | undefined): number {
  const plain = (digits ?? "").replace("'", "");
  const value = Number(plain);
  if (plain.length > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function dayNumberOf(word: string | undefined): number {
  return word === "primero" || word === "uno" ? 1 : numberOf(word);
}

function monthNumberOf(word: string | undefined): number {
  const prefix = (word ?? "").slice(0, 3).replace("set", "sep");
  return monthPrefixes.indexOf(prefix) + 1;
}

const ordinalWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:primer|i$)/u, 1],
  [/^(?:segund|ii$)/u, 2],
  [/^(?:tercer|iii$)/u, 3],
  [/^(?:cuart|iv$)/u, 4],
];

function ordinalOf(word: string | undefined, last: number): number {
  const text = word ?? "";
  if (text === "ultimo") return last;
  const digits = /^\d+/u.exec(text)?.[0];
  return digits === undefined ? (ordinalWords.find(([shape]) => shape.test(text))?.[1] ?? Number.NaN) : Number(digits);
}

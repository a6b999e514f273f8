import { calendarDate, lastDayOfMonth, type CalendarDate, type DatePrecision } from "./calendar-date";
import { given } from "./given";

/** A date as a text names it: null where it is shaped like one but no such day exists. */
export interface NamedDate {
  readonly date: CalendarDate | null;
  readonly precision: DatePrecision;
  /**
   * Whether day or month comes first: "told" by the form, "shown" by a day above twelve, or left "open", so that the two
   * could change places.
   */
  readonly order: "told" | "shown" | "open";
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date, over a folded text: lower case, no accents, single blanks. */
export interface DatePattern {
  /** Global: it is searched from a place on. */
  readonly shape: RegExp;
  readonly read: (groups: Groups) => NamedDate;
}

const monthPrefixes = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const romanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** A month in Spanish, or in English as Excel writes it on machines that are so set: full, or abbreviated. */
export const monthWord =
  "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december|sept|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)";

const year = "(?<year>\\d{3,4}|'?\\d{2})(?!\\d)";
const day = "(?<![\\d/.-])(?<day>\\d{1,2}|primero|uno)(?!\\d)(?: ?(?:o|ro|er|ero|°|º)(?![a-z]))?";
const month = `(?<month>${monthWord})(?![a-z]{2})\\.?`;
const between = "(?: ?(?:[-/.,]|del?(?: mes de)?) ?| )*";
const ofYear = "(?: ?(?:[-/.,]|del?(?: ?ano)?|ano) ?| )*";
// "Diciembre 15" may as well be the fifteenth: a year of two digits needs a mark before it, as in "dic-15" and "jun'15".
const ofMonthYear = `(?:${ofYear}(?=\\d{3})| ?(?:[-/]|(?=')|del?(?: ?ano)?) ?)`;
const ordinal =
  "(?<ordinal>\\d{1,2} ?(?:o|a|er|ra|era|ro|do|da|to|°|º|ª)?\\.?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sexto|ultimo|i{1,3}|iv|vi?)";
const unit = "(?<unit>(?:cuatrimes|trimes|bimes|semes)tre|(?:cuatrim?|trim?|bim|sem)\\.?|[ts]|q(?= ?[1-4](?!\\d)))";
const ofPeriodYear = "(?: ?(?:[-/.,]|del?|ano|ejercicio(?: fiscal)?) ?| )*";

/** Ordered: where two patterns begin at the same place in a text, the earlier one in the list holds. */
export const datePatterns: readonly DatePattern[] = [
  {
    shape: /(?<!\d)(?<year>\d{4}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<day>\d{1,2})(?!\d)/gu,
    read: (groups) => namedDay(numberOf(groups["year"]), numberOf(groups["month"]), numberOf(groups["day"])),
  },
  {
    shape: /(?<!\d)(?<day>\d{1,2}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<year>\d{2,4})(?!\d)/gu,
    read: (groups) => dayFirst(fullYear(groups["year"]), numberOf(groups["month"]), numberOf(groups["day"])),
  },
  {
    shape: new RegExp(`${day}${between}${month}${ofYear}${year}`, "gu"),
    read: (groups) => namedDay(fullYear(groups["year"]), monthNumberOf(groups["month"]), dayNumberOf(groups["day"])),
  },
  {
    shape: /(?<!\d)(?<day>\d{1,2}) ?[-/] ?(?<month>x?i{1,3}|i?[vx]|vi{1,3}) ?[-/] ?(?<year>\d{4}|\d{2})(?!\d)/gu,
    read: (groups) =>
      namedDay(fullYear(groups["year"]), romanMonths.indexOf(given(groups["month"])) + 1, numberOf(groups["day"])),
  },
  {
    shape: new RegExp(`(?<![a-z])${month} ?(?<day>\\d{1,2})(?: ?, ?| del? | )(?<year>\\d{4})(?!\\d)`, "gu"),
    read: (groups) => namedDay(fullYear(groups["year"]), monthNumberOf(groups["month"]), numberOf(groups["day"])),
  },
  {
    shape: new RegExp(
      `(?<![a-z\\d])${ordinal} ?(?:quincena|qna\\.?) ?(?:del? ?)?(?:mes ?de ?)?${month}${ofMonthYear}${year}`,
      "gu",
    ),
    read: (groups) =>
      endOfFortnight(fullYear(groups["year"]), monthNumberOf(groups["month"]), ordinalOf(groups["ordinal"], 2)),
  },
  {
    shape: new RegExp(
      `(?<![a-z])(?<lastDay>ultimo ?dia ?(?:del? ?)?(?:mes ?de ?)?)?${month}${ofMonthYear}${year}`,
      "gu",
    ),
    read: ({ lastDay, ...groups }) => {
      const precision = lastDay === undefined ? "month" : "day";
      return endOfMonth(fullYear(groups["year"]), monthNumberOf(groups["month"]), precision);
    },
  },
  {
    shape: /(?<![\d/.-])(?<month>\d{1,2}) ?[-/] ?(?<year>(?:19|20)\d{2})(?!\d| ?[-/])/gu,
    read: (groups) => endOfMonth(fullYear(groups["year"]), numberOf(groups["month"]), "month"),
  },
  {
    shape: new RegExp(`(?<![a-z\\d])${ordinal} ?${unit}(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: endOfPeriod,
  },
  {
    shape: new RegExp(`(?<![a-z\\d])${unit} ?${ordinal}(?![a-z])${ofPeriodYear}${year}`, "gu"),
    read: endOfPeriod,
  },
  {
    shape: /(?<![\d/.])(?<year>(?:19|20)\d{2})(?!\d| ?[/.] ?\d)/gu,
    read: (groups) => endOfMonth(numberOf(groups["year"]), 12, "year"),
  },
];

function namedDay(yearNumber: number, monthNumber: number, dayNumber: number): NamedDate {
  return { date: calendarDate(yearNumber, monthNumber, dayNumber), precision: "day", order: "told" };
}

function dayFirst(yearNumber: number, monthNumber: number, dayNumber: number): NamedDate {
  const date = calendarDate(yearNumber, monthNumber, dayNumber);
  if (dayNumber > 12) return { date, precision: "day", order: "shown" };
  return { date, precision: "day", order: date === null || dayNumber === monthNumber ? "told" : "open" };
}

function endOfMonth(yearNumber: number, monthNumber: number, precision: DatePrecision): NamedDate {
  const isMonth = monthNumber >= 1 && monthNumber <= 12;
  return { date: isMonth ? lastDayOfMonth(yearNumber, monthNumber) : null, precision, order: "told" };
}

function endOfFortnight(yearNumber: number, monthNumber: number, fortnight: number): NamedDate {
  if (fortnight === 2) return endOfMonth(yearNumber, monthNumber, "fortnight");
  const date = fortnight === 1 ? calendarDate(yearNumber, monthNumber, 15) : null;
  return { date, precision: "fortnight", order: "told" };
}

/** How many months a period has, by the beginning of its name. */
function periodOf(unit: string): readonly [months: number, precision: DatePrecision] {
  if (unit.startsWith("b")) return [2, "two-month"];
  if (unit.startsWith("c")) return [4, "four-month"];
  return unit.startsWith("s") ? [6, "semester"] : [3, "quarter"];
}

function endOfPeriod(groups: Groups): NamedDate {
  const [months, precision] = periodOf(given(groups["unit"]));
  return endOfMonth(fullYear(groups["year"]), ordinalOf(groups["ordinal"], 12 / months) * months, precision);
}

function numberOf(digits: string | undefined): number {
  return Number(digits);
}

/** Two digits stand for 1970 to 2069. */
function fullYear(digits: string | undefined): number {
  const plain = given(digits).replace("'", "");
  const value = Number(plain);
  if (plain.length > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function dayNumberOf(word: string | undefined): number {
  return word === "primero" || word === "uno" ? 1 : numberOf(word);
}

const otherPrefixes: Readonly<Record<string, string>> = { set: "sep", jan: "ene", apr: "abr", aug: "ago", dec: "dic" };

function monthNumberOf(word: string | undefined): number {
  const prefix = given(word).slice(0, 3);
  return monthPrefixes.indexOf(otherPrefixes[prefix] ?? prefix) + 1;
}

const ordinalWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:primer|i$)/u, 1],
  [/^(?:segund|ii$)/u, 2],
  [/^(?:tercer|iii$)/u, 3],
  [/^(?:cuart|iv$)/u, 4],
  [/^(?:quint|v$)/u, 5],
  [/^(?:sext|vi$)/u, 6],
];

function ordinalOf(word: string | undefined, last: number): number {
  const text = given(word);
  if (text === "ultimo") return last;
  const digits = /^\d+/u.exec(text)?.[0];
  return digits === undefined ? given(ordinalWords.find(([shape]) => shape.test(text)))[1] : Number(digits);
}

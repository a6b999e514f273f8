import fc from "fast-check";
import { calendarDate, lastDayOfMonth, type CalendarDate, type DatePrecision } from "../../../src/core/calendar-date";

/** One way to write a day, or the period that ends on it. */
export interface DateForm {
  readonly name: string;
  readonly precision: DatePrecision;
  readonly write: (date: CalendarDate) => string;
  /** The day that is meant where it is not the written one: the last of the period. */
  readonly meant?: (date: CalendarDate) => CalendarDate;
}

const months = [
  ..."enero febrero marzo abril mayo junio".split(" "),
  ..."julio agosto septiembre octubre noviembre diciembre".split(" "),
];
const englishMonths = [
  ..."January February March April May June".split(" "),
  ..."July August September October November December".split(" "),
];
const romanMonths = "I II III IV V VI VII VIII IX X XI XII".split(" ");
const weekdays = "lunes martes miércoles jueves viernes sábado domingo".split(" ");
const ordinals = ["1er", "2do", "3er", "4to", "5to", "6to"];
const ordinalWords = ["Primer", "Segundo", "Tercer", "Cuarto", "Quinto", "Sexto"];
const romans = ["I", "II", "III", "IV", "V", "VI"];

const two = (value: number) => String(value).padStart(2, "0");
const monthOf = ({ month }: CalendarDate) => months[month - 1] ?? "";
const shortOf = (date: CalendarDate) => monthOf(date).slice(0, 3);
const endOfMonth = ({ year, month }: CalendarDate) => lastDayOfMonth(year, month);
const periodOf = ({ month }: CalendarDate, length: number) => Math.ceil(month / length);
const endOf = (length: number) => (date: CalendarDate) => lastDayOfMonth(date.year, periodOf(date, length) * length);
const endOfFortnight = (date: CalendarDate) => (date.day > 15 ? endOfMonth(date) : date.with({ day: 15 }));

const days: readonly (readonly [name: string, write: DateForm["write"]])[] = [
  ["30 de junio de 2015", (d) => `${d.day} de ${monthOf(d)} de ${d.year}`],
  ["30 de junio del 2015", (d) => `${d.day} de ${monthOf(d)} del ${d.year}`],
  ["30 de junio del año 2015", (d) => `${d.day} de ${monthOf(d)} del año ${d.year}`],
  ["30 de agosto 2019", (d) => `${d.day} de ${monthOf(d)} ${d.year}`],
  ["31 diciembre, 2023", (d) => `${d.day} ${monthOf(d)}, ${d.year}`],
  ["30/06/2015", (d) => `${two(d.day)}/${two(d.month)}/${d.year}`],
  ["5/6/2015", (d) => `${d.day}/${d.month}/${d.year}`],
  ["31-12-2024", (d) => `${two(d.day)}-${two(d.month)}-${d.year}`],
  ["30.06.2015", (d) => `${two(d.day)}.${two(d.month)}.${d.year}`],
  ["30 / 06 / 2015", (d) => `${two(d.day)} / ${two(d.month)} / ${d.year}`],
  ["12/07/17", (d) => `${two(d.day)}/${two(d.month)}/${two(d.year % 100)}`],
  ["2024-04-24", (d) => `${d.year}-${two(d.month)}-${two(d.day)}`],
  ["2024/04/24", (d) => `${d.year}/${two(d.month)}/${two(d.day)}`],
  ["2024-04-24T00:00:00", (d) => `${d.year}-${two(d.month)}-${two(d.day)}T00:00:00`],
  ["30/06/2015 12:00 p. m.", (d) => `${two(d.day)}/${two(d.month)}/${d.year} 12:00 p. m.`],
  ["28 /Marzo/2019", (d) => `${d.day} /${monthOf(d)}/${d.year}`],
  ["28-marzo-2019", (d) => `${two(d.day)}-${monthOf(d)}-${d.year}`],
  ["01/ene./2022", (d) => `${two(d.day)}/${shortOf(d)}./${d.year}`],
  ["24 abr 2025", (d) => `${d.day} ${shortOf(d)} ${d.year}`],
  ["30-jun-15", (d) => `${two(d.day)}-${shortOf(d)}-${two(d.year % 100)}`],
  ["30/VI/2015", (d) => `${two(d.day)}/${romanMonths[d.month - 1] ?? ""}/${d.year}`],
  ["June 30, 2015", (d) => `${englishMonths[d.month - 1] ?? ""} ${d.day}, ${d.year}`],
  ["30-Jun-2015", (d) => `${two(d.day)}-${(englishMonths[d.month - 1] ?? "").slice(0, 3)}-${d.year}`],
  ["martes 30 de junio de 2015", (d) => `${weekdays[d.dayOfWeek - 1] ?? ""} ${d.day} de ${monthOf(d)} de ${d.year}`],
  ["martes, 30 de junio de 2015", (d) => `${weekdays[d.dayOfWeek - 1] ?? ""}, ${d.day} de ${monthOf(d)} de ${d.year}`],
  ["al 30 de junio de 2015", (d) => `al ${d.day} de ${monthOf(d)} de ${d.year}`],
  ["a más tardar el 30 de junio de 2015", (d) => `A más tardar el ${d.day} de ${monthOf(d)} de ${d.year}`],
  ["hasta el 30/06/2015", (d) => `Hasta el ${two(d.day)}/${two(d.month)}/${d.year}`],
  ["1o. de julio de 2015", (d) => `${d.day}o. de ${monthOf(d)} de ${d.year}`],
];

const periods: readonly (readonly [
  name: string,
  precision: DatePrecision,
  months: number,
  write: DateForm["write"],
])[] = [
  ["Diciembre 2022", "month", 1, (d) => `${monthOf(d)} ${d.year}`],
  ["Diciembre de 2022", "month", 1, (d) => `${monthOf(d)} de ${d.year}`],
  ["dic-15", "month", 1, (d) => `${shortOf(d)}-${two(d.year % 100)}`],
  ["dic. 2015", "month", 1, (d) => `${shortOf(d)}. ${d.year}`],
  ["12/2015", "month", 1, (d) => `${two(d.month)}/${d.year}`],
  ["1er bimestre 2016", "two-month", 2, (d) => `${ordinals[periodOf(d, 2) - 1] ?? ""} bimestre ${d.year}`],
  ["2do trimestre 2016", "quarter", 3, (d) => `${ordinals[periodOf(d, 3) - 1] ?? ""} trimestre ${d.year}`],
  [
    "Segundo trimestre de 2016",
    "quarter",
    3,
    (d) => `${ordinalWords[periodOf(d, 3) - 1] ?? ""} trimestre de ${d.year}`,
  ],
  ["II trimestre 2016", "quarter", 3, (d) => `${romans[periodOf(d, 3) - 1] ?? ""} trimestre ${d.year}`],
  ["Trimestre 2 de 2016", "quarter", 3, (d) => `Trimestre ${periodOf(d, 3)} de ${d.year}`],
  ["T2 2016", "quarter", 3, (d) => `T${periodOf(d, 3)} ${d.year}`],
  ["1er cuatrimestre 2016", "four-month", 4, (d) => `${ordinals[periodOf(d, 4) - 1] ?? ""} cuatrimestre ${d.year}`],
  ["Primer semestre de 2016", "semester", 6, (d) => `${ordinalWords[periodOf(d, 6) - 1] ?? ""} semestre de ${d.year}`],
  ["2016", "year", 12, (d) => String(d.year)],
];

/** Every form of the catalogue of dates. */
export const dateForms: readonly DateForm[] = [
  ...days.map(([name, write]): DateForm => ({ name, precision: "day", write })),
  ...periods.map(([name, precision, length, write]): DateForm => ({ name, precision, write, meant: endOf(length) })),
  {
    name: "segunda quincena de junio de 2015",
    precision: "fortnight",
    write: (d) => `${d.day > 15 ? "segunda" : "primera"} quincena de ${monthOf(d)} de ${d.year}`,
    meant: endOfFortnight,
  },
  {
    name: "último día de junio de 2015",
    precision: "day",
    write: (d) => `último día de ${monthOf(d)} de ${d.year}`,
    meant: endOfMonth,
  },
];

const epoch = calendarDate(2000, 1, 1);

/** A day from 2000 to 2050. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 18_627 }).map((days) => {
  if (epoch === null) throw new RangeError("There is no first day.");
  return epoch.add({ days });
});

const letterCases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
];
const accents: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
];
const blanks = [" ", "  ", "   ", "\n", "\u00a0", " \r\n", "\t", "\u200b "];
const ends = ["", ".", " ", "\n", " .", "\u00a0"];
const starts = ["", " ", "\u00a0", "\n", "  "];

/** The text with other case, accents, blanks and end, which says the same. */
export const spelling: fc.Arbitrary<(text: string) => string> = fc
  .record({
    letterCase: fc.constantFrom(...letterCases),
    accent: fc.constantFrom(...accents),
    blank: fc.constantFrom(...blanks),
    start: fc.constantFrom(...starts),
    end: fc.constantFrom(...ends),
  })
  .map(
    ({ letterCase, accent, blank, start, end }) =>
      (text) =>
        start + accent(letterCase(text)).replaceAll(" ", blank) + end,
  );

import { Temporal } from "temporal-polyfill";
import { lastDayOfMonth } from "../../src/core/calendar-date";
import type { Random } from "./random";

/** A due date written as text, and the day that it means. */
export interface WrittenDate {
  readonly text: string;
  readonly date: Temporal.PlainDate;
}

const months = [
  ["enero", "febrero", "marzo", "abril", "mayo", "junio"],
  ["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
].flat();

const monthOf = ({ month }: Temporal.PlainDate) => months[month - 1] ?? "";
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const two = (value: number) => String(value).padStart(2, "0");
const slashed = ({ day, month, year }: Temporal.PlainDate) => `${two(day)}/${two(month)}/${year}`;
const hyphenated = (date: Temporal.PlainDate) => slashed(date).replaceAll("/", "-");

type Form = (date: Temporal.PlainDate) => WrittenDate;

const dayForm =
  (write: (date: Temporal.PlainDate) => string): Form =>
  (date) => ({ text: write(date), date });
const monthForm =
  (write: (date: Temporal.PlainDate) => string): Form =>
  (date) => ({ text: write(date), date: lastDayOfMonth(date.year, date.month) });
const quarterForm =
  (write: (quarter: number, year: number) => string): Form =>
  ({ month, year }) => {
    const quarter = Math.ceil(month / 3);
    return { text: write(quarter, year), date: lastDayOfMonth(year, quarter * 3) };
  };

/** The catalogue of dates in published sheets; where only a month or a quarter is named, its last day is meant. */
const catalogue: readonly [Form, ...Form[]] = [
  dayForm(slashed),
  dayForm((date) => `${date.day} de ${monthOf(date)} de ${date.year}`),
  dayForm((date) => `${date.day} de ${monthOf(date)} ${date.year}`),
  dayForm((date) => `${date.day} de\n${monthOf(date)} ${date.year}`),
  dayForm((date) => `${date.day} de ${monthOf(date)} ${date.year}.`),
  dayForm((date) => `${date.day}   de\n${monthOf(date)}\n${date.year}`),
  dayForm((date) => ` ${hyphenated(date)}`),
  dayForm(hyphenated),
  dayForm((date) => date.toString()),
  dayForm((date) => `${slashed(date).slice(0, 6)}${two(date.year % 100)}`),
  dayForm((date) => `${date.day} /${capitalized(monthOf(date))}/${date.year}`),
  dayForm((date) => `${two(date.day)}/${monthOf(date)}/${date.year}`),
  dayForm((date) => `${two(date.day)}/${monthOf(date).slice(0, 3)}./${date.year}`),
  dayForm((date) => `${date.day} ${monthOf(date).slice(0, 3).toUpperCase()} ${date.year}`),
  monthForm((date) => `${capitalized(monthOf(date))} ${date.year}`),
  monthForm((date) => `${capitalized(monthOf(date))}\n${date.year}`),
  monthForm((date) => `${monthOf(date).slice(0, 3)}-${two(date.year % 100)}`),
  quarterForm((quarter, year) => `0${quarter}T${year}`),
  quarterForm((quarter, year) => `${["1er", "2do", "3er", "4to"][quarter - 1] ?? ""} trimestre ${year}`),
];

/** A day from 2015 to 2019. */
export function someDay(random: Random): Temporal.PlainDate {
  return new Temporal.PlainDate(2015, 1, 1).add({ days: random.below(5 * 365) });
}

/** A day as text, in one of the forms of published sheets. */
export function someWrittenDate(random: Random): WrittenDate {
  return random.pick(catalogue)(someDay(random));
}

/** A day as text that is another day where it is read month first: 05/06/2015. */
export function someAmbiguousDate(random: Random): WrittenDate {
  const month = 1 + random.below(12);
  const day = 1 + ((month + random.below(11)) % 12);
  const date = new Temporal.PlainDate(2015 + random.below(5), month, day);
  return { text: slashed(date), date };
}

/** Shaped like dates, but no calendar has them, in whichever order day and month are read. */
const impossible: readonly [string, ...string[]] = [
  "31/02/2015",
  "2015-02-31",
  "30 de febrero de 2016",
  "31/04/2015",
  "31 de junio de 2015",
  "29/02/2015",
  "29 de febrero 2018",
  "45/10/2015",
  "15/13/2015",
  "31-11-2016",
  "00/05/2016",
  "2016-13-01",
];

/** A text that is shaped like a date but names no day. */
export const someImpossibleDate = (random: Random): string => random.pick(impossible);

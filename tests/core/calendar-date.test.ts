import { Temporal } from "temporal-polyfill";
import { calendarDate, daysBetween, fromSerial, isoDate, lastDayOfMonth, toSerial } from "../../src/core/calendar-date";

const day = (text: string) => Temporal.PlainDate.from(text);

describe("serials", () => {
  test.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [42185, 1900, "2015-06-30"],
    [42185.999, 1900, "2015-06-30"],
    [2958465, 1900, "9999-12-31"],
    [0, 1904, "1904-01-01"],
    [60, 1904, "1904-03-01"],
    [40723, 1904, "2015-06-30"],
    [2957003, 1904, "9999-12-31"],
  ] as const)("%d counted from %i is %s", (serial, system, expected) => {
    expect(fromSerial(serial, system)?.toString()).toBe(expected);
    expect(toSerial(day(expected), system)).toBe(Math.floor(serial));
  });

  test.each([
    [60, 1900],
    [60.5, 1900],
    [0, 1900],
    [0.75, 1900],
    [-1, 1900],
    [2958466, 1900],
    [-0.5, 1904],
    [2957004, 1904],
    [Number.NaN, 1900],
    [Number.POSITIVE_INFINITY, 1900],
  ] as const)("%d counted from %i is no day", (serial, system) => {
    expect(fromSerial(serial, system)).toBeNull();
  });

  test("the two systems lie 1462 days apart", () => {
    expect(toSerial(day("2015-06-30"), 1900) - toSerial(day("2015-06-30"), 1904)).toBe(1462);
  });
});

test.each([
  ["2015-06-30", "2015-09-30", 92],
  ["2015-09-30", "2015-06-30", -92],
  ["2016-02-28", "2016-03-01", 2],
  ["2015-06-30", "2015-06-30", 0],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  [2015, 2, 29],
  [1900, 2, 29],
  [2015, 6, 31],
  [2015, 13, 1],
  [2015, 0, 1],
  [2015, 1, 0],
])("%i-%i-%i is no day", (year, month, date) => {
  expect(calendarDate(year, month, date)).toBeNull();
});

test.each([
  [2015, 1, 1, "2015-01-01"],
  [2015, 12, 31, "2015-12-31"],
  [2016, 2, 29, "2016-02-29"],
])("%i-%i-%i is a day", (year, month, date, expected) => {
  expect(calendarDate(year, month, date)?.toString()).toBe(expected);
});

test.each([
  [2016, 2, "2016-02-29"],
  [2000, 2, "2000-02-29"],
  [2015, 4, "2015-04-30"],
  [2015, 12, "2015-12-31"],
])("the last day of %i-%i is %s", (year, month, expected) => {
  expect(lastDayOfMonth(year, month).toString()).toBe(expected);
});

test("a day is written year first, however often it is asked for", () => {
  const date = day("2015-06-30");
  expect([isoDate(date), isoDate(date), isoDate(day("0999-01-02"))]).toEqual([
    "2015-06-30",
    "2015-06-30",
    "0999-01-02",
  ]);
});

import { Temporal } from "temporal-polyfill";
import { cutOffDates, dateOfField } from "../../src/taskpane/state/cut-off-dates";

describe("The usual cut-off dates", () => {
  it.each([
    ["2026-11-23", "2026-03-31", "2026-09-30"],
    ["2026-06-01", "2026-03-31", "2025-09-30"],
    ["2026-01-10", "2025-03-31", "2025-09-30"],
    ["2026-03-31", "2026-03-31", "2025-09-30"],
    ["2026-09-30", "2026-03-31", "2026-09-30"],
  ])("on %s: the last 31 March is %s, the last 30 September %s", (day, march, september) => {
    const dates = cutOffDates(Temporal.PlainDate.from(day));
    expect(dates.today.toString()).toBe(day);
    expect(dates.endOfMarch.toString()).toBe(march);
    expect(dates.endOfSeptember.toString()).toBe(september);
  });
});

describe("The last working day of April that passed last", () => {
  it.each([
    ["2026-11-23", "2026-04-30"],
    ["2024-05-01", "2024-04-30"],
    ["2023-05-01", "2023-04-28"],
    ["2022-04-30", "2022-04-29"],
    ["2022-04-29", "2022-04-29"],
    ["2022-04-28", "2021-04-30"],
    ["2017-06-01", "2017-04-28"],
  ])("on %s: %s", (day, april) => {
    expect(cutOffDates(Temporal.PlainDate.from(day)).endOfApril.toString()).toBe(april);
  });
});

describe("A date field", () => {
  it.each([
    ["2015-09-30", "2015-09-30"],
    ["", undefined],
    ["0002-09-30", undefined],
    ["0201-09-30", undefined],
    ["30/09/2015", "2015-09-30"],
    ["30 de septiembre de 2015", "2015-09-30"],
    ["5/6/2015", "2015-06-05"],
    ["30/09/15", undefined],
    ["30/09/201", undefined],
    ["31/02/2015", undefined],
    ["Septiembre 2015", undefined],
  ])("%j holds %s", (text, day) => {
    expect(dateOfField(text)?.toString()).toBe(day);
  });
});

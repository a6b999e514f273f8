import { readDueDate } from "../../src/core/date-text";

describe("a due-date cell", () => {
  const cell = (...args: Parameters<typeof readDueDate>) => {
    const reading = readDueDate(...args);
    return reading.kind === "date" ? `${reading.source} ${reading.date.toString()} ${reading.precision}` : reading.kind;
  };
  test.each([
    [42185, "dd/mm/yyyy", 1900, "serial 2015-06-30 day"],
    [42185.75, "dd/mm/yyyy hh:mm", 1900, "serial 2015-06-30 day"],
    [40723, "dd/mm/yyyy", 1904, "serial 2015-06-30 day"],
    [42185, "General", 1900, "serial 2015-06-30 day"],
    [42185, '[$-80A]d "de" mmmm "de" yyyy', 1900, "serial 2015-06-30 day"],
    [42185, "mmm-yy", 1900, "serial 2015-06-30 day"],
    [42185.99999, "General", 1900, "serial 2015-06-30 day"],
    [0.75, "hh:mm", 1900, "unreadable"],
    [0, "dd/mm/yyyy", 1900, "impossible"],
    [60, "dd/mm/yyyy", 1900, "impossible"],
    [60, "dd/mm/yyyy", 1904, "implausible"],
    [42429, "dd/mm/yyyy", 1900, "serial 2016-02-29 day"],
    [42430, "dd/mm/yyyy", 1900, "serial 2016-03-01 day"],
    [40967, "d-mmm-yy", 1904, "serial 2016-02-29 day"],
    [2016, "dd/mm/yyyy", 1900, "implausible"],
    [-1, "dd/mm/yyyy", 1900, "impossible"],
    [2016, "General", 1900, "text 2016-12-31 year"],
    [10, "General", 1900, "unreadable"],
    [0.5, "0%", 1900, "unreadable"],
    [null, "General", 1900, "blank"],
    ["", "General", 1900, "blank"],
    ["30/06/2015", "@", 1900, "text 2015-06-30 day"],
    [{ error: "#REF!" }, "dd/mm/yyyy", 1900, "error"],
    [74327, "dd/mm/yyyy", 1900, "implausible"],
    ["30/06/1915", "@", 1900, "implausible"],
    ["30/06/0015", "@", 1900, "implausible"],
    ["30/06/215", "@", 1900, "implausible"],
    ["30 de junio de 215", "@", 1900, "implausible"],
    ["31/06/215", "@", 1900, "impossible"],
    ["30/06/1999", "@", 1900, "implausible"],
    ["31/12/1999", "@", 1900, "implausible"],
    ["01/01/2000", "@", 1900, "text 2000-01-01 day"],
    ["31/12/2050", "@", 1900, "text 2050-12-31 day"],
    ["01/01/2051", "@", 1900, "implausible"],
    ["junio 2105", "@", 1900, "implausible"],
    [true, "General", 1900, "unreadable"],
  ] as const)("%j shown as %s counted from %i is %s", (value, format, system, expected) => {
    expect(cell(value, format, system)).toBe(expected);
  });
});

test("days that only the spreadsheet shows are told as it shows them", () => {
  expect(readDueDate(0.5, "dd/mm/yyyy", 1900)).toEqual({ kind: "impossible", text: "00/01/1900" });
  expect(readDueDate(60, "dd/mm/yyyy", 1900)).toEqual({ kind: "impossible", text: "29/02/1900" });
  expect(readDueDate(-7, "dd/mm/yyyy", 1900)).toEqual({ kind: "impossible", text: "-7" });
});

test("a placeholder that the team has set stands for a blank cell", () => {
  const own = new Set(["se acordara"]);
  const years = { from: 2000, to: 2050 };
  expect(readDueDate(" Se acordará.", "@", 1900, years, own)).toEqual({ kind: "blank", placeholder: "Se acordará." });
  expect(readDueDate("Se acordará.", "@", 1900)).toMatchObject({ kind: "unreadable" });
});

import { alikeCorrections, withOwnValue } from "../../src/core/alike-corrections";
import { calendarDate } from "../../src/core/calendar-date";
import { reversed } from "../../src/core/corrections";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { workingHeadings, workingRow } from "../support/follow-up-rows";
import { snapshotOf, type SnapshotOptions } from "../support/sheet-snapshot";

const dates = ["30 de junio de 2015", "30/06/2015", "30 de junio de 2015", 42185, "31 de agosto de 2015"];

function reviewOf(options: SnapshotOptions = {}) {
  const rows = [
    workingHeadings,
    ...dates.map((date, at) => workingRow(String(at + 1), `Aspecto ${at}`, "Hacer", "Área", date)),
  ];
  const asOf = calendarDate(2015, 9, 30);
  if (asOf === null) throw new RangeError("There is no such day.");
  const numberFormats = rows.map((row) => row.map((_, column) => (column === 4 ? "dd/mm/yyyy" : "General")));
  const sheets = readWorkbook({
    sheets: [{ ...snapshotOf(rows, { name: "Hoja1", ...options }), numberFormats }],
    dateSystem: 1900,
  });
  return reviewSheets(sheets, { asOf, settings: defaultSettings });
}

test("has one entry for each distinct value, that of most cells first", () => {
  const alike = alikeCorrections(reviewOf(), "text-due-date");
  expect(alike.map(({ before, after, edits }) => [before, String(after), edits.map(({ at }) => at.row)])).toEqual([
    ["30 de junio de 2015", "2015-06-30", [1, 3]],
    ["30/06/2015", "2015-06-30", [2]],
    ["31 de agosto de 2015", "2015-08-31", [5]],
  ]);
  const review = reviewOf();
  for (const { indexes } of alike) for (const at of indexes) expect(review.issues[at]?.ruleId).toBe("text-due-date");
});

test("leaves out cells that hold formulas, and rules that propose nothing", () => {
  const formulas = [{ row: 1, column: 4, rowCount: 1, columnCount: 1 }];
  const [first] = alikeCorrections(reviewOf({ formulas }), "text-due-date");
  expect(first?.edits.map(({ at }) => at.row)).not.toContain(1);
  expect(alikeCorrections(reviewOf(), "overdue")).toEqual([]);
});

test("an own value takes the place of the proposal in each cell", () => {
  const [alike] = alikeCorrections(reviewOf(), "text-due-date");
  const day = calendarDate(2015, 7, 1);
  if (!alike || day === null) throw new Error("There are dates to correct.");
  expect(withOwnValue(alike, day, 1900).map(({ value }) => value)).toEqual([42186, 42186]);
  expect(withOwnValue(alike, day, 1904).map(({ value }) => value)).toEqual([40724, 40724]);
  expect(withOwnValue(alike, "pendiente", 1900).map(({ value }) => value)).toEqual(["pendiente", "pendiente"]);
});

test("edits are reversed to what the cells held, with the number format that they had", () => {
  const review = reviewOf();
  const [edit] = alikeCorrections(review, "text-due-date").flatMap(({ edits }) => edits);
  if (!edit) throw new Error("There are dates to correct.");
  const back = { sheetId: edit.sheetId, at: edit.at, expected: 42185, value: "30 de junio de 2015" };
  expect(reversed([edit], review.sheets)).toEqual([{ ...back, numberFormat: null }]);
  expect(reversed([{ ...edit, numberFormat: "0" }], review.sheets)).toEqual([{ ...back, numberFormat: "dd/mm/yyyy" }]);
});

import { calendarDate } from "../../src/core/calendar-date";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { planMarks } from "../../src/core/marks";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { rangeAddress } from "../../src/excel/addresses";
import { day, readRows, type SheetOfRows } from "./rules/rule-cases";

const asOf = calendarDate(2015, 9, 30);
if (!asOf) throw new RangeError("There is no such day.");
const options = { asOf, settings: defaultSettings };

/** What is marked, as "error D2:D3" or, with a sign before texts, "error text G2". */
function marksOn(sheets: readonly FollowUpSheet[]): string[][] {
  return planMarks(reviewSheets(sheets, options)).sheets.map(({ groups }) =>
    groups.flatMap(({ severity, holdsText, ranges }) =>
      ranges.map((range) => `${severity}${holdsText ? " text" : ""} ${rangeAddress(range)}`),
    ),
  );
}

const marksOf = (sheet: SheetOfRows) => marksOn(readRows([sheet]))[0];

test("the cell of an observation is marked, and the first cell of its row", () => {
  expect(marksOf({ rows: [{}, { product: null }] })).toEqual(["error A3", "error G3"]);
});

test("a cell that holds text has a sign, a date has none", () => {
  const rows = [{ dueDate: day("2015-06-30") }, { product: "Por definir" }];
  expect(marksOf({ rows })).toEqual(["error text G3", "error A2:A3", "error E2"]);
});

test("a cell with several observations has the mark of the gravest", () => {
  const rows = [{ dueDate: "30/06/2015" }];
  expect(marksOf({ rows })).toEqual(["error A2", "error E2"]);
});

test("where the first cell is merged over rows, the cell that is seen is marked", () => {
  const rows = [{}, { number: "1", aspect: "Aspecto que se mejora a", product: null }];
  const merges = [
    ["number", 2, 2],
    ["aspect", 2, 2],
  ] as const;
  expect(marksOf({ rows, merges })).toEqual(["error A2", "error G3"]);
});

test("where the host cannot tell merges, the row's own first cell is marked", () => {
  const [sheet] = readRows([{ rows: [{ product: null }] }]);
  const withoutMerges = sheet ? [{ ...sheet, snapshot: { ...sheet.snapshot, merges: null } }] : [];
  expect(marksOn(withoutMerges)).toEqual([["error A2", "error G2"]]);
});

test("headings have a mark of their own, and no row", () => {
  expect(marksOf({ rows: [{}], headings: { product: "Productos y/o Evidensias" } })).toEqual(["warning text G1"]);
});

test("sheets without observations are left out", () => {
  expect(marksOn(readRows([{ rows: [{}] }, { rows: [{ product: null }] }]))).toHaveLength(1);
});

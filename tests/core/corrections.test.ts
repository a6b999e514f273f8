import { calendarDate } from "../../src/core/calendar-date";
import type { CellRange } from "../../src/core/cell";
import { correctionOf } from "../../src/core/corrections";
import { readWorkbook } from "../../src/core/read-sheet";
import type { Issue } from "../../src/core/rule";
import { workingHeadings, workingRow } from "../support/follow-up-rows";
import { snapshotOf, type SnapshotOptions } from "../support/sheet-snapshot";

const area = { row: 1, column: 3 };
const date = { row: 1, column: 4 };

function sheetsWith(options: SnapshotOptions = {}) {
  const rows = [workingHeadings, workingRow("1", "a", "b", " Planeasión", "30 de junio de 2015"), workingRow("2")];
  return readWorkbook({ sheets: [snapshotOf(rows, { name: "Hoja1", ...options })], dateSystem: 1900 });
}

const issueAt = (fields: Partial<Issue>): Issue => ({
  ruleId: "inconsistent-area-name",
  severity: "warning",
  sheetId: "Hoja1",
  sheetName: "Hoja1",
  at: area,
  alsoAt: [],
  data: {},
  replacement: "Planeación",
  activity: null,
  ...fields,
});
const cells = (row: number, column: number, rowCount = 1): CellRange => ({ row, column, rowCount, columnCount: 1 });

test("says what each cell holds, to the letter, and what it would hold", () => {
  expect(correctionOf(issueAt({ alsoAt: [{ row: 2, column: 3 }] }), sheetsWith(), 1900)).toEqual({
    edits: [
      { sheetId: "Hoja1", at: area, expected: " Planeasión", value: "Planeación", numberFormat: null },
      { sheetId: "Hoja1", at: { row: 2, column: 3 }, expected: "Planeación", value: "Planeación", numberFormat: null },
    ],
    refused: [],
  });
});

test("a day is written as its serial in the workbook's date system, with a format that shows it", () => {
  const issue = issueAt({ at: date, replacement: calendarDate(2015, 6, 30) });
  const edit = { sheetId: "Hoja1", at: date, expected: "30 de junio de 2015", numberFormat: "dd/mm/yyyy" };
  expect(correctionOf(issue, sheetsWith(), 1900)?.edits).toEqual([{ ...edit, value: 42185 }]);
  expect(correctionOf(issue, sheetsWith(), 1904)?.edits).toEqual([{ ...edit, value: 42185 - 1462 }]);
});

test("a cell that shows dates already keeps its own format", () => {
  const issue = issueAt({ at: date, replacement: calendarDate(2015, 6, 30) });
  expect(correctionOf(issue, sheetsWith({ numberFormats: "d-mmm-yy" }), 1900)?.edits).toMatchObject([
    { value: 42185, numberFormat: null },
  ]);
});

test("a cell with a formula is refused", () => {
  expect(correctionOf(issueAt({}), sheetsWith({ formulas: [cells(0, 3, 5)] }), 1900)).toEqual({
    edits: [],
    refused: [{ at: area, reason: "formula" }],
  });
});

test("a cell that a merge covers is refused, the one that shows its value is not", () => {
  const merged = sheetsWith({ merges: [cells(1, 3, 2)] });
  expect(correctionOf(issueAt({ at: { row: 2, column: 3 } }), merged, 1900)).toMatchObject({
    edits: [],
    refused: [{ reason: "merged" }],
  });
  expect(correctionOf(issueAt({}), merged, 1900)).toMatchObject({ edits: [{ value: "Planeación" }], refused: [] });
});

test("a cell that holds an error or a truth value is refused", () => {
  const rows = [workingHeadings, workingRow("1", "a", "b", true), workingRow("2", "c", "d", { error: "#REF!" })];
  const sheets = readWorkbook({ sheets: [snapshotOf(rows, { name: "Hoja1" })], dateSystem: 1900 });
  expect(correctionOf(issueAt({ alsoAt: [{ row: 2, column: 3 }] }), sheets, 1900)).toEqual({
    edits: [],
    refused: [
      { at: area, reason: "not-a-value" },
      { at: { row: 2, column: 3 }, reason: "not-a-value" },
    ],
  });
});

test("without a replacement, or without its sheet, there is no correction", () => {
  expect(correctionOf(issueAt({ replacement: null }), sheetsWith(), 1900)).toBeNull();
  expect(correctionOf(issueAt({ sheetId: "Otra" }), sheetsWith(), 1900)).toBeNull();
});

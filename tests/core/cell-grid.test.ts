import { cellGridOf } from "../../src/core/cell-grid";
import { isOwnSummary } from "../../src/core/read-sheet";
import { formatIn, valueIn } from "../../src/core/workbook-snapshot";
import { snapshotOf } from "../support/sheet-snapshot";

const empty = { ...snapshotOf([]), usedRange: null };
const beyond = { row: 7, column: 7 };

test("a sheet without values is one blank cell of no format", () => {
  const grid = cellGridOf(empty);
  expect(grid.range).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  expect([grid.valueAt(beyond), grid.formatAt(beyond), grid.mergeAt(beyond)]).toEqual([null, "General", null]);
  expect([valueIn(empty, beyond), formatIn(empty, beyond), isOwnSummary(empty)]).toEqual([null, "General", false]);
});

test("outside the used range cells are blank and of no format", () => {
  const snapshot = snapshotOf([["x"]]);
  const grid = cellGridOf(snapshot);
  expect([grid.valueAt(beyond), grid.formatAt(beyond)]).toEqual([null, "General"]);
  expect([valueIn(snapshot, beyond), formatIn(snapshot, beyond)]).toEqual([null, "General"]);
});

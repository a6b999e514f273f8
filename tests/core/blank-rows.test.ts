import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { onlyTable, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const blankRowsOf = (rows: Rows, merges: readonly CellRange[] | null = []) =>
  onlyTable(readSheet(snapshotOf([workingHeadings, ...rows], { merges }), reading)).blankRows;

describe("the blank rows of a table", () => {
  test("are those between two rows of commitments", () => {
    expect(blankRowsOf([workingRow(1), [], [" ", "\u00a0"], workingRow(2), [], workingRow(3)])).toEqual([2, 3, 5]);
  });

  test.each<[string, Rows]>([
    ["under the headings", [[], workingRow(1)]],
    ["at the end", [workingRow(1), [], []]],
    ["around a section", [workingRow(1), [], ["Componente 2"], [], workingRow(2)]],
    ["at the end of a page", [workingRow(1), [], [null, "Firma"], [], workingHeadings, workingRow(2)]],
    ["at the end of a page without signatures", [workingRow(1), [], workingHeadings, workingRow(2)]],
    ["where another column holds something", [workingRow(1), [...Array<null>(8).fill(null), "x"], workingRow(2)]],
  ])("are not those %s", (_, rows) => expect(blankRowsOf(rows)).toEqual([]));

  test("are not those that a vertical merge covers, or may cover where merges are unknown", () => {
    const rows = [workingRow(1), [], workingRow(2)];
    expect(blankRowsOf(rows, [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }])).toEqual([]);
    expect(blankRowsOf(rows, null)).toEqual([]);
  });
});

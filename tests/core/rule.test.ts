import { readWorkbook } from "../../src/core/read-sheet";
import { blankCells, findAmong, oncePerCell, tellsProgress } from "../../src/core/rule";
import { imssSnapshot } from "../fixtures/imss-e006-2015";
import { cell } from "../support/follow-up-rows";

describe("the items of each cell", () => {
  const places = (...cells: readonly (readonly [number, number])[]) =>
    oncePerCell(
      cells.map(([row, column], index) => ({ index, at: cell(row, column) })),
      (item) => item,
    ).map(({ index }) => index);

  test("of several in one cell, the first one", () => {
    expect(places([1, 4], [1, 4], [2, 4], [2, 4], [1, 4])).toEqual([0, 2]);
  });

  test("in any order of cells", () => {
    expect(places([5, 4], [1, 4], [3, 0], [1, 4], [5, 4], [9, 4], [9, 4], [3, 0])).toEqual([0, 1, 2, 5]);
  });

  test("of every row and column that a sheet may have", () => {
    expect(places([1, 0], [0, 1], [0, 16_383], [16_384, 0], [1_048_575, 16_383], [0, 1])).toEqual([0, 1, 2, 3, 4]);
  });
});

test("what a look finds is told in the order of the items, and nothing for those in which it finds nothing", () => {
  const found = findAmong([3, 1, 2], (row) => (row === 1 ? null : { at: cell(row, 0), data: { row } }));
  expect(found).toEqual([
    { at: cell(3, 0), data: { row: 3 } },
    { at: cell(2, 0), data: { row: 2 } },
  ]);
});

test("a cell whose formula failed is not blank", () => {
  const at = cell(1, 6);
  expect([...blankCells([{ value: null, placeholder: null, error: "#REF!", at }], (item) => item)]).toEqual([]);
  expect([...blankCells([{ value: null, placeholder: null, error: null, at }], (item) => item)]).toEqual([
    { at, data: { placeholder: null } },
  ]);
});

test.each([
  ["progress", true],
  ["state", true],
  ["product", false],
] as const)("a table with the column %s tells what is concluded: %s", (column, tells) => {
  const heading = { at: { row: 0, column: 0 }, text: "", misspelt: null };
  const [table] = readWorkbook({ sheets: [imssSnapshot()], dateSystem: 1900 }).flatMap(({ tables }) => tables);
  if (table === undefined) throw new Error("The sheet has no table.");
  expect(tellsProgress({ ...table, columns: new Map([[column, heading]]) })).toBe(tells);
});

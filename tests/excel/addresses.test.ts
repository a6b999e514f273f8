import { addressLists, cellAddress, columnLetters, rangeAddress, sheetReference } from "../../src/excel/addresses";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a position and a rectangle are named as Excel names them", () => {
  expect(cellAddress({ row: 8, column: 3 })).toBe("D9");
  expect(rangeAddress({ row: 8, column: 3, rowCount: 1, columnCount: 1 })).toBe("D9");
  expect(rangeAddress({ row: 8, column: 3, rowCount: 4, columnCount: 2 })).toBe("D9:E12");
});

test("a sheet name is quoted, its own apostrophes doubled", () => {
  expect(sheetReference("Avance '15 !", { row: 0, column: 0 })).toBe("'Avance ''15 !'!A1");
});

test("lists of addresses stay within the limit and lose nothing", () => {
  const ranges = Array.from({ length: 3000 }, (_, row) => ({ row: row * 2, column: 6, rowCount: 1, columnCount: 1 }));
  const lists = addressLists(ranges);
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
  expect(lists.join(",").split(",")).toEqual(ranges.map(rangeAddress));
});

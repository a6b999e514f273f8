import {
  addressLists,
  cellAddress,
  columnLetters,
  extentsOfAddress,
  rangeAddress,
  sheetReference,
  rangesOfAddress,
} from "../../src/excel/addresses";

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

describe("the rectangles of an address as Excel tells it", () => {
  test.each([
    ["D9", [{ row: 8, column: 3, rowCount: 1, columnCount: 1 }]],
    [
      "Hoja1!$A$1:$B$3, Hoja1!AA10",
      [
        { row: 0, column: 0, rowCount: 3, columnCount: 2 },
        { row: 9, column: 26, rowCount: 1, columnCount: 1 },
      ],
    ],
    [
      "'E''06, A1!,B2'!C3,'E''06, A1!,B2'!D4",
      [
        { row: 2, column: 2, rowCount: 1, columnCount: 1 },
        { row: 3, column: 3, rowCount: 1, columnCount: 1 },
      ],
    ],
    ["Hoja1!A:A", null],
    ["Hoja1!3:5", null],
    ["", null],
  ])("%s", (address, expected) => {
    expect(rangesOfAddress(address)).toEqual(expected);
  });
});

describe("the size of what an address names, whole rows and columns included", () => {
  test.each([
    ["D9", [{ rows: 1, columns: 1 }]],
    [
      "Hoja1!$A$1:$B$3,C9",
      [
        { rows: 3, columns: 2 },
        { rows: 1, columns: 1 },
      ],
    ],
    ["5:7", [{ rows: 3, columns: null }]],
    ["Hoja1!$C:$AA", [{ rows: null, columns: 25 }]],
    ["", null],
    ["D9,algo", null],
  ])("%s", (address, expected) => {
    expect(extentsOfAddress(address)).toEqual(expected);
  });
});

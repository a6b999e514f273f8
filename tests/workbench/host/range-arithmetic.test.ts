import fc from "fast-check";
import {
  cellName,
  columnName,
  fullAddress,
  gridColumns,
  gridRows,
  parseReference,
  rectName,
  sameRect,
  sheetPrefix,
  splitAreas,
} from "../../../workbench/host/a1";
import { intersect, rectOfAddress, subtract, toRange, toRect, unite } from "../../../workbench/document/ranges";
import { shiftedIndex, shiftedPoint, shiftedRect } from "../../../workbench/document/shifted-ranges";
import type { Shift } from "../../../workbench/document/shifted-ranges";
import type { Rect } from "../../../workbench/document/workbook-document";

const span = (limit: number) =>
  fc
    .tuple(fc.nat(limit - 1), fc.nat(limit - 1))
    .map(([one, other]) => [Math.min(one, other), Math.abs(one - other) + 1] as const);
const rectWithin = (rows: number, columns: number): fc.Arbitrary<Rect> =>
  fc
    .tuple(span(rows), span(columns))
    .map(([[row, rowCount], [column, columnCount]]) => ({ row, column, rowCount, columnCount }));
/** Anywhere in the grid, whole rows, whole columns and single cells too. */
const anyRect = fc.oneof(
  rectWithin(gridRows, gridColumns),
  span(gridRows).map(([row, rowCount]) => ({ row, rowCount, column: 0, columnCount: gridColumns })),
  span(gridColumns).map(([column, columnCount]) => ({ column, columnCount, row: 0, rowCount: gridRows })),
  fc.record({
    row: fc.nat(gridRows - 1),
    column: fc.nat(gridColumns - 1),
    rowCount: fc.constant(1),
    columnCount: fc.constant(1),
  }),
);
/** Every character that Excel lets into a sheet's name, and those that need quotes above all. */
const sheetName = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("'", "!", ",", " ", "$", "-", "A", "1", "R", "C", "á", "😀") }),
  )
  .map((text) =>
    text
      .replace(/[\\/?*[\]:]/g, "")
      .replace(/^'+|'+$/g, "")
      .slice(0, 31),
  )
  .filter((name) => name.trim() === name && name.length > 0 && !/^'|'$/.test(name) && !/[\r\n\u2028\u2029]/.test(name));

const small = rectWithin(7, 7);
const cellsOf = ({ row, column, rowCount, columnCount }: Rect): string[] =>
  Array.from(
    { length: rowCount * columnCount },
    (_, at) => `${row + Math.floor(at / columnCount)},${column + (at % columnCount)}`,
  );
const sorted = (cells: Iterable<string>) => [...cells].sort();

describe("addresses", () => {
  test("of any rectangle parse back to it, with dollars and in lower case too", () => {
    fc.assert(
      fc.property(anyRect, (rect) => {
        const name = rectName(rect);
        const dollared = name.replace(/[A-Z]+|\d+/g, "$$$&");
        for (const text of [name, dollared, name.toLowerCase(), ` ${name} `])
          expect(parseReference(text)).toEqual({ sheetName: null, rect });
        expect(rectOfAddress(dollared)).toEqual(rect);
      }),
    );
  });

  test("of any rectangle on a sheet of any name parse back to both", () => {
    fc.assert(
      fc.property(sheetName, anyRect, (name, rect) => {
        expect(parseReference(fullAddress(name, rect))).toEqual({ sheetName: name, rect });
        expect(parseReference(`'${name.replaceAll("'", "''")}'!${rectName(rect)}`)).toEqual({ sheetName: name, rect });
      }),
    );
  });

  test("in a list are split where they were joined, whatever the sheets' names hold", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sheetName, anyRect), { minLength: 1, maxLength: 6 }), (areas) => {
        const addresses = areas.map(([name, rect]) => fullAddress(name, rect));
        expect(splitAreas(addresses.join(","))).toEqual(addresses);
        expect(splitAreas(addresses.join(", "))).toEqual(addresses);
      }),
    );
  });

  test("of a sheet whose name reads as a cell are quoted", () => {
    fc.assert(
      fc.property(fc.nat(gridRows - 1), fc.nat(gridColumns - 1), (row, column) => {
        expect(sheetPrefix(cellName({ row, column }))).toBe(`'${cellName({ row, column })}'`);
      }),
    );
  });

  test("columns are named in their order, each another one", () => {
    const names = Array.from({ length: gridColumns }, (_, column) => columnName(column));
    expect(new Set(names).size).toBe(gridColumns);
    expect([names[0], names[25], names[26], names[701], names[702], names.at(-1)]).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    const byLength = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(byLength).toEqual(names);
  });

  test("beyond the grid are none", () => {
    for (const text of [
      "A0",
      "A1048577",
      "XFE1",
      "XFE:XFE",
      "0:1",
      "1:1048577",
      "A",
      "1",
      "A:1",
      "A1:B",
      "A1:B2:C3",
      "",
      "!A1",
    ])
      expect(parseReference(text)).toBeNull();
  });
});

describe("rectangles, cell by cell", () => {
  test("share the cells that both have", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = intersect(a, b);
        const both = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
        expect(sorted(shared ? cellsOf(shared) : [])).toEqual(sorted(both));
        expect(intersect(b, a)).toEqual(shared);
      }),
    );
  });

  test("without a hole keep every other cell, each once", () => {
    fc.assert(
      fc.property(small, small, (rect, hole) => {
        const left = subtract(rect, hole).flatMap(cellsOf);
        expect(sorted(left)).toEqual(sorted(cellsOf(rect).filter((cell) => !cellsOf(hole).includes(cell))));
      }),
    );
  });

  test("around others are the smallest that hold all of their cells", () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 5 }), (rects) => {
        const around = rects.reduce<Rect | null>(unite, null);
        const cells = rects.flatMap(cellsOf).map((cell) => cell.split(",").map(Number));
        const rows = cells.map(([row = 0]) => row);
        const columns = cells.map(([, column = 0]) => column);
        expect(around && toRange(around)).toEqual({
          startRow: Math.min(...rows),
          endRow: Math.max(...rows),
          startColumn: Math.min(...columns),
          endColumn: Math.max(...columns),
        });
      }),
    );
  });

  test("are the same as ranges of the grid and back, and the same as nothing else", () => {
    fc.assert(
      fc.property(anyRect, anyRect, (one, other) => {
        expect(toRect(toRange(one))).toEqual(one);
        expect(sameRect(one, { ...one })).toBe(true);
        expect(sameRect(one, other)).toBe(JSON.stringify(toRange(one)) === JSON.stringify(toRange(other)));
      }),
    );
  });
});

const shift: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  at: fc.nat(9),
  count: fc.integer({ min: -6, max: 6 }).filter((count) => count !== 0),
});

/** The lines of an axis by their names: those put in have none. */
function shiftedLines({ at, count }: Shift): (number | null)[] {
  const lines: (number | null)[] = Array.from({ length: 30 }, (_, line) => line);
  if (count > 0) lines.splice(at, 0, ...Array<null>(count).fill(null));
  else lines.splice(at, -count);
  return lines;
}

describe("rows and columns that are put in or taken out", () => {
  test("move a rectangle as they move its cells, and it grows only by those put in between them", () => {
    fc.assert(
      fc.property(small, shift, (rect, moved) => {
        const size = moved.axis === "row" ? "rowCount" : "columnCount";
        const own = Array.from({ length: rect[size] }, (_, at) => rect[moved.axis] + at);
        const lines = shiftedLines(moved);
        const places = lines.flatMap((line, place) => (line !== null && own.includes(line) ? [place] : []));
        const first = places[0];
        const last = places.at(-1);
        const expected =
          first === undefined || last === undefined ? null : { ...rect, [moved.axis]: first, [size]: last - first + 1 };
        expect(shiftedRect(rect, moved)).toEqual(expected);
      }),
    );
  });

  test("move a line with them, and put one that is taken out where it was", () => {
    fc.assert(
      fc.property(fc.nat(20), shift, (line, moved) => {
        const place = shiftedLines(moved).indexOf(line);
        expect(shiftedIndex(line, moved)).toBe(place < 0 ? moved.at : place);
        const point = { row: line, column: line, x: 3, y: 4 };
        expect(shiftedPoint(point, moved)).toEqual({ ...point, [moved.axis]: place < 0 ? moved.at : place });
      }),
    );
  });

  test("put in and taken out again leave a rectangle as it was", () => {
    fc.assert(
      fc.property(small, shift, (rect, moved) => {
        const count = Math.abs(moved.count);
        const larger = shiftedRect(rect, { ...moved, count });
        expect(larger && shiftedRect(larger, { ...moved, count: -count })).toEqual(rect);
      }),
    );
  });
});

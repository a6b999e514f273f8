import { coalesce, coverSameCells } from "../../src/core/rectangles";
import type { CellPosition } from "../../src/core/cell";

const cellsOf = (text: string): CellPosition[] =>
  text.split("\n").flatMap((line, row) => [...line].flatMap((mark, column) => (mark === "#" ? [{ row, column }] : [])));

function cellsIn(ranges: ReturnType<typeof coalesce>): string[] {
  return ranges
    .flatMap(({ row, column, rowCount, columnCount }) =>
      Array.from(
        { length: rowCount * columnCount },
        (_, index) => `${row + Math.floor(index / columnCount)},${column + (index % columnCount)}`,
      ),
    )
    .sort();
}

describe("coalesce", () => {
  test.each([
    ["no cell", "", 0],
    ["one cell", "#", 1],
    ["a run down a column", "#\n#\n#", 1],
    ["a run along a row", "###", 1],
    ["a block", "###\n###", 1],
    ["two runs with a gap", "#\n.\n#", 2],
    ["an L", "#.\n##", 2],
    ["runs of different height beside each other", "##\n#.", 2],
    ["a block with a hole", "###\n#.#\n###", 4],
    ["every other row", "##\n..\n##\n..\n##", 3],
  ])("%s", (_, drawing, rectangles) => {
    const ranges = coalesce(cellsOf(drawing));
    expect(ranges).toHaveLength(rectangles);
    expect(cellsIn(ranges)).toEqual(
      cellsOf(drawing)
        .map(({ row, column }) => `${row},${column}`)
        .sort(),
    );
  });

  test("the order of the cells does not matter", () => {
    const cells = cellsOf("##.#\n##.#\n..##");
    expect(coalesce([...cells].reverse())).toEqual(coalesce(cells));
  });
});

describe("coverSameCells", () => {
  const column = (row: number, rowCount: number, at = 0) => ({ row, column: at, rowCount, columnCount: 1 });

  test.each([
    ["none and none", [], [], true],
    ["one cut in two", [column(0, 4)], [column(0, 1), column(1, 3)], true],
    ["another order", [column(0, 1), column(5, 1)], [column(5, 1), column(0, 1)], true],
    ["one cell more", [column(0, 4)], [column(0, 5)], false],
    ["as many other cells", [column(0, 4)], [column(1, 4)], false],
    ["a cell covered twice", [column(0, 2)], [column(0, 1), column(0, 1)], false],
    ["a cell covered twice in both", [column(0, 1), column(0, 1)], [column(0, 1), column(0, 1)], false],
    ["a whole column", [column(0, 4)], [column(0, 1_048_576)], false],
  ])("%s", (_, one, other, expected) => {
    expect(coverSameCells(one, other)).toBe(expected);
  });
});

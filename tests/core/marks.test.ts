import { coalesce } from "../../src/core/marks";
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

import type { CellPosition, CellRange } from "../../../src/core/cell";
import type { WrittenCell } from "./notation";

/** The merges that "^" and "<" tell: each joins its cell with the area of the cell above, or of that at its left. */
export function mergesOf(cells: readonly (readonly WrittenCell[])[], origin: CellPosition): readonly CellRange[] {
  const areas = new Map<string, { first: CellPosition; last: CellPosition }>();
  const ownerOf = new Map<string, string>();
  const keyOf = (row: number, column: number) => `${row},${column}`;
  cells.forEach((row, at) =>
    row.forEach(({ joins }, column) => {
      if (joins === null) return;
      const neighbour = joins === "above" ? { row: at - 1, column } : { row: at, column: column - 1 };
      const neighbourKey = keyOf(neighbour.row, neighbour.column);
      const owner = ownerOf.get(neighbourKey) ?? neighbourKey;
      ownerOf.set(keyOf(at, column), owner);
      const { first, last } = areas.get(owner) ?? { first: neighbour, last: neighbour };
      areas.set(owner, { first, last: { row: Math.max(last.row, at), column: Math.max(last.column, column) } });
    }),
  );
  return [...areas.values()].map(({ first, last }) => ({
    row: origin.row + first.row,
    column: origin.column + first.column,
    rowCount: last.row - first.row + 1,
    columnCount: last.column - first.column + 1,
  }));
}

import type { CellGrid } from "./cell-grid";
import { exactHeading } from "./known-headings";
import type { HeadingCell } from "./match-headings";

/**
 * What heading rows say together in each column, and what each says alone: "Área" merged over "Coordinadora" and
 * "Responsable", "Aspecto Susceptible de Mejora" over "No." and "Descripción".
 */
export function joinedTexts(grid: CellGrid, firstRow: number, rows: number): HeadingCell[] {
  const { column: firstColumn, columnCount } = grid.range;
  const cells: HeadingCell[] = [];
  for (let column = firstColumn; column < firstColumn + columnCount; column += 1) {
    const parts = partsOf(grid, firstRow, rows, column);
    const own = parts.filter(({ isGroup }) => isGroup !== true);
    const [first] = own.length === 0 ? parts : own;
    if (first === undefined) continue;
    const joined = joinParts(first, parts);
    if (exactHeading(joined.text) !== null) cells.push(joined);
    // What names a column by itself is not also what stands over it and its neighbours.
    else if (own.length < parts.length && own.some(({ text }) => exactHeading(text) !== null)) cells.push(...own);
    else cells.push(joined, ...parts);
  }
  return cells;
}

function joinParts({ at }: HeadingCell, parts: readonly HeadingCell[]): HeadingCell {
  const text = parts.map((part) => part.text).join(" ");
  return parts.length > 1 ? { at, text, parts } : { at, text };
}

function partsOf(grid: CellGrid, firstRow: number, rows: number, column: number): HeadingCell[] {
  const parts: HeadingCell[] = [];
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const isLast = row === firstRow + rows - 1;
    const shown = grid.shownAt({ row, column });
    if (shown.row !== row) continue;
    const text = grid.valueAt(shown);
    const isWide = (grid.mergeAt({ row, column })?.columnCount ?? 1) > 1;
    const group = isLast || isWide ? null : groupOver(grid, row, column);
    if (typeof text === "string" && text !== "") {
      parts.push({ at: { row, column }, text, isGroup: isWide || group !== null });
    } else if (group !== null) parts.push({ at: { row, column }, text: group, isGroup: true });
  }
  return parts;
}

/** The text that stands over several columns without being merged: the cells right of it are blank, those below are not. */
function groupOver(grid: CellGrid, row: number, column: number): string | null {
  const textAt = (at: number, line: number) => {
    const value = grid.valueAt({ row: line, column: at });
    return typeof value === "string" && value !== "" ? value : null;
  };
  let start = column;
  while (start > grid.range.column && textAt(start, row) === null && textAt(start, row + 1) !== null) start -= 1;
  const divides =
    textAt(start, row + 1) !== null && textAt(start + 1, row) === null && textAt(start + 1, row + 1) !== null;
  return divides ? textAt(start, row) : null;
}

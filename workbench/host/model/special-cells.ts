import type { CellContent, Rect } from "../../document/workbook-document";
import { isAbsent, textArgument } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { nullObject, type HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { RangeArea } from "./range-cells";
import { rangeAreasObject } from "./range-areas";

/** The kinds of Excel.SpecialCellType that are told apart by what a cell holds. */
const kinds: Readonly<Record<string, (cell: CellContent) => boolean>> = {
  Formulas: ({ formula }) => formula !== null,
  Constants: ({ formula, kind }) => formula === null && kind !== "empty",
};

/** Runs down each column, as few rectangles as columns allow. */
function runsOf(
  { row, column }: Rect,
  cells: readonly (readonly CellContent[])[],
  isMeant: (cell: CellContent) => boolean,
): Rect[] {
  const runs: Rect[] = [];
  const columnCount = cells[0]?.length ?? 0;
  for (let at = 0; at < columnCount; at += 1) {
    let length = 0;
    for (let below = 0; below <= cells.length; below += 1) {
      const cell = cells[below]?.[at];
      if (cell && isMeant(cell)) length += 1;
      else {
        if (length > 0) runs.push({ row: row + below - length, column: column + at, rowCount: length, columnCount: 1 });
        length = 0;
      }
    }
  }
  return runs;
}

function specialCells(range: RangeArea, [type, valueType]: readonly unknown[]): Rect[] {
  const isMeant = kinds[textArgument(type)];
  if (!isMeant || !isAbsent(valueType)) throw notImplemented("Range.getSpecialCells of this kind");
  return runsOf(range.rect, sheetOf(range).read(range.rect), isMeant);
}

/** `Range.getSpecialCellsOrNullObject`: the cells of a kind, a null object where there are none (Range, Microsoft Learn). */
export function specialCellsOrNull(range: RangeArea, args: readonly unknown[]): HostObject {
  const rects = specialCells(range, args);
  return rects.length === 0 ? nullObject : rangeAreasObject({ ...range, rects });
}

/** `Range.getSpecialCells`, which throws ItemNotFound where there are none. */
export function specialCellsObject(range: RangeArea, args: readonly unknown[]): HostObject {
  const rects = specialCells(range, args);
  if (rects.length === 0) throw itemNotFound();
  return rangeAreasObject({ ...range, rects });
}

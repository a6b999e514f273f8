import type { AnchorPoint } from "./charts";
import { MAX_COLUMNS, MAX_ROWS } from "./ranges";
import type { Rect } from "./workbook-document";

/** Rows or columns that were put in before `at` (a positive count), or taken out from `at` on (a negative one). */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where a position is after the shift; of what is taken out, the place where it was. */
export function shiftedIndex(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at, index + count);
}

/**
 * The rectangle after the shift: it grows and shrinks with what is put in or taken out inside it; null where nothing is left. Whole columns
 * stay whole where rows are put in or taken out, and whole rows likewise.
 */
export function shiftedRect(rect: Rect, shift: Shift): Rect | null {
  const [size, whole] =
    shift.axis === "row" ? (["rowCount", MAX_ROWS] as const) : (["columnCount", MAX_COLUMNS] as const);
  if (rect[size] >= whole) return rect;
  const start = rect[shift.axis];
  const first = shiftedIndex(start, shift);
  const end = start + rect[size];
  // What is put in right behind the rectangle is not inside it.
  const count = (shift.count > 0 ? shiftedIndex(end - 1, shift) + 1 : shiftedIndex(end, shift)) - first;
  return count <= 0 ? null : { ...rect, [shift.axis]: first, [size]: count };
}

export function shiftedPoint(point: AnchorPoint, shift: Shift): AnchorPoint {
  return { ...point, [shift.axis]: shiftedIndex(point[shift.axis], shift) };
}

import type { CellPosition, CellValue } from "./cell";
import { filledCells, type CellGrid } from "./cell-grid";
import type { FormLabel } from "./form-labels";
import { isNote, isSigner } from "./row-kinds";
import { isBlank } from "./text";

/** Where the values of a form stand: in the label's own cell, right of it, or below it. */
type Side = "own" | "right" | "below";

/** A label with the cell of its value, or the cell that should hold it. */
export interface PlacedLabel extends FormLabel {
  readonly valueAt: CellPosition;
  /** Null where the form says nothing. */
  readonly value: CellValue;
}

interface Found {
  readonly side: Side;
  readonly at: CellPosition;
  readonly value: CellValue;
}

const keyOf = ({ row, column }: CellPosition) => `${row},${column}`;

/**
 * Finds the value of each label. Words that stand where a value is expected are that value, even if they could be a label
 * ("Área responsable:" beside "Área"); they are left out of the result.
 */
export function placeValues(grid: CellGrid, labels: readonly FormLabel[]): readonly PlacedLabel[] {
  const isSure = ({ isMarked, column }: FormLabel) => isMarked && column !== "number";
  const marked = new Set(labels.filter(isSure).map(({ at }) => keyOf(at)));
  const all = new Set(labels.map(({ at }) => keyOf(at)));
  const values = new Set<string>();
  const lastRow = Math.max(...labels.map(({ at }) => at.row));
  const besideOrBelow = (label: FormLabel, end: number) =>
    ownValue(label) ?? valueRight(grid, label, marked) ?? valueBelow(grid, label, all, end);
  // Where a form leaves blank rows above its values, it does so under its last label too.
  const leavesGaps = labels.some((label) => {
    const place = besideOrBelow(label, lastRow);
    return place?.side === "below" && place.at.row > below(grid, label.at);
  });
  const end = leavesGaps ? Number.POSITIVE_INFINITY : lastRow;
  const found = labels.flatMap((label): (readonly [FormLabel, Found | null])[] => {
    if (values.has(keyOf(label.at)) && !isSure(label)) return [];
    const place = besideOrBelow(label, end);
    if (place !== null && place.side !== "own") values.add(keyOf(place.at));
    return [[label, place]];
  });
  const sideOf = (label: FormLabel) =>
    mostOften(
      found.flatMap(([other, place]) => (other.column === label.column && place !== null ? [place.side] : [])),
    ) ??
    mostOften(found.flatMap(([, place]) => place?.side ?? [])) ??
    "right";
  return found.map(([label, place]) => ({
    ...label,
    value: place?.value ?? null,
    valueAt: place?.at ?? blankCellOf(grid, label, sideOf(label), found),
  }));
}

function ownValue({ rest, at }: FormLabel): Found | null {
  return rest === "" ? null : { side: "own", at, value: rest };
}

/** The first filled cell right of the label; none where another label comes first. */
function valueRight(grid: CellGrid, { at }: FormLabel, labels: ReadonlySet<string>): Found | null {
  const end = grid.range.column + grid.range.columnCount;
  for (let column = rightOf(grid, at); column < end; column += 1) {
    const shown = grid.shownAt({ row: at.row, column });
    const value = grid.valueAt(shown);
    if (isBlank(value)) continue;
    return labels.has(keyOf(shown)) ? null : { side: "right", at: shown, value };
  }
  return null;
}

/**
 * The first filled cell of the row below, unless labels, notes or those who sign stand there. A blank row may lie between,
 * but not under the last label: what follows there is no part of the form.
 */
function valueBelow(grid: CellGrid, { at }: FormLabel, labels: ReadonlySet<string>, lastLabel: number): Found | null {
  const next = below(grid, at);
  const row = filledCells(grid, next).length === 0 && next + 1 < lastLabel ? next + 1 : next;
  const { column: first, columnCount } = grid.range;
  const filled = Array.from({ length: columnCount }, (_, index) => grid.shownAt({ row, column: first + index })).filter(
    (shown) => shown.row === row && !isBlank(grid.valueAt(shown)),
  );
  if (filled.some((shown) => labels.has(keyOf(shown)))) return null;
  const shown = filled.find(({ column }) => column >= at.column && column < rightOf(grid, at) + 1);
  const value = shown === undefined ? null : grid.valueAt(shown);
  if (shown === undefined || isBlank(value)) return null;
  if (typeof value === "string" && (isSigner(value) || isNote(value))) return null;
  return { side: "below", at: shown, value };
}

function blankCellOf(
  grid: CellGrid,
  label: FormLabel,
  side: Side,
  found: readonly (readonly [FormLabel, Found | null])[],
): CellPosition {
  const { row, column } = label.at;
  if (side === "own") return label.at;
  if (side === "below") return grid.shownAt({ row: below(grid, label.at), column });
  const beside = found.find(([other, place]) => place?.side === "right" && other.at.column === column);
  return grid.shownAt({ row, column: beside?.[1]?.at.column ?? rightOf(grid, label.at) });
}

function rightOf(grid: CellGrid, at: CellPosition): number {
  const merge = grid.mergeAt(at);
  return merge === null ? at.column + 1 : merge.column + merge.columnCount;
}

function below(grid: CellGrid, at: CellPosition): number {
  const merge = grid.mergeAt(at);
  return merge === null ? at.row + 1 : merge.row + merge.rowCount;
}

function mostOften(sides: readonly Side[]): Side | null {
  const counts = new Map<Side, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

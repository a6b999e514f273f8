import type { ICellData, Nullable } from "@univerjs/core";
import { isFilled } from "./cell-content";
import type { CellsState } from "./document-state";
import { filedFormula } from "./formula-text";
import type { BorderSide, CellContent, CellStyle, CellStylePatch } from "./workbook-document";
import type { CellPatch, PatchedContent } from "./xlsx-patch";

/** The cells whose content or format is another one now. Position by position: a cell that moved is two changed cells. */
export function diffCells(before: CellsState, now: CellsState): CellPatch[] {
  const hasSameMasters = before.hasSameMasters(now);
  const patches: CellPatch[] = [];
  for (const [row, column] of positions(before, now)) {
    const [old, cell] = [before.cell(row, column), now.cell(row, column)];
    if (isSameCell(old, cell, hasSameMasters)) continue;
    const content = changedContent(old, cell, before.content(row, column), now.content(row, column));
    const style = old?.s === cell?.s ? null : diffStyles(before.style(row, column), now.style(row, column));
    if (content || style) patches.push({ row, column, ...(content && { content }), ...(style && { style }) });
  }
  return patches;
}

function* positions(before: CellsState, now: CellsState): Generator<readonly [number, number]> {
  for (const row of unitedKeys(before.rows, now.rows)) {
    for (const column of unitedKeys(before.rows[row] ?? {}, now.rows[row] ?? {})) yield [row, column];
  }
}

function unitedKeys(one: object, other: object): number[] {
  const keys = Object.keys(one).map(Number);
  for (const key in other) if (!(key in one)) keys.push(Number(key));
  return keys.sort((a, b) => a - b);
}

function isSameCell(old: Nullable<ICellData>, cell: Nullable<ICellData>, hasSameMasters: boolean): boolean {
  if (!old || !cell) return old === cell;
  return (
    old.v === cell.v &&
    old.t === cell.t &&
    old.f === cell.f &&
    old.si === cell.si &&
    old.p === cell.p &&
    old.s === cell.s &&
    (hasSameMasters || !cell.si)
  );
}

function changedContent(
  old: Nullable<ICellData>,
  cell: Nullable<ICellData>,
  before: CellContent,
  now: CellContent,
): PatchedContent | null {
  if (before.formula === now.formula) {
    if (before.kind === now.kind && before.value === now.value) return null;
    // The file has no plain formula there, or no value yet: the program that opens it next calculates both.
    const isSpecial = Boolean(old?.si ?? cell?.si ?? old?.custom);
    if (now.formula !== null && (isSpecial || before.kind === "empty")) return null;
  }
  if (now.formula !== null) return { kind: "formula", formula: filedFormula(now.formula), value: now.value };
  return isFilled(cell) ? constantContent(now) : { kind: "empty" };
}

function constantContent({ kind, value }: CellContent): PatchedContent {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value === null) return { kind: "empty" };
  return { kind: kind === "error" ? "error" : "text", value };
}

const PROPERTIES = [
  "numberFormat",
  "fill",
  "fontName",
  "fontSize",
  "fontColor",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "horizontal",
  "vertical",
  "wrapText",
  "indent",
  "locked",
] as const satisfies readonly (keyof CellStyle)[];
const SIDES = ["top", "bottom", "left", "right"] as const satisfies readonly BorderSide[];

/** The change that makes `now` of `before`; null where there is none. */
export function diffStyles(before: CellStyle, now: CellStyle): CellStylePatch | null {
  const changed = PROPERTIES.filter((property) => before[property] !== now[property]);
  const patch = Object.fromEntries(changed.map((property) => [property, now[property] ?? null]));
  const sides = SIDES.filter((side) => {
    const [old, line] = [before.borders?.[side], now.borders?.[side]];
    return old?.style !== line?.style || old?.color !== line?.color;
  });
  const borders = Object.fromEntries(sides.map((side) => [side, now.borders?.[side] ?? null]));
  if (changed.length === 0 && sides.length === 0) return null;
  // Object.fromEntries widens keys and values, which come from a CellStyle.
  return { ...patch, ...(sides.length > 0 && { borders }) };
}

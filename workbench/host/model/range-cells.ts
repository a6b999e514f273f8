import type { CellInput, Rect } from "../../document/workbook-document";
import { isEntireColumn, isEntireRow } from "../a1";
import { formulaOf, parseInput, textOf, valueOf, valueTypeOf } from "../cell-values";
import { invalidArgument } from "../host-error";
import type { HostError } from "../host-error";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing, sheetUnlockedAt } from "../sheet-permissions";

/** A single rectangle of a sheet: what a Range proxy stands for. */
export interface RangeArea extends Area {
  readonly rect: Rect;
}

const general = "General";

/**
 * Cell properties are null for unbounded ranges (excel-add-ins-ranges-unbounded.md), and `values` also above the limit of cells
 * of one request (OfficeDev/office-js #4783).
 */
function isUnreadable({ rect, context }: RangeArea): boolean {
  return isEntireRow(rect) || isEntireColumn(rect) || rect.rowCount * rect.columnCount > context.conditions.cellLimit;
}

export function readValues(range: RangeArea): unknown[][] | null {
  return isUnreadable(range)
    ? null
    : sheetOf(range)
        .read(range.rect)
        .map((row) => row.map(valueOf));
}

export function readFormulas(range: RangeArea): unknown[][] | null {
  return isUnreadable(range)
    ? null
    : sheetOf(range)
        .read(range.rect)
        .map((row) => row.map(formulaOf));
}

export function readValueTypes(range: RangeArea): unknown[][] | null {
  return isUnreadable(range)
    ? null
    : sheetOf(range)
        .read(range.rect)
        .map((row) => row.map(valueTypeOf));
}

export function readNumberFormats(range: RangeArea): string[][] | null {
  if (isUnreadable(range)) return null;
  return sheetOf(range)
    .readStyles(range.rect)
    .map((row) => row.map((style) => style.numberFormat ?? general));
}

export function readTexts(range: RangeArea): unknown[][] | null {
  if (isUnreadable(range)) return null;
  const formats = sheetOf(range).readStyles(range.rect);
  const { dateSystem } = range.context.document;
  const rows = sheetOf(range).read(range.rect);
  return rows.map((row, r) => row.map((cell, c) => textOf(cell, formats[r]?.[c]?.numberFormat ?? general, dateSystem)));
}

/** Gives each cell of the range its value: a single value for all, or one for each in the range's shape. */
function spread({ rect }: RangeArea, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = new Array<unknown>(rect.columnCount).fill(value);
    return new Array<readonly unknown[]>(rect.rowCount).fill(row);
  }
  const rows: readonly unknown[] = value;
  const matrix = rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== rect.columnCount) throw wrongShape();
    return row;
  });
  if (matrix.length !== rect.rowCount) throw wrongShape();
  return matrix;
}

export function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function assertBounded({ rect }: RangeArea): void {
  if (isEntireRow(rect) || isEntireColumn(rect)) throw invalidArgument("Values cannot be set on an unbounded range.");
}

/** `values` and `formulas` take the same input: what looks like a formula, a number or a date becomes one. */
export function writeValues(range: RangeArea, value: unknown): void {
  const sheet = sheetUnlockedAt(range);
  assertBounded(range);
  const { rect } = range;
  const formats = sheet.readStyles(rect);
  const detected: { readonly at: Rect; readonly numberFormat: string }[] = [];
  const cells = spread(range, value).map((row, r) =>
    row.map((entry, c): CellInput | undefined => {
      const cellFormat = formats[r]?.[c]?.numberFormat ?? general;
      const parsed = parseInput(entry, cellFormat);
      if (parsed === null) throw invalidArgument();
      if (parsed?.numberFormat && cellFormat === general) {
        const at = { row: rect.row + r, column: rect.column + c, rowCount: 1, columnCount: 1 };
        detected.push({ at, numberFormat: parsed.numberFormat });
      }
      return parsed?.input;
    }),
  );
  sheet.write(rect, cells);
  for (const { at, numberFormat } of detected) sheet.applyStyle(at, { numberFormat });
}

/** Sets number formats in as few rectangles as rows of equal formats allow. */
export function writeNumberFormats(range: RangeArea, value: unknown): void {
  const sheet = sheetAllowing(range, "allowFormatCells");
  const { rect } = range;
  if (typeof value === "string") {
    sheet.applyStyle(rect, { numberFormat: formatOrDefault(value) });
    return;
  }
  assertBounded(range);
  for (const { at, value: entry } of runs(rect, spread(range, value))) {
    if (entry === null || entry === undefined) continue;
    if (typeof entry !== "string") throw invalidArgument();
    sheet.applyStyle(at, { numberFormat: formatOrDefault(entry) });
  }
}

function formatOrDefault(format: string): string | null {
  return format === "" || format === general ? null : format;
}

/** Equal neighbours of a row as one rectangle, and rows that are alike as one. */
function runs(rect: Rect, matrix: readonly (readonly unknown[])[]): { readonly at: Rect; readonly value: unknown }[] {
  const found: { at: Rect; value: unknown }[] = [];
  let rowStart = 0;
  while (rowStart < matrix.length) {
    const row = matrix[rowStart] ?? [];
    let rowEnd = rowStart + 1;
    while (rowEnd < matrix.length && row.every((value, c) => matrix[rowEnd]?.[c] === value)) rowEnd += 1;
    let start = 0;
    while (start < row.length) {
      let end = start + 1;
      while (end < row.length && row[end] === row[start]) end += 1;
      const at = {
        row: rect.row + rowStart,
        column: rect.column + start,
        rowCount: rowEnd - rowStart,
        columnCount: end - start,
      };
      found.push({ at, value: row[start] });
      start = end;
    }
    rowStart = rowEnd;
  }
  return found;
}

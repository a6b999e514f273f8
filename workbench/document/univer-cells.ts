import { IUndoRedoService } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { contentOf, EMPTY_CONTENT, isFilled, toCell } from "./cell-content";
import { MAX_COLUMNS, MAX_ROWS, toRange } from "./ranges";
import { SharedFormulas } from "./shared-formulas";
import type { UniverContext } from "./univer-context";
import { fromUniverStyle, toUniverStyle } from "./univer-style";
import type { CellContent, CellInput, CellStyle, CellStylePatch, Rect } from "./workbook-document";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const NO_STYLE: CellStyle = {};

export function readCells(context: UniverContext, worksheet: Worksheet, rect: Rect): CellContent[][] {
  const matrix = worksheet.getCellMatrix().getMatrix();
  const formulas = new SharedFormulas(matrix, context.formulaTexts);
  const spilled = spilledValues(context, worksheet);
  return Array.from({ length: rect.rowCount }, (_, rowOffset) => {
    const row = rect.row + rowOffset;
    const cells = matrix[row];
    const spilledCells = spilled?.[row];
    return Array.from({ length: rect.columnCount }, (_, columnOffset) => {
      const column = rect.column + columnOffset;
      const cell = cells?.[column];
      if (isFilled(cell)) return contentOf(cell, formulas.formulaAt(cell, row, column));
      const value = spilledCells?.[column];
      return value ? contentOf(value, null) : EMPTY_CONTENT;
    });
  });
}

/** What an array formula fills beside its own cell; Univer keeps it apart from the cells. */
function spilledValues(context: UniverContext, worksheet: Worksheet): Cells | null {
  return context.formulas.getArrayFormulaCellData()[context.unitId]?.[worksheet.getSheetId()] ?? null;
}

/** @param within null: the whole sheet */
export function usedRange(
  context: UniverContext,
  worksheet: Worksheet,
  valuesOnly: boolean,
  within: Rect | null = null,
): Rect | null {
  const bounds = new Bounds(within);
  bounds.addAll(worksheet.getCellMatrix().getMatrix(), (cell) => (!valuesOnly && Boolean(cell?.s)) || isFilled(cell));
  const spilled = spilledValues(context, worksheet);
  if (spilled) bounds.addAll(spilled, isFilled);
  return bounds.rect();
}

/** The smallest rectangle of the cells that count. */
class Bounds {
  private top = Number.POSITIVE_INFINITY;
  private left = Number.POSITIVE_INFINITY;
  private bottom = -1;
  private right = -1;
  private readonly range: IRange;

  constructor(within: Rect | null) {
    this.range = toRange(within ?? { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  }

  addAll(cells: Cells, counts: (cell: Nullable<ICellData>) => boolean): void {
    const { startRow, endRow, startColumn, endColumn } = this.range;
    for (const rowKey in cells) {
      const row = +rowKey;
      if (row < startRow || row > endRow) continue;
      const columns = cells[row] ?? {};
      for (const columnKey in columns) {
        const column = +columnKey;
        if (column >= startColumn && column <= endColumn && counts(columns[column])) this.add(row, column);
      }
    }
  }

  private add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  rect(): Rect | null {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}

/** Makes room for a rectangle: Univer throws where one reaches beyond the sheet's present end. */
export function grow(context: UniverContext, worksheet: Worksheet, { row, column, rowCount, columnCount }: Rect): void {
  const sheet = context.sheetFacade(worksheet.getSheetId());
  const [rows, columns] = [row + rowCount, column + columnCount];
  if (rows > MAX_ROWS || columns > MAX_COLUMNS)
    throw new RangeError("The rectangle reaches beyond the end of a sheet.");
  if (rows > worksheet.getRowCount()) sheet.setRowCount(Math.min(rows + SPARE_ROWS, MAX_ROWS));
  if (columns > worksheet.getColumnCount()) sheet.setColumnCount(Math.min(columns + SPARE_COLUMNS, MAX_COLUMNS));
}

export function writeCells(
  context: UniverContext,
  worksheet: Worksheet,
  rect: Rect,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void {
  grow(context, worksheet, rect);
  const value: Record<number, Record<number, ICellData>> = {};
  inputs.forEach((row, rowOffset) =>
    row.forEach((input, columnOffset) => {
      if (input) (value[rect.row + rowOffset] ??= {})[rect.column + columnOffset] = toCell(input);
    }),
  );
  if (Object.keys(value).length > 0) {
    context.run(SetRangeValuesCommand.id, worksheet.getSheetId(), { range: toRange(rect), value });
  }
}

const stylesRead = new WeakMap<IStyleData, CellStyle>();

export function styleOf(context: UniverContext, cell: Nullable<ICellData>): CellStyle {
  const style = context.styles().getStyleByCell(cell);
  if (!style) return NO_STYLE;
  const known = stylesRead.get(style);
  if (known) return known;
  const read = fromUniverStyle(style);
  stylesRead.set(style, read);
  return read;
}

export function readStyles(context: UniverContext, worksheet: Worksheet, rect: Rect): CellStyle[][] {
  const matrix = worksheet.getCellMatrix().getMatrix();
  return Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (_, column) =>
      styleOf(context, matrix[rect.row + row]?.[rect.column + column]),
    ),
  );
}

/** @param patch null takes every format back. */
export function changeStyles(
  context: UniverContext,
  worksheet: Worksheet,
  wanted: Rect,
  patch: CellStylePatch | null,
): void {
  const rect = withoutOpenEnds(wanted, worksheet);
  grow(context, worksheet, rect);
  // Univer takes null for "back to the default" although its type of a style's property does not say so.
  const s = patch && (toUniverStyle(patch) as IStyleData);
  const matrix = worksheet.getCellMatrix().getMatrix();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      // Without its type, Univer would guess it anew, and turn a text that looks like a number into one.
      const t = matrix[row]?.[column]?.t;
      cells[column] = t ? { s, t } : { s };
    }
  }
  runStyleMutation(context, worksheet.getSheetId(), cellValue);
}

/** Whole columns and rows reach only as far as the sheet does at present: Univer keeps formats cell by cell. */
function withoutOpenEnds(rect: Rect, worksheet: Worksheet): Rect {
  return {
    ...rect,
    ...(rect.rowCount >= MAX_ROWS && { rowCount: worksheet.getRowCount() }),
    ...(rect.columnCount >= MAX_COLUMNS && { columnCount: worksheet.getColumnCount() }),
  };
}

/** The mutation alone with an undo step of its own: it names the trigger that spares Univer a recalculation. */
function runStyleMutation(context: UniverContext, subUnitId: string, cellValue: Cells) {
  const params = { unitId: context.unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
  const undoParams = SetRangeValuesUndoMutationFactory(context.injector, params);
  context.run(SetRangeValuesMutation.id, subUnitId, params);
  context.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: context.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undoParams }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

import { CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { textType } from "./cell-content";
import { shownFormula } from "./formula-text";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "./default-sizes";
import { MAX_COLUMNS, MAX_ROWS, rectOfAddress } from "./ranges";
import { serialOf } from "./read-xlsx";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "./read-xlsx";
import type { SheetPart } from "./sheet-part";
import { unlockedLine } from "./univer-style";
import { UniverStyles } from "./univer-styles";
import type { UnlockedLines } from "./unlocked-lines";
import { colorOf } from "./xlsx-color";
import { pixelsFromColumnWidth, pixelsFromRowHeight } from "./xlsx/sizes";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;

const UNIT_ID = "workbook";

export function sheetIdOf(index: number): string {
  return `sheet-${index + 1}`;
}

/** The opened workbook as Univer takes it. Conditional formats and links are added afterwards. */
export function toUniverWorkbook(workbook: XlsxWorkbook, parts: readonly SheetPart[], name: string): IWorkbookData {
  const styles = new UniverStyles(workbook);
  const dateSystem = workbook.dateSystem === "1904" ? 1904 : 1900;
  const sheets = workbook.sheets.map((sheet, index) => {
    const cellData = toCells(sheet, styles, { dateSystem, unlocked: parts[index]?.unlocked });
    return toSheet(sheet, parts[index], { id: sheetIdOf(index), cellData, themeColors: workbook.themeColors });
  });
  return {
    id: UNIT_ID,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: styles.all,
    defaultStyle: defaultStyle(workbook),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function defaultStyle({ defaultFont }: XlsxWorkbook): IStyleData {
  return { ff: defaultFont?.name ?? "Calibri", fs: defaultFont?.size ?? 11 };
}

type CellData = Record<number, Record<number, ICellData>>;

interface CellsAround {
  readonly dateSystem: 1900 | 1904;
  readonly unlocked: UnlockedLines | undefined;
}

function toCells(sheet: XlsxSheet, styles: UniverStyles, { dateSystem, unlocked }: CellsAround): CellData {
  const data: CellData = {};
  const spilled = spilledCells(sheet);
  sheet.rows.forEach((values, row) => {
    const cells: Record<number, ICellData> = {};
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const cell = sheet.cells?.get(key);
      const isSpilled = spilled.has(key);
      const content = isSpilled ? formulaOnly(cell) : toContent(cell, cell?.value ?? value, dateSystem);
      // A cell of a row or column that is not locked says so itself, or it is locked.
      const saysLocked = unlocked?.rows.has(row) || unlocked?.columns.has(column);
      const isHere = cell !== undefined || value !== null;
      const s = cell?.style || (saysLocked && isHere) ? styles.idOf(cell?.style ?? {}, saysLocked) : undefined;
      const stored = s === undefined ? content : { ...content, s };
      if (Object.keys(stored).length > 0) cells[column] = stored;
    });
    if (Object.keys(cells).length > 0) data[row] = cells;
  });
  return data;
}

/** Cells that an array formula fills: the formula itself fills them again, and values found there would stop it. */
function spilledCells(sheet: XlsxSheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, { formulaType, formulaRef }] of sheet.cells ?? []) {
    const rect = formulaType === "array" && formulaRef ? rectOfAddress(formulaRef) : null;
    const rowCount = Math.min(rect?.rowCount ?? 0, sheet.rows.length);
    for (let row = 0; rect && row < rowCount; row++) {
      for (let column = 0; column < rect.columnCount; column++) {
        keys.add(`${rect.row + row},${rect.column + column}`);
      }
    }
    if (rect && rect.rowCount * rect.columnCount === 1) keys.delete(key);
  }
  return keys;
}

/** Marks a cell whose formula the file has as an array formula, which a save must not write as a plain one. */
const ARRAY_FORMULA = { isArrayFormula: true } as const;

function formulaOnly(cell: XlsxCell | undefined): ICellData {
  return cell?.formula ? { f: shownFormula(cell.formula), custom: ARRAY_FORMULA } : {};
}

function toContent(cell: XlsxCell | undefined, value: XlsxCell["value"], dateSystem: 1900 | 1904): ICellData {
  const constant = toConstant(cell, value, dateSystem);
  if (cell?.formula === undefined) return constant;
  const si = cell.formulaSharedIndex === undefined ? {} : { si: `shared-${cell.formulaSharedIndex}` };
  const isArray = cell.formulaType === "array" || cell.formulaDynamic;
  return {
    ...constant,
    ...si,
    ...(cell.formula && { f: shownFormula(cell.formula) }),
    ...(isArray && { custom: ARRAY_FORMULA }),
  };
}

function toConstant(cell: XlsxCell | undefined, value: XlsxCell["value"], dateSystem: 1900 | 1904): ICellData {
  if (value === null || value === "") return {};
  if (value instanceof Date) return { v: serialOf(value, dateSystem), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: cell?.type === "error" ? CellValueType.STRING : textType(value) };
}

interface SheetFrame {
  readonly id: string;
  readonly cellData: CellData;
  readonly themeColors: readonly string[] | undefined;
}

function toSheet(
  sheet: XlsxSheet,
  part: SheetPart | undefined,
  { id, cellData, themeColors }: SheetFrame,
): Partial<IWorksheetData> & { id: string } {
  const merges = sheet.merges ?? [];
  const columnCount = merges.reduce(
    (most, { endCol }) => Math.max(most, endCol + 1),
    sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const rowCount = merges.reduce((most, { endRow }) => Math.max(most, endRow + 1), sheet.rows.length);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    tabColor: colorOf(sheet.view?.tabColor, themeColors) ?? "",
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    rowCount: Math.min(rowCount + SPARE_ROWS, MAX_ROWS),
    columnCount: Math.min(Math.max(columnCount + SPARE_COLUMNS, LEAST_COLUMNS), MAX_COLUMNS),
    defaultColumnWidth: part?.defaultColumnWidth
      ? pixelsFromColumnWidth(part.defaultColumnWidth)
      : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: part?.defaultRowHeight ? pixelsFromRowHeight(part.defaultRowHeight) : DEFAULT_ROW_PIXELS,
    mergeData: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    cellData,
    rowData: withUnlocked(toRows(sheet), part?.unlocked.rows),
    columnData: withUnlocked(toColumns(sheet), part?.unlocked.columns),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
  };
}

function toRows(sheet: XlsxSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    rows[row] = { ...(height && { h: pixelsFromRowHeight(height), ia: 0 }), ...(hidden && { hd: 1 }) };
  }
  return rows;
}

function toColumns(sheet: XlsxSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  sheet.columns?.forEach(({ width, hidden }, column) => {
    if (width || hidden)
      columns[column] = { ...(width && { w: pixelsFromColumnWidth(width) }), ...(hidden && { hd: 1 }) };
  });
  return columns;
}

function withUnlocked<Line extends Partial<IRowData> | Partial<IColumnData>>(
  lines: Record<number, Line>,
  unlocked: ReadonlySet<number> = new Set(),
): Record<number, Line> {
  for (const line of unlocked) lines[line] = { ...lines[line], s: unlockedLine } as Line; // a line has no other kind of format
  return lines;
}

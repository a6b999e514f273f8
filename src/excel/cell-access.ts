import type { CellPosition } from "../core/cell";
import type { CellEdit } from "../core/corrections";
import { HostError, hostErrorFrom } from "./host-error";
import { readExcel, writeExcel } from "./run-excel";

/** Texts that Excel would take for something else unless an apostrophe tells it not to (Range.values, Microsoft Learn). */
export const literal = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Why a cell cannot be seen though it is there. */
export type HiddenPart = "sheet" | "row" | "column";

/**
 * Selects a cell and scrolls it into view, together with the beginning of its row where the window is wide enough: Excel scrolls no further
 * than it must to show what is selected, so what is selected first stays in sight. On a hidden sheet nothing is selected.
 * @returns what hides the cell; null where it can be seen
 * @throws HostError with "sheet-changed" where the sheet is gone
 */
export function selectCell(
  sheetId: string,
  { row, column }: CellPosition,
  rowStart: CellPosition = { row, column },
): Promise<HiddenPart | null> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("visibility");
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load("rowHidden, columnHidden");
    await context.sync();
    if (sheet.visibility !== Excel.SheetVisibility.visible) return "sheet";
    sheet.activate();
    if (rowStart.column !== column) sheet.getRangeByIndexes(row, rowStart.column, 1, 1).select();
    cell.select();
    await context.sync();
    if (cell.rowHidden) return "row";
    return cell.columnHidden ? "column" : null;
  });
}

/** Edits of cells that stand below each other in one column of a sheet. */
type Column = readonly [CellEdit, ...CellEdit[]];

/** Puts edits together that can be read and written as one range each, in sheet order. */
function columnsOf(edits: readonly CellEdit[]): Column[] {
  const columns: [CellEdit, ...CellEdit[]][] = [];
  const inOrder = [...edits].sort(
    (a, b) =>
      Number(a.sheetId > b.sheetId) - Number(a.sheetId < b.sheetId) || a.at.column - b.at.column || a.at.row - b.at.row,
  );
  for (const edit of inOrder) {
    const column = columns.at(-1);
    const above = column?.at(-1);
    const isNext =
      above?.sheetId === edit.sheetId && above.at.column === edit.at.column && above.at.row + 1 === edit.at.row;
    if (column && isNext) column.push(edit);
    else columns.push([edit]);
  }
  return columns;
}

/** Whether a cell holds what it held at the review and no formula; a second run after a fallback finds its own work done. */
function isUnchanged({ expected, value }: CellEdit, holds: unknown, formula: unknown): boolean {
  return formula === holds && (holds === (expected ?? "") || holds === (value ?? ""));
}

/** Texts in which Excel may see a number, a date or a truth value, by the language of the person's own Excel. */
const mayBeValue = /^(?=.{1,60}$)(?=.*\d)|^\s*(?:true|false|verdadero|falso)\s*$/i;

/** What is given to `values`: a text stays the text that it is, whatever it looks like. */
function written({ value }: CellEdit): string | number {
  if (typeof value !== "string") return value ?? "";
  return mayBeValue.test(value) ? `'${value}` : literal(value);
}

function needsFormat(column: readonly CellEdit[]): boolean {
  return column.some(({ numberFormat }) => numberFormat !== null);
}

/** Excel has one code for what a protected sheet refuses and for what nobody may change. */
async function namingProtection(written: Promise<void>, columns: readonly { sheet: Excel.Worksheet }[]): Promise<void> {
  try {
    await written;
  } catch (error) {
    const isProtected = columns.some(({ sheet }) => sheet.protection.protected);
    if (isProtected && hostErrorFrom(error).code === "access-denied") throw new HostError("protected-sheet", error);
    throw error;
  }
}

/** A protected sheet may take values into cells that are not locked, and still no formats. */
function forbidsFormats({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options?.allowFormatCells !== true;
}

/**
 * Writes values into cells after seeing that each still holds what it held at the review. Two round trips.
 *
 * Excel keeps what a batch did before it failed. Protected sheets come first, and in them the values before the formats, so that a locked
 * cell is met before anything is written.
 * @throws HostError with "sheet-changed" where a cell holds something else by now, with "protected-sheet" where a cell of a protected sheet
 * is locked, or its value needs a format that the sheet does not allow; nothing is written then
 */
export function writeCells(edits: readonly CellEdit[]): Promise<void> {
  return writeExcel(async (context) => {
    context.workbook.load("readOnly");
    const columns = columnsOf(edits).map((column) => {
      const [{ sheetId, at }] = column;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.protection.load("protected, options");
      const range = sheet.getRangeByIndexes(at.row, at.column, column.length, 1);
      range.load("values, formulas");
      return { column, range, sheet };
    });
    await context.sync();
    if (context.workbook.readOnly) throw new HostError("access-denied");
    for (const { column, range } of columns) {
      const isAsReviewed = column.every((edit, row) =>
        isUnchanged(edit, range.values[row]?.[0], range.formulas[row]?.[0]),
      );
      if (!isAsReviewed) throw new HostError("sheet-changed");
    }
    const protectedFirst = [...columns].sort(
      (one, other) => Number(other.sheet.protection.protected) - Number(one.sheet.protection.protected),
    );
    if (columns.some(({ column, sheet }) => needsFormat(column) && forbidsFormats(sheet)))
      throw new HostError("protected-sheet");
    for (const { column, range, sheet } of protectedFirst) {
      const values = column.map((edit) => [written(edit)]);
      if (needsFormat(column)) {
        if (sheet.protection.protected) range.values = values;
        // The format comes first: in a cell of the text format a serial would become a text. Null leaves a cell's own (Range.numberFormat).
        range.numberFormat = column.map(({ numberFormat }) => [numberFormat]);
      }
      range.values = values;
    }
    await namingProtection(context.sync(), columns);
  }, "any");
}

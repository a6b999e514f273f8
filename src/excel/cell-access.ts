import type { CellPosition } from "../core/cell";
import type { CellEdit } from "../core/corrections";
import { HostError } from "./host-error";
import { readExcel, writeExcel } from "./run-excel";

/** Texts that Excel would take for something else unless an apostrophe tells it not to (Range.values, Microsoft Learn). */
export const literal = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * Selects a cell and shows it.
 * @throws HostError with "sheet-changed" where the sheet is gone
 */
export function selectCell(sheetId: string, { row, column }: CellPosition): Promise<void> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/**
 * Writes values into cells after seeing that each still holds what it held at the review. Two round trips.
 * @throws HostError with "sheet-changed" where a cell holds something else by now; nothing is written then
 */
export function writeCells(edits: readonly CellEdit[]): Promise<void> {
  return writeExcel(async (context) => {
    const cells = edits.map(({ sheetId, at }) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(at.row, at.column, 1, 1);
      cell.load("values, formulas");
      return cell;
    });
    await context.sync();
    edits.forEach(({ expected, value, numberFormat }, index) => {
      const cell = cells[index];
      const holds: unknown = cell?.values[0]?.[0];
      // A second run after a fallback finds its own work done.
      const isUnchanged = holds === (expected ?? "") || holds === value;
      if (!cell || !isUnchanged || cell.formulas[0]?.[0] !== holds) throw new HostError("sheet-changed");
      // The format comes first: in a cell of the text format a serial would become a text.
      if (numberFormat !== null) cell.numberFormat = [[numberFormat]];
      cell.values = [[typeof value === "string" ? literal(value) : value]];
    });
    await context.sync();
  });
}

import { read, utils, type CellObject, type ParsingOptions, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../src/core/cell";
import type { WorkbookSnapshot } from "../../src/core/workbook-snapshot";

/** The first sheet of a workbook as SheetJS reads it. */
export function firstSheet(bytes: Uint8Array, options: ParsingOptions = {}): WorkSheet {
  const { SheetNames, Sheets } = read(bytes, { type: "array", ...options });
  const sheet = Sheets[SheetNames[0] ?? ""];
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

/** A sheet's rows as arrays from A1 on; blank cells are null, blank rows are kept. */
export function arraysOf(sheet: WorkSheet): CellValue[][] {
  return utils.sheet_to_json<CellValue[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
}

/**
 * The cells of a workbook as Excel would hand them over: values, dates as their serials, and number formats. They are taken one by one,
 * because `sheet_to_json` makes JavaScript dates of them as soon as it knows the formats.
 */
export function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  const sheet = firstSheet(bytes, { cellNF: true, dense: true });
  const { s: first, e: last } = utils.decode_range(sheet["!ref"] ?? "A1");
  const [rowCount, columnCount] = [last.r - first.r + 1, last.c - first.c + 1];
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => sheet["!data"]?.[first.r + row]?.[first.c + column]),
  );
  const usedRange = { row: first.r, column: first.c, rowCount, columnCount };
  const values = cells.map((row) => row.map(valueOf));
  const numberFormats = cells.map((row) => row.map((cell) => (cell?.z === undefined ? "General" : String(cell.z))));
  return {
    sheets: [
      { sheetId: "1", name: "Hoja1", usedRange, values, numberFormats, merges: [], formulas: [], hasHiddenRows: false },
    ],
    dateSystem: 1900,
  };
}

function valueOf(cell: CellObject | undefined): CellValue {
  const value = cell?.v ?? null;
  if (value instanceof Date) throw new TypeError("SheetJS was not to make dates of the serials.");
  return cell?.t === "e" ? { error: cell.w ?? "" } : value;
}

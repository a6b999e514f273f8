import { openXlsx } from "hucre/xlsx";
import type { Sheet, Workbook } from "hucre/xlsx";
import { FileError } from "./file-error";

export { resolveThemeColor } from "hucre/xlsx";
export type {
  Cell as XlsxCell,
  CellStyle as XlsxStyle,
  Sheet as XlsxSheet,
  Workbook as XlsxWorkbook,
} from "hucre/xlsx";
export type XlsxColor = NonNullable<NonNullable<Sheet["view"]>["tabColor"]>;

/** The model that hucre reads out of an .xlsx file, formats included. Throws a `FileError` where it cannot. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new FileError("unreadable-file", "The workbook's parts could not be read.", { cause });
  }
}

const MS_PER_DAY = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 31), 1904: Date.UTC(1904, 0, 1) } as const;
const SERIAL_OF_29_FEBRUARY_1900 = 60;

/** The serial number that hucre turned into a date. */
export function serialOf(date: Date, dateSystem: 1900 | 1904): number {
  const days = (date.getTime() - EPOCHS[dateSystem]) / MS_PER_DAY;
  // Excel counts a 29 February 1900 that never was.
  const serial = dateSystem === 1900 && days >= SERIAL_OF_29_FEBRUARY_1900 ? days + 1 : days;
  return Math.round(serial * 1e10) / 1e10;
}

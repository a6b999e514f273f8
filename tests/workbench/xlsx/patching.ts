import type { Rect } from "../../../workbench/document/workbook-document";
import type { CellPatch, SheetPatch, WorkbookPatch } from "../../../workbench/document/xlsx-patch";
import { parseRange } from "../../../workbench/document/xlsx/addresses";

/** The rectangle of an A1 address. */
export function rect(address: string): Rect {
  const parsed = parseRange(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed;
}

export function cell(address: string, change: Omit<CellPatch, "row" | "column">): CellPatch {
  const { row, column } = rect(address);
  return { row, column, ...change };
}

export const text = (value: string) => ({ kind: "text", value }) as const;
export const number = (value: number) => ({ kind: "number", value }) as const;

/** A sheet of the package with its changes; nothing changes unless told. */
export function sheet(name: string, change: Partial<SheetPatch> = {}): SheetPatch {
  return { name, originalName: name, cells: [], ...change };
}

/** A patch of the rich workbook: changes to its first sheet, its second one untouched. */
export function datos(change: Partial<SheetPatch>, settings?: WorkbookPatch["settings"]): WorkbookPatch {
  return { sheets: [sheet("Datos", change), sheet("Otra hoja")], ...(settings ? { settings } : {}) };
}

import type { ConditionalStyle, Rect } from "../../../workbench/document/workbook-document";
import type { CellPatch, SheetPatch, WorkbookPatch } from "../../../workbench/document/xlsx-patch";
import { readSavedWorkbook, type SavedSheet } from "../../support/independent-xlsx";
import { packageParts } from "../../support/package-dom";
import { prefixedPackage, richPackage } from "./package-fixtures";
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

export const partText = (bytes: Uint8Array, part: string) =>
  Buffer.from(packageParts(bytes).get(part) ?? []).toString("utf8");

export function firstSheet(bytes: Uint8Array): SavedSheet {
  const [first] = readSavedWorkbook(bytes).sheets;
  if (!first) throw new Error("The workbook has no sheet.");
  return first;
}

/** The part of the rich workbook's first sheet. */
export const sheetPart = "xl/worksheets/sheet1.xml";

/** The rich workbook in the two ways in which workbooks are written. */
export const packages = [
  ["as Excel writes it", richPackage],
  ["with prefixed names", prefixedPackage],
] as const;

const markStyle: ConditionalStyle = {
  fill: "#ffc7ce",
  fontColor: "#9c0006",
  bold: true,
  numberFormat: '"⚠ "@',
  borders: { left: { style: "medium", color: "#9c0006" } },
};
/** A mark as the add-in makes it. */
export const mark = {
  ranges: [rect("A2:B5"), rect("D9")],
  formula: '=LEN("revisor:error")>0',
  stopIfTrue: false,
  style: markStyle,
};
export const noChange = { removed: [], moved: new Map(), added: [] };

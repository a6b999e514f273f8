import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../workbench/document/open-in-node";
import type { CellInput, Rect, WorkbookDocument } from "../../../workbench/document/workbook-document";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package of one sheet, "Hoja1", with the parts given in place of the skeleton's. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(skeletonXlsx());
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

/** A sheet part with the given rows and what follows them. */
export function sheetPart(sheetData: string, after = "", before = ""): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

export function stylesPart(formats: {
  readonly numFmts?: string;
  readonly xfs: string;
  readonly dxfs?: string;
}): string {
  const fonts =
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts>';
  const fills =
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>';
  const borders =
    '<borders count="2"><border><left/><right/><top/><bottom/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF00FF00"/></bottom></border></borders>';
  return `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${formats.numFmts ?? ""}${fonts}${fills}${borders}<cellXfs>${formats.xfs}</cellXfs><dxfs>${formats.dxfs ?? ""}</dxfs></styleSheet>`;
}

const opened: WorkbookDocument[] = [];

/** Opens a workbook that `disposeAll` gives up. */
export async function open(bytes: Uint8Array): Promise<WorkbookDocument> {
  const document = await openWorkbook(bytes, { name: "Libro.xlsx" });
  opened.push(document);
  return document;
}

export function disposeAll(): void {
  for (const document of opened.splice(0)) document.dispose();
}

export function rect(row: number, column: number, rowCount = 1, columnCount = 1): Rect {
  return { row, column, rowCount, columnCount };
}

export const text = (value: string): CellInput => ({ kind: "text", value });
export const number = (value: number): CellInput => ({ kind: "number", value });
export const formula = (written: string): CellInput => ({ kind: "formula", formula: written });

import { readComments } from "./comments";
import { readCustomProperties } from "./custom-properties";
import { readDifferentialStyles } from "./differential-styles";
import type { KeptOfSheet } from "./kept-of-sheet";
import { restoreNumbersBeyondDates } from "./numbers-beyond-dates";
import { openPackage } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { defaultPageLayout } from "./page-layout";
import { readShapes } from "./read-shapes";
import { readXlsx } from "./read-xlsx";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "./read-xlsx";
import { readSheetPart } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { readUnlockedFormats } from "./unlocked-lines";
import type { Hyperlink } from "./workbook-document";

/** What an .xlsx file holds, read and not yet opened. */
export interface WorkbookFile {
  readonly parts: OpenedPackage;
  readonly workbook: XlsxWorkbook;
  /** Of each sheet of the workbook, in its order. */
  readonly sheetParts: readonly SheetPart[];
}

/** Throws a `FileError` where the bytes are no workbook that can be read. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  const parts = openPackage(bytes);
  const workbook = await readXlsx(bytes);
  for (const sheet of workbook.sheets) restoreNumbersBeyondDates(sheet, () => partOf(parts, sheet.name));
  return { parts, workbook, sheetParts: readSheetParts(parts, workbook) };
}

/** The text of a sheet's part; empty where the tab has none. */
function partOf(parts: OpenedPackage, sheetName: string): string {
  const part = parts.sheets.find(({ name }) => name === sheetName)?.part ?? null;
  return (part && parts.text(part)) ?? "";
}

function readSheetParts(parts: OpenedPackage, workbook: XlsxWorkbook): SheetPart[] {
  const styles = readDifferentialStyles(parts.text("xl/styles.xml"), workbook.themeColors);
  const unlocked = readUnlockedFormats(parts.text("xl/styles.xml"));
  return workbook.sheets.map(({ name }) => readSheetPart(partOf(parts, name), styles, unlocked));
}

export function keptOf(parts: OpenedPackage, sheet: XlsxSheet, part: SheetPart | undefined): KeptOfSheet {
  const path = parts.sheets.find(({ name }) => name === sheet.name)?.part;
  return {
    protection: part?.protection ?? null,
    protectedRanges: part?.protectedRanges ?? [],
    isVeryHidden: sheet.veryHidden ?? false,
    pageLayout: part?.pageLayout ?? defaultPageLayout,
    shapes: path ? readShapes(parts, path) : [],
    comments: path ? readComments(parts, path) : [],
    customProperties: path ? readCustomProperties(parts, path) : new Map<string, string>(),
  };
}

export function toHyperlink({ target, location, tooltip }: NonNullable<XlsxCell["hyperlink"]>): Hyperlink {
  const isInWorkbook = location !== undefined && (target === "" || target === location);
  return {
    address: isInWorkbook ? null : target,
    documentReference: isInWorkbook ? location : null,
    screenTip: tooltip ?? null,
  };
}

import { chartPartOf } from "./chart-cells";
import { readDefinedNames } from "./defined-names";
import { furnishingsOf } from "./furnishings";
import type { OpenedPackage } from "./open-package";
import { readCharts } from "./read-charts";
import { readTables } from "./read-tables";
import type { XlsxSheet, XlsxWorkbook } from "./read-xlsx";
import type { SheetPart } from "./sheet-part";
import { toUniverWorkbook, sheetIdOf } from "./univer-data";
import { UniverContext } from "./univer-context";
import type { UniverEngine } from "./univer-engine";
import { UniverWorkbook } from "./univer-workbook";
import { keptOf, readWorkbookFile, toHyperlink } from "./workbook-file";
import type { WorkbookDocument } from "./workbook-document";
import { workbookWriter } from "./write-workbook";
import { takesOurPieces } from "./xlsx/changed-chart-part";
import { withoutCaches } from "./xlsx/chart-part";
import { readDocumentSettings } from "./xlsx/settings-part";

/**
 * Opens the bytes of an .xlsx file in a running Univer, which from then on belongs to the document.
 * Throws a `FileError` where the bytes are no workbook that can be read.
 *
 * @param startEngine Starts Univer; called once the file has been read.
 */
export async function openWorkbookIn(
  startEngine: () => UniverEngine | Promise<UniverEngine>,
  bytes: Uint8Array,
  name: string,
): Promise<WorkbookDocument> {
  const { parts, workbook, sheetParts } = await readWorkbookFile(bytes);
  const engine = await startEngine();
  const context = new UniverContext(engine, toUniverWorkbook(workbook, sheetParts, name));
  const document = new UniverWorkbook(context, {
    name,
    dateSystem: workbook.dateSystem === "1904" ? 1904 : 1900,
    isStructureProtected: workbook.workbookProtection?.lockStructure ?? false,
    settings: readDocumentSettings(parts.files),
    kept: new Map(workbook.sheets.map((sheet, index) => [sheetIdOf(index), keptOf(parts, sheet, sheetParts[index])])),
    end: engine.end,
  });
  workbook.sheets.forEach(({ name }, index) => {
    const part = parts.sheets.find((sheet) => sheet.name === name)?.part;
    if (!part) return;
    document.lost.open(sheetIdOf(index), furnishingsOf(parts, part));
    document.tables.open(sheetIdOf(index), readTables(parts, part));
    openCharts(
      document,
      sheetIdOf(index),
      readCharts(parts, part, (sheet) => idOfSheet(workbook, sheet)),
      parts,
    );
  });
  workbook.sheets.forEach((sheet, index) =>
    addWhatUniverLoadsLater(document, sheetIdOf(index), sheet, sheetParts[index]),
  );
  for (const name of readDefinedNames(parts, (sheet) => idOfSheet(workbook, sheet))) document.names.set(name);
  openOnActiveSheet(document, workbook);
  document.saveWith(workbookWriter(document, bytes));
  return document;
}

function idOfSheet({ sheets }: XlsxWorkbook, name: string): string | null {
  const index = sheets.findIndex((sheet) => sheet.name === name);
  return index < 0 ? null : sheetIdOf(index);
}

function addWhatUniverLoadsLater(
  document: UniverWorkbook,
  sheetId: string,
  sheet: XlsxSheet,
  part: SheetPart | undefined,
): void {
  // Univer puts each one before those that it has.
  for (const format of [...(part?.conditionalFormats ?? [])].reverse())
    document.conditionalFormats.add(sheetId, format);
  document.dataValidations.open(sheetId, part?.dataValidations ?? []);
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    if (!hyperlink) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    document.hyperlinks.open(sheetId, { row, column }, toHyperlink(hyperlink));
  }
}

/** Tells the charts that a save may write anew from those that say more than the model holds. */
function openCharts(
  document: UniverWorkbook,
  sheetId: string,
  charts: ReturnType<typeof readCharts>,
  parts: OpenedPackage,
): void {
  for (const { source, ...chart } of charts) {
    const text = source && parts.text(source.chartPart);
    const own = chartPartOf((id) => document.sheet(id), { ...chart, id: 0, source });
    const isWhole = chart.type !== null && text !== null && withoutCaches(own) === withoutCaches(text);
    const isChangeable = isWhole || (chart.type !== null && text !== null && takesOurPieces(text));
    document.charts.add(sheetId, { ...chart, source: source && { ...source, isWhole, isChangeable } });
  }
}

function openOnActiveSheet(document: UniverWorkbook, { activeSheet = 0, sheets }: XlsxWorkbook): void {
  const isShown = (sheet: XlsxSheet | undefined) => sheet !== undefined && !sheet.hidden && !sheet.veryHidden;
  const index = isShown(sheets[activeSheet]) ? activeSheet : Math.max(0, sheets.findIndex(isShown));
  document.activate(sheetIdOf(index));
}

import type { Chart, SheetRect } from "./charts";
import type { CellContent, SheetDocument, WorkbookDocument } from "./workbook-document";
import { rangeAddress } from "./xlsx/addresses";
import { newChartPart } from "./xlsx/chart-part";
import type { ChartReference } from "./xlsx/chart-part";
import { sheetInReference } from "./xlsx/formula-references";

/** A chart as a save may have to write it. */
export interface FiledChart {
  readonly chart: Chart;
  /** The text of its part, with the values that the cells have now; null where the part is carried over untouched. */
  readonly part: string | null;
}

/** More cells than this are left to the program that draws the chart. */
const cachedCells = 10_000;

type FindSheet = (id: string) => SheetDocument | null;

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function referenceOf(sheets: FindSheet, { sheetId, rect }: SheetRect): ChartReference {
  const sheet = sheets(sheetId);
  if (!sheet) return { formula: "#REF!", values: [], numberFormat: "General" };
  const formula = `${sheetInReference(sheet.name)}!${absolute(rangeAddress(rect))}`;
  if (rect.rowCount * rect.columnCount > cachedCells) return { formula, values: [], numberFormat: "General" };
  const [[style = {}] = []] = sheet.readStyles({ ...rect, rowCount: 1, columnCount: 1 });
  return { formula, values: sheet.read(rect).flat().map(shown), numberFormat: style.numberFormat ?? "General" };
}

function shown({ kind, value }: CellContent): string | number | null {
  if (kind === "empty" || kind === "error" || value === null) return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** The text of a chart's part, over the workbook as it is. */
export function chartPartOf(sheets: FindSheet, chart: Chart): string {
  return newChartPart(chart, (reference) => referenceOf(sheets, reference));
}

export function filedCharts(document: WorkbookDocument, sheet: SheetDocument): FiledChart[] {
  return sheet.charts().map((chart) => {
    const isCarriedOver = chart.source !== null && !chart.source.isChangeable;
    return { chart, part: isCarriedOver ? null : chartPartOf((id) => document.sheet(id), chart) };
  });
}

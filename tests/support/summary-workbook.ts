import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../src/core/cell";
import { summaryLabels } from "../../src/messages/summary-labels";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeSummary, type SummaryOptions } from "../../src/operations/write-summary";
import { newWorkbook } from "../../workbench/document/open-in-node";
import type { CellInput, SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import { workingHeadings } from "./follow-up-rows";

export const asOf = Temporal.PlainDate.from("2015-09-30");
export const labels = summaryLabels("es-MX");
export const summaryName = "Resumen por área";

/** Reviews the workbook and writes what is chosen, the summary by area without a choice. */
export const summarize = async (choice: Pick<SummaryOptions, "kind" | "area" | "justified"> = {}) =>
  writeSummary(await reviewWorkbook({ asOf }), { labels, madeAt: "23/11/2026, 10:32", ...choice });

const inputOf = (value: CellValue): CellInput => {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" && value !== "" ? { kind: "text", value } : { kind: "empty" };
};

/** Writes rows of cells from a position on, as a person does. */
export function type(sheet: SheetDocument, row: number, column: number, rows: readonly (readonly CellValue[])[]): void {
  const columnCount = Math.max(...rows.map((cells) => cells.length));
  const dense = rows.map((cells) => Array.from({ length: columnCount }, (_, at) => inputOf(cells[at] ?? null)));
  sheet.write({ row, column, rowCount: rows.length, columnCount }, dense);
}

/** An activity of a working document by its area: one whose date has passed at the cut-off day, with its evidence. */
export const activityOf = (area: CellValue, number = "1"): readonly CellValue[] => [
  ...[number, `Aspecto ${number}`, "Actividad", area, 42185, "Resultado", "Oficio"],
];

/** A workbook with one working document. */
export async function workbookWith(rows: readonly (readonly CellValue[])[], sheetName = "E-006") {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const sheet = document.activeSheet();
  sheet.setName(sheetName);
  type(sheet, 2, 0, [workingHeadings, ...rows]);
  if (rows.length > 0)
    sheet.applyStyle({ row: 3, column: 4, rowCount: rows.length, columnCount: 1 }, { numberFormat: "dd/mm/yyyy" });
  return document;
}

export function sheetNamed(document: WorkbookDocument, name = summaryName): SheetDocument {
  const sheet = document.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const wholeOf = (sheet: SheetDocument, valuesOnly: boolean) => {
  const used = sheet.usedRange(valuesOnly);
  return used && { row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount };
};

/** What a sheet holds, row by row, blanks at the end left out. */
export function rowsOf(document: WorkbookDocument, name = summaryName): (string | number | boolean | null)[][] {
  const sheet = sheetNamed(document, name);
  const whole = wholeOf(sheet, true);
  return (whole ? sheet.read(whole) : [])
    .map((cells) => cells.map(({ value }) => value))
    .map((values) => values.slice(0, values.length - [...values].reverse().findIndex((value) => value !== null)))
    .map((values) => (values.every((value) => value === null) ? [] : values));
}

/** The rows below a table's heading (not the key figures) down to the first one whose first cell is empty. */
export function rowsBelow(
  document: WorkbookDocument,
  second: string,
  name = summaryName,
): (string | number | boolean | null)[][] {
  const rows = rowsOf(document, name);
  const first = rows.findIndex(([first, heading]) => heading === second && first !== "Actividades") + 1;
  const end = rows.findIndex((cells, row) => row >= first && (cells[0] ?? null) === null);
  return rows.slice(first, end === -1 ? undefined : end);
}

/** Everything of a sheet that a person would see, to be compared. The second row, which tells when it was made, aside. */
export function stateOf(document: WorkbookDocument, name = summaryName): unknown {
  const sheet = sheetNamed(document, name);
  const whole = wholeOf(sheet, false);
  if (!whole) return null;
  const cells = sheet.read(whole);
  const styles = sheet.readStyles(whole);
  const shown = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const link = sheet.hyperlink({ row: r, column: c });
      const style = styles[r]?.[c] ?? {};
      const isPlain = cell.value === null && Object.keys(style).length === 0 && link === null;
      return isPlain ? [] : [{ at: `${r},${c}`, value: cell.value, formula: cell.formula, style, link }];
    }),
  );
  const heights = Array.from({ length: whole.rowCount }, (_, row) => sheet.rowHeight(row));
  const widths = Array.from({ length: whole.columnCount }, (_, column) => sheet.columnWidth(column));
  const tables = sheet.tables().map(({ rect }) => rect);
  const charts = sheet.charts().map(({ title, anchor, series }) => ({ title, anchor, series }));
  const objects = { tables, charts };
  return { shown, heights, widths, frozen: sheet.frozen(), page: sheet.pageLayout(), ...objects };
}

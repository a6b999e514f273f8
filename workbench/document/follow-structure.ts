import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { IRange, ICommandInfo, IDisposable } from "@univerjs/core";
import type { ChartSeries, SheetRect } from "./charts";
import { rectOfAddress } from "./ranges";
import { shiftedIndex, shiftedPoint, shiftedRect } from "./shifted-ranges";
import type { Shift } from "./shifted-ranges";
import type { UniverWorkbook } from "./univer-workbook";
import type { SheetDocument } from "./workbook-document";
import { rangeAddress } from "./xlsx/addresses";

interface StructureParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

const KINDS: ReadonlyMap<string, { readonly axis: Shift["axis"]; readonly sign: 1 | -1 }> = new Map([
  [InsertRowMutation.id, { axis: "row", sign: 1 }],
  [RemoveRowMutation.id, { axis: "row", sign: -1 }],
  [InsertColMutation.id, { axis: "column", sign: 1 }],
  [RemoveColMutation.id, { axis: "column", sign: -1 }],
]);

function shiftOf({ id, params }: ICommandInfo): { readonly sheetId: string; readonly shift: Shift } | null {
  const kind = KINDS.get(id);
  if (!kind || !params) return null;
  // Univer types every command's parameters as object; these four mutations have a sheet and a range.
  const { subUnitId, range } = params as StructureParams;
  const [at, end] = kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, shift: { axis: kind.axis, at, count: kind.sign * (end - at + 1) } };
}

/** Has what stands beside the grid follow rows and columns that are put in or taken out of it, by whomever. */
export function followStructure(document: UniverWorkbook): IDisposable {
  return document.context.commands.onCommandExecuted((command) => {
    const found = shiftOf(command);
    const sheet = found && document.sheet(found.sheetId);
    if (!sheet) return;
    document.lost.shift(sheet.id, found.shift);
    shiftTables(sheet, found.shift);
    document.dataValidations.shift(sheet.id, found.shift);
    document.shiftKept(sheet.id, found.shift);
    shiftCharts(document, sheet, found.shift);
    shiftPages(sheet, found.shift);
    shiftNames(document, sheet, found.shift);
  });
}

/** A table that loses all its rows but the header keeps a blank one. */
function shiftTables(sheet: SheetDocument, shift: Shift): void {
  for (const { id, rect } of [...sheet.tables()]) {
    const moved = shiftedRect(rect, shift);
    if (!moved) sheet.removeTable(id);
    else if (JSON.stringify(moved) !== JSON.stringify(rect)) {
      sheet.updateTable(id, { rect: { ...moved, rowCount: Math.max(moved.rowCount, 2) } });
    }
  }
}

function shiftCharts(document: UniverWorkbook, shifted: SheetDocument, shift: Shift): void {
  const moved = (reference: SheetRect | null): SheetRect | null => {
    if (reference?.sheetId !== shifted.id) return reference;
    const rect = shiftedRect(reference.rect, shift);
    return rect && { ...reference, rect };
  };
  const movedSeries = (series: ChartSeries): ChartSeries => ({
    ...series,
    name: typeof series.name === "string" ? series.name : moved(series.name),
    categories: moved(series.categories),
    values: moved(series.values),
  });
  for (const sheet of document.sheets()) {
    for (const { id, anchor, series } of sheet.charts()) {
      const isHere = sheet.id === shifted.id;
      const place = { from: shiftedPoint(anchor.from, shift), to: shiftedPoint(anchor.to, shift) };
      sheet.updateChart(id, { series: series.map(movedSeries), ...(isHere && { anchor: place }) });
    }
  }
}

/** A page that begins at a row that is taken out begins at the one that takes its place. */
function shiftPages(sheet: SheetDocument, shift: Shift): void {
  const { rowBreaks } = sheet.pageLayout();
  if (shift.axis !== "row" || rowBreaks.length === 0) return;
  const moved = rowBreaks.map((row) => shiftedIndex(row, shift)).filter((row) => row > 0);
  sheet.setPageLayout({ rowBreaks: [...new Set(moved)] });
}

/** Addresses of the sheet in a name that is a list of them; a name that is a formula is left as it is. */
function shiftNames(document: UniverWorkbook, sheet: SheetDocument, shift: Shift): void {
  for (const name of document.names.listById()) {
    const areas = name.formula.split(",").map((area) => /^'([^']+)'!([$A-Z\d:]+)$/.exec(area));
    if (!areas.every((area) => area !== null)) continue;
    const formula = areas.map(([whole, sheetId = "", address = ""]) => {
      const rect = sheetId === sheet.id ? rectOfAddress(address) : null;
      return rect ? shiftedAddress(sheetId, address, shift) : whole;
    });
    if (formula.join(",") !== name.formula) document.names.keep({ ...name, formula: formula.join(",") });
  }
}

function shiftedAddress(sheetId: string, address: string, shift: Shift): string {
  const rect = rectOfAddress(address);
  const moved = rect && shiftedRect(rect, shift);
  return `'${sheetId}'!${moved ? absolute(address, rangeAddress(moved)) : "#REF!"}`;
}

/** The address with dollars, and without the ends that whole rows ("1:2") and whole columns ("A:B") leave out. */
function absolute(former: string, address: string): string {
  const dollared = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  if (/^\$?\d+:/.test(former)) return dollared.includes(":") ? dollared.replace(/\$[A-Z]+/g, "") : rowsOf(dollared);
  return /^\$?[A-Z]+:/.test(former) ? dollared.replace(/\$\d+/g, "") : dollared;
}

function rowsOf(cell: string): string {
  const row = cell.replace(/\$[A-Z]+/, "");
  return `${row}:${row}`;
}

import { BooleanNumber } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import { SetWorksheetHideMutation, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { Chart } from "./charts";
import type { Comment } from "./comments";
import { checkSheetName, DocumentError } from "./document-error";
import type { SheetValidations } from "./data-validations";
import type { SheetParts } from "./kept-of-sheet";
import type { PageLayout } from "./page-layout";
import { toRect } from "./ranges";
import { sheetProtection } from "./sheet-protection";
import type { SheetProtection } from "./sheet-protection";
import type { SheetShape } from "./shapes";
import type { ChartChange, NewChart } from "./sheet-charts";
import type { NewTable } from "./sheet-tables";
import type { Table, TableChange } from "./tables";
import { changeStyles, grow, readCells, readStyles, usedRange, writeCells } from "./univer-cells";
import type { UniverContext } from "./univer-context";
import { mergeCells, unmergeCells } from "./univer-merges";
import type {
  CellContent,
  CellInput,
  CellStyle,
  CellStylePatch,
  ConditionalFormat,
  Hyperlink,
  Position,
  Rect,
  SheetDocument,
  SheetVisibility,
} from "./workbook-document";

/** One sheet of the workbook in Univer. */
export class UniverSheet implements SheetDocument {
  readonly customProperties: Map<string, string>;
  readonly protection: SheetProtection;

  constructor(
    readonly id: string,
    private readonly parts: SheetParts,
  ) {
    this.customProperties = parts.kept.customProperties;
    this.protection = sheetProtection(id, parts);
  }

  private get context(): UniverContext {
    return this.parts.context;
  }
  private get worksheet(): Worksheet {
    return this.context.worksheet(this.id);
  }

  get name(): string {
    return this.worksheet.getName();
  }
  get visibility(): SheetVisibility {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.parts.kept.isVeryHidden ? "veryHidden" : "hidden";
  }

  get tabColor(): string | null {
    return this.worksheet.getConfig().tabColor.toUpperCase() || null;
  }
  get isProtected(): boolean {
    return this.parts.kept.protection !== null;
  }

  setName(name: string): void {
    const others = this.context.worksheets().filter((sheet) => sheet.getSheetId() !== this.id);
    checkSheetName(
      name,
      others.map((sheet) => sheet.getName()),
    );
    this.context.run(SetWorksheetNameCommand.id, this.id, { name });
  }

  setVisibility(visibility: SheetVisibility): void {
    const others = this.context.worksheets().filter((sheet) => sheet.getSheetId() !== this.id);
    if (visibility !== "visible" && others.every((sheet) => sheet.isSheetHidden() === BooleanNumber.TRUE)) {
      throw new DocumentError("last-visible-sheet", "A workbook must keep one visible sheet.");
    }
    this.parts.kept.isVeryHidden = visibility === "veryHidden";
    this.context.run(SetWorksheetHideMutation.id, this.id, { hidden: visibility === "visible" ? 0 : 1 });
  }

  setTabColor(color: string | null): void {
    this.context.sheetFacade(this.id).setTabColor(color ?? "");
  }

  usedRange(valuesOnly: boolean, within: Rect | null = null): Rect | null {
    return usedRange(this.context, this.worksheet, valuesOnly, within);
  }

  read(rect: Rect): CellContent[][] {
    return readCells(this.context, this.worksheet, rect);
  }

  write(rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    writeCells(this.context, this.worksheet, rect, cells);
  }

  readStyles(rect: Rect): CellStyle[][] {
    return readStyles(this.context, this.worksheet, rect);
  }

  applyStyle(rect: Rect, patch: CellStylePatch): void {
    changeStyles(this.context, this.worksheet, rect, patch);
  }

  clearStyles(rect: Rect): void {
    changeStyles(this.context, this.worksheet, rect, null);
  }

  merges(): readonly Rect[] {
    return this.worksheet.getMergeData().map(toRect);
  }

  merge(rect: Rect): void {
    mergeCells(this.context, this.worksheet, rect);
  }

  unmerge(rect: Rect): void {
    unmergeCells(this.context, this.worksheet, rect);
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): void {
    grow(this.context, this.worksheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    this.context.sheetFacade(this.id).setColumnWidths(column, 1, pixels);
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  setRowHeight(row: number, pixels: number): void {
    grow(this.context, this.worksheet, { row, column: 0, rowCount: 1, columnCount: 1 });
    this.context.sheetFacade(this.id).setRowHeightsForced(row, 1, pixels);
  }

  hideRows(row: number, count: number): void {
    this.context.sheetFacade(this.id).hideRows(row, count);
  }

  showRows(row: number, count: number): void {
    this.context.sheetFacade(this.id).showRows(row, count);
  }

  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.parts.conditionalFormats.list(this.id);
  }

  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "sourceIndex">): string {
    return this.parts.conditionalFormats.add(this.id, { ...format, sourceIndex: null });
  }

  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormat, "id" | "sourceIndex">>): void {
    this.parts.conditionalFormats.update(this.id, id, change);
  }

  removeConditionalFormat(id: string): void {
    this.parts.conditionalFormats.remove(this.id, id);
  }

  get validations(): SheetValidations {
    return this.parts.dataValidations.of(this.id);
  }

  hyperlink(position: Position): Hyperlink | null {
    return this.parts.hyperlinks.at(this.id, position);
  }

  setHyperlink(position: Position, link: Hyperlink | null): void {
    this.parts.hyperlinks.set(this.id, position, link);
  }

  pageLayout(): PageLayout {
    return this.parts.kept.pageLayout;
  }

  setPageLayout(change: Partial<PageLayout>): void {
    this.parts.kept.pageLayout = { ...this.parts.kept.pageLayout, ...change };
  }

  tables(): readonly Table[] {
    return this.parts.tables.list(this.id);
  }

  addTable(table: NewTable): number {
    return this.parts.tables.add(this.id, table);
  }

  updateTable(id: number, change: TableChange): void {
    this.parts.tables.update(this.id, id, change);
  }

  removeTable(id: number): void {
    this.parts.tables.remove(this.id, id);
  }

  charts(): readonly Chart[] {
    return this.parts.charts.list(this.id);
  }

  addChart(chart: NewChart): number {
    return this.parts.charts.add(this.id, { ...chart, source: null });
  }

  updateChart(id: number, change: ChartChange): void {
    this.parts.charts.update(this.id, id, change);
  }

  removeChart(id: number): void {
    this.parts.charts.remove(this.id, id);
  }

  comments(): readonly Comment[] {
    return this.parts.kept.comments;
  }

  shapes(): readonly SheetShape[] {
    return this.parts.kept.shapes;
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    const sheet = this.context.sheetFacade(this.id);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else sheet.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
  }
}

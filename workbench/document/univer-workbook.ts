import { BooleanNumber } from "@univerjs/core";
import type { IDisposable, IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { CalculationState } from "./calculation-state";
import { copiedComments } from "./comments";
import { DataValidations } from "./data-validations";
import { copySheet } from "./copy-sheet";
import { DefinedNames } from "./defined-names";
import { checkSheetName, DocumentError } from "./document-error";
import { DocumentEvents } from "./document-events";
import { drawCells } from "./drawn-cells";
import { followCopies } from "./follow-copies";
import { followStructure } from "./follow-structure";
import { rememberFormulaFreeSheets } from "./formula-free-sheets";
import { openSheets } from "./insert-sheets";
import type { InsertableSheets } from "./insert-sheets";
import { shiftKept } from "./kept-of-sheet";
import type { KeptOfSheet } from "./kept-of-sheet";
import { Losses } from "./losses";
import type { Loss } from "./losses";
import { newKept, newSheet, primaryOf } from "./new-sheet";
import { toRange, toRect } from "./ranges";
import { SheetCharts } from "./sheet-charts";
import { SheetTables } from "./sheet-tables";
import type { Shift } from "./shifted-ranges";
import { UniverConditionalFormats } from "./univer-conditional-formats";
import type { UniverContext } from "./univer-context";
import { UniverHyperlinks } from "./univer-hyperlinks";
import { UniverSheet } from "./univer-sheet";
import type { ChangeOrigin, DocumentChange, Rect, SheetDocument, WorkbookDocument } from "./workbook-document";

const DEFAULT_TIMEOUT_MS = 30_000;

export interface WorkbookParts {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly settings: Map<string, unknown>;
  /** By the sheet's id. */
  readonly kept: Map<string, KeptOfSheet>;
  /** Gives up Univer, and the grid with it. */
  readonly end: () => void;
}

/** The workbook in Univer. */
export class UniverWorkbook implements WorkbookDocument {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly settings: Map<string, unknown>;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly hyperlinks: UniverHyperlinks;
  readonly names: DefinedNames;
  readonly tables: SheetTables;
  readonly charts = new SheetCharts();
  readonly dataValidations = new DataValidations();
  readonly lost = new Losses();
  private readonly calculation: CalculationState;
  private readonly events: DocumentEvents;
  private readonly structure: IDisposable;
  private readonly copies: IDisposable;
  private readonly formulaFree: IDisposable;
  private readonly drawing: readonly IDisposable[];
  /** The sheets of the opened file from which copied ones were made, by the id of the copy. */
  private readonly origins = new Map<string, string>();
  private readonly documents = new Map<string, UniverSheet>();
  private sheetCount: number;
  private write: (() => Uint8Array) | null = null;

  constructor(
    readonly context: UniverContext,
    private readonly parts: WorkbookParts,
  ) {
    ({
      name: this.name,
      dateSystem: this.dateSystem,
      isStructureProtected: this.isStructureProtected,
      settings: this.settings,
    } = parts);
    this.conditionalFormats = new UniverConditionalFormats(context);
    this.hyperlinks = new UniverHyperlinks(context);
    this.names = new DefinedNames(() => this.sheets());
    this.formulaFree = rememberFormulaFreeSheets(context);
    this.calculation = new CalculationState(context);
    this.events = new DocumentEvents(context);
    this.tables = new SheetTables((id) => this.sheet(id));
    this.events.subscribe((change) => this.tables.follow(change));
    this.structure = followStructure(this);
    const opened = new Set(parts.kept.keys());
    this.drawing = context.hasGrid ? drawCells(context) : [];
    this.copies = followCopies(context, (source, copy) => {
      this.completeCopy(source, copy);
      const origin = this.origins.get(source) ?? (opened.has(source) ? source : null);
      if (origin !== null) this.origins.set(copy, origin);
    });
    this.sheetCount = context.worksheets().length;
  }

  sheets(): readonly SheetDocument[] {
    return this.context.worksheets().map((worksheet) => this.documentOf(worksheet.getSheetId()));
  }

  sheet(id: string): SheetDocument | null {
    return this.context.worksheets().some((worksheet) => worksheet.getSheetId() === id) ? this.documentOf(id) : null;
  }

  addSheet(name: string): SheetDocument {
    const present = this.context.worksheets();
    checkSheetName(
      name,
      present.map((worksheet) => worksheet.getName()),
    );
    return this.putSheet({ name }, present.length, newKept());
  }

  copySheet(id: string, index: number): SheetDocument {
    return copySheet(this, id, index);
  }

  openSheets(bytes: Uint8Array): Promise<InsertableSheets> {
    return openSheets(this, bytes);
  }

  /** Puts a sheet before the tab of that place. */
  putSheet(data: Partial<IWorksheetData>, index: number, kept: KeptOfSheet): SheetDocument {
    this.sheetCount += 1;
    const id = `sheet-${this.sheetCount}`;
    const active = this.context.activeSheetId();
    this.parts.kept.set(id, kept);
    this.context.run(InsertSheetMutation.id, id, { index, sheet: newSheet({ ...data, id }) });
    // The grid goes to a new sheet by itself; in Excel an added sheet waits until it is activated.
    if (this.context.activeSheetId() !== active) this.activate(active);
    return this.documentOf(id);
  }

  removeSheet(id: string): void {
    const others = this.context.worksheets().filter((worksheet) => worksheet.getSheetId() !== id);
    if (others.every((worksheet) => worksheet.isSheetHidden() === BooleanNumber.TRUE)) {
      throw new DocumentError("last-visible-sheet", "A workbook must keep one visible sheet.");
    }
    this.context.run(RemoveSheetCommand.id, id, {});
    this.documents.delete(id);
  }

  activeSheet(): SheetDocument {
    return this.documentOf(this.context.activeSheetId());
  }

  activate(sheetId: string): void {
    this.context.worksheet(sheetId);
    this.context.run(SetWorksheetActiveOperation.id, sheetId, {});
  }

  selection(): readonly Rect[] {
    const selections = this.context.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.context.unitId)
      .getSelectionsOfWorksheet(this.context.activeSheetId());
    const ranges = selections.map(({ range }) => toRect(range));
    return ranges.length > 0 ? ranges : [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }

  select(sheetId: string, ranges: readonly Rect[]): void {
    if (this.context.activeSheetId() !== sheetId) this.activate(sheetId);
    const selections = ranges.map(toRange).map((range) => ({ range, primary: primaryOf(range), style: null }));
    this.context.run(SetSelectionsOperation.id, sheetId, { selections });
    const [first] = ranges;
    if (first) this.context.reveal(sheetId, first);
  }

  as<T>(origin: ChangeOrigin, change: () => T): T {
    return this.events.as(origin, change);
  }

  settled(timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    return this.calculation.settled(timeoutMs);
  }

  subscribe(listener: (change: DocumentChange) => void): () => void {
    return this.events.subscribe(listener);
  }

  losses(): readonly Loss[] {
    return this.lost.list(this);
  }

  save(): Uint8Array {
    if (!this.write) throw new Error("The workbook is still being opened.");
    return this.write();
  }

  /** To be called once, when the workbook is as it was opened. */
  saveWith(write: () => Uint8Array): void {
    this.write = write;
  }

  /** The sheet of the opened file that a copied one was made from, at once or by way of other copies; null for any other sheet. */
  originOf(sheetId: string): string | null {
    return this.origins.get(sheetId) ?? null;
  }

  /** Has what the grid does not hold of a sheet's cells follow rows or columns that are put in or taken out. */
  shiftKept(sheetId: string, shift: Shift): void {
    const kept = this.parts.kept.get(sheetId);
    if (kept) shiftKept(kept, shift);
  }

  dispose(): void {
    this.copies.dispose();
    for (const drawing of this.drawing) drawing.dispose();
    this.structure.dispose();
    this.formulaFree.dispose();
    this.events.dispose();
    this.calculation.dispose();
    this.parts.end();
  }

  /** Gives a copied sheet what the grid does not hold of the other. */
  private completeCopy(source: string, copy: string): void {
    this.dataValidations.open(copy, this.dataValidations.list(source));
    for (const { at, link } of this.hyperlinks.list(source)) this.hyperlinks.open(copy, at, link);
    this.tables.copy(source, copy);
    this.charts.copy(source, copy);
    this.names.copy(source, copy);
    this.lost.copy(source, copy);
    const kept = this.parts.kept.get(source);
    if (!kept) return;
    const [comments, customProperties] = [copiedComments(kept.comments), new Map(kept.customProperties)];
    this.parts.kept.set(copy, { ...kept, comments, customProperties });
    this.documents.delete(copy);
  }

  private documentOf(id: string): UniverSheet {
    const known = this.documents.get(id);
    if (known) return known;
    const kept = this.parts.kept.get(id) ?? newKept();
    const { context, conditionalFormats, hyperlinks, tables, charts, dataValidations } = this;
    const parts = { context, conditionalFormats, hyperlinks, tables, charts, dataValidations, kept };
    const document = new UniverSheet(id, parts);
    this.documents.set(id, document);
    return document;
  }
}

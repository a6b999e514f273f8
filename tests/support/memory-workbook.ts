import { intersect } from "../../workbench/host/a1";
import type {
  CellContent,
  CellInput,
  CellStyle,
  CellStylePatch,
  ChangeOrigin,
  ConditionalFormat,
  DocumentChange,
  Hyperlink,
  Position,
  Rect,
  SheetDocument,
  SheetVisibility,
  WorkbookDocument,
} from "../../workbench/document/workbook-document";

const empty: CellContent = { kind: "empty", value: null, formula: null };

function contentOf(input: CellInput): CellContent {
  if (input.kind === "empty") return empty;
  return input.kind === "formula"
    ? { kind: "number", value: 0, formula: input.formula }
    : { kind: input.kind, value: input.value, formula: null };
}

function laidOver(style: CellStyle, { borders, ...patch }: CellStylePatch): CellStyle {
  const merged = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  const sides = Object.entries({ ...style.borders, ...borders }).filter(([, border]) => border !== null);
  const { borders: _old, ...plain } = Object.fromEntries(merged);
  return sides.length > 0 ? { ...plain, borders: Object.fromEntries(sides) } : plain;
}

class MemorySheet implements SheetDocument {
  visibility: SheetVisibility = "visible";
  tabColor: string | null = null;
  isProtected = false;
  private readonly contents = new Map<string, CellContent>();
  private readonly styles = new Map<string, CellStyle>();
  private readonly links = new Map<string, Hyperlink>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private merged: Rect[] = [];
  private formats: ConditionalFormat[] = [];
  private panes = { rows: 0, columns: 0 };
  private lastFormat = 0;

  constructor(
    readonly id: string,
    public name: string,
    private readonly changed: (rect: Rect) => void,
  ) {}

  setName(name: string): void {
    this.name = name;
  }
  setVisibility(visibility: SheetVisibility): void {
    this.visibility = visibility;
  }
  setTabColor(color: string | null): void {
    this.tabColor = color;
  }

  usedRange(valuesOnly: boolean): Rect | null {
    const keys = [...this.contents.keys(), ...(valuesOnly ? [] : this.styles.keys())];
    const rows = keys.map((key) => Number(key.split(",")[0]));
    const columns = keys.map((key) => Number(key.split(",")[1]));
    if (keys.length === 0) return null;
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
  }

  private map<T>(rect: Rect, at: (key: string) => T): T[][] {
    return Array.from({ length: rect.rowCount }, (_row, r) =>
      Array.from({ length: rect.columnCount }, (_column, c) => at(`${rect.row + r},${rect.column + c}`)),
    );
  }

  read(rect: Rect): CellContent[][] {
    return this.map(rect, (key) => this.contents.get(key) ?? empty);
  }
  write(rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    for (const [r, row] of cells.entries()) {
      for (const [c, input] of row.entries()) {
        const key = `${rect.row + r},${rect.column + c}`;
        if (input?.kind === "empty") this.contents.delete(key);
        else if (input) this.contents.set(key, contentOf(input));
      }
    }
    this.changed(rect);
  }
  readStyles(rect: Rect): CellStyle[][] {
    return this.map(rect, (key) => this.styles.get(key) ?? {});
  }
  applyStyle(rect: Rect, patch: CellStylePatch): void {
    this.map(rect, (key) => this.styles.set(key, laidOver(this.styles.get(key) ?? {}, patch)));
  }
  clearStyles(rect: Rect): void {
    this.map(rect, (key) => this.styles.delete(key));
  }

  merges(): readonly Rect[] {
    return this.merged;
  }
  merge(rect: Rect): void {
    this.unmerge(rect);
    this.merged.push(rect);
  }
  unmerge(rect: Rect): void {
    this.merged = this.merged.filter((merged) => !intersect(merged, rect));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 64;
  }
  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }
  rowHeight(row: number): number {
    return this.heights.get(row) ?? 20;
  }
  setRowHeight(row: number, pixels: number): void {
    this.heights.set(row, pixels);
  }
  isRowHidden(): boolean {
    return false;
  }
  isColumnHidden(): boolean {
    return false;
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.formats;
  }
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "sourceIndex">): string {
    const id = `${this.id}-format-${(this.lastFormat += 1)}`;
    this.formats = [{ ...format, id, sourceIndex: null }, ...this.formats];
    return id;
  }
  updateConditionalFormat(id: string, change: Partial<ConditionalFormat>): void {
    this.formats = this.formats.map((format) => (format.id === id ? { ...format, ...change } : format));
  }
  removeConditionalFormat(id: string): void {
    this.formats = this.formats.filter((format) => format.id !== id);
  }

  hyperlink({ row, column }: Position): Hyperlink | null {
    return this.links.get(`${row},${column}`) ?? null;
  }
  setHyperlink({ row, column }: Position, link: Hyperlink | null): void {
    if (link) this.links.set(`${row},${column}`, link);
    else this.links.delete(`${row},${column}`);
  }

  frozen(): { rows: number; columns: number } {
    return this.panes;
  }
  freeze(rows: number, columns: number): void {
    this.panes = { rows, columns };
  }
}

/** A workbook in memory that calculates nothing: for tests of the host that need no engine. */
export class MemoryWorkbook implements WorkbookDocument {
  readonly name = "memoria.xlsx";
  dateSystem: 1900 | 1904 = 1900;
  isStructureProtected = false;
  readonly settings = new Map<string, unknown>();
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  private list: MemorySheet[] = [];
  private activeId = "";
  private selected: readonly Rect[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  private origin: ChangeOrigin = "person";
  private last = 0;

  constructor() {
    this.activeId = this.addSheet("Hoja 1").id;
  }

  sheets(): readonly MemorySheet[] {
    return this.list;
  }
  sheet(id: string): MemorySheet | null {
    return this.list.find((sheet) => sheet.id === id) ?? null;
  }
  addSheet(name: string): MemorySheet {
    const id = `{sheet-${(this.last += 1)}}`;
    const sheet = new MemorySheet(id, name, (rect) =>
      this.tell({ kind: "cells", sheetId: id, rect, origin: this.origin }),
    );
    this.list.push(sheet);
    this.tell({ kind: "sheets", origin: this.origin });
    return sheet;
  }
  removeSheet(id: string): void {
    this.list = this.list.filter((sheet) => sheet.id !== id);
    this.activeId = this.list[0]?.id ?? "";
    this.tell({ kind: "sheets", origin: this.origin });
  }

  activeSheet(): MemorySheet {
    const sheet = this.sheet(this.activeId);
    if (!sheet) throw new Error("There is no active sheet.");
    return sheet;
  }
  activate(sheetId: string): void {
    this.activeId = sheetId;
    this.tell({ kind: "activation", sheetId, origin: this.origin });
  }
  selection(): readonly Rect[] {
    return this.selected;
  }
  select(sheetId: string, ranges: readonly Rect[]): void {
    if (sheetId !== this.activeId) this.activate(sheetId);
    this.selected = ranges;
    this.tell({ kind: "selection", sheetId, ranges, origin: this.origin });
  }

  as<T>(origin: ChangeOrigin, change: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return change();
    } finally {
      this.origin = before;
    }
  }
  settled(): Promise<void> {
    return Promise.resolve();
  }
  subscribe(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  save(): Uint8Array {
    throw new Error("A workbook in memory is not saved.");
  }
  dispose(): void {
    this.listeners.clear();
  }

  private tell(change: DocumentChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

import type { Table, TableChange } from "./tables";
import { columnNamesOf } from "./tables";
import type { CellContent, DocumentChange, Rect, SheetDocument } from "./workbook-document";

/** What a new table is given; the rest is as Excel begins it. */
export type NewTable = Pick<Table, "name" | "rect" | "style">;

/** The tables of a workbook, beside the grid, which does not draw them. Header cells and column names are kept the same texts. */
export class SheetTables {
  private readonly bySheet = new Map<string, readonly Table[]>();
  private lastId = 0;

  constructor(private readonly sheet: (id: string) => SheetDocument | null) {}

  list(sheetId: string): readonly Table[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  /** Takes over the tables of the opened file. */
  open(sheetId: string, tables: readonly Table[]): void {
    this.bySheet.set(sheetId, tables);
    this.lastId = Math.max(this.lastId, ...tables.map(({ id }) => id));
  }

  /** Gives a copied sheet the other's tables. Excel puts the number of the new one behind the name. */
  copy(sourceId: string, copyId: string): void {
    const taken = new Set([...this.bySheet.values()].flat().map(({ name }) => name.toLowerCase()));
    const copies = this.list(sourceId).map((table) => {
      this.lastId += 1;
      let number = this.lastId;
      while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
      return { ...table, id: this.lastId, name: `${table.name}${number}` };
    });
    this.bySheet.set(copyId, copies);
  }

  /** Adds a table whose first row is its header. */
  add(sheetId: string, table: NewTable): number {
    this.lastId += 1;
    const added: Table = {
      ...table,
      id: this.lastId,
      hasHeaders: true,
      hasTotals: false,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: true,
      showColumnStripes: false,
      hasFilterButton: true,
      isFiltered: false,
      columnNames: [],
      sourcePart: null,
    };
    this.bySheet.set(sheetId, [...this.list(sheetId), added]);
    this.followHeaders(sheetId, added);
    return added.id;
  }

  update(sheetId: string, id: number, change: TableChange): void {
    this.replace(sheetId, id, change);
    const changed = this.list(sheetId).find((table) => table.id === id);
    if (!changed || !change.rect) return;
    if (changed.hasHeaders) this.followHeaders(sheetId, changed);
    else this.replace(sheetId, id, { columnNames: namesFor(changed) });
  }

  remove(sheetId: string, id: number): void {
    this.bySheet.set(
      sheetId,
      this.list(sheetId).filter((table) => table.id !== id),
    );
  }

  /** Has header cells that someone changed be texts, each another one, as Excel does. */
  follow(change: DocumentChange): void {
    if (change.kind !== "cells") return;
    for (const table of this.list(change.sheetId)) {
      if (table.hasHeaders && touches(change.rect, headerOf(table))) this.followHeaders(change.sheetId, table);
    }
  }

  private replace(sheetId: string, id: number, change: Partial<Table>): void {
    this.bySheet.set(
      sheetId,
      this.list(sheetId).map((table) => (table.id === id ? { ...table, ...change } : table)),
    );
  }

  private followHeaders(sheetId: string, table: Table): void {
    const sheet = this.sheet(sheetId);
    if (!sheet || !table.hasHeaders) return;
    const header = headerOf(table);
    const cells = sheet.read(header)[0] ?? [];
    const columnNames = columnNamesOf(cells.map(textOf), table.columnNames);
    this.replace(sheetId, table.id, { columnNames });
    const wrong = cells.map(
      (cell, at) => cell.formula !== null || cell.kind !== "text" || cell.value !== columnNames[at],
    );
    if (!wrong.includes(true)) return;
    const texts = columnNames.map((value, at) => (wrong[at] ? ({ kind: "text", value } as const) : undefined));
    sheet.write(header, [texts]);
  }
}

/** Columns of a table without a header keep their names as far as they reach. */
function namesFor({ rect, columnNames }: Table): string[] {
  return columnNamesOf(
    Array.from({ length: rect.columnCount }, (_, index) => columnNames[index] ?? ""),
    columnNames,
  );
}

function headerOf({ rect }: Table): Rect {
  return { ...rect, rowCount: 1 };
}

function textOf({ value }: CellContent): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

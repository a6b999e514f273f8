import { isAllowedName } from "../../document/tables";
import type { Table, TableChange } from "../../document/tables";
import type { Rect } from "../../document/workbook-document";
import { intersect } from "../a1";
import { textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { sheetOf, writableSheet } from "../model-context";
import type { ModelContext } from "../model-context";

/** A table by its number: it may have been deleted since. */
export interface TableKey {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly id: number;
}

export function tableOf(key: TableKey): Table {
  const table = sheetOf(key)
    .tables()
    .find(({ id }) => id === key.id);
  if (!table) throw itemNotFound();
  return table;
}

export function changeTable(key: TableKey, change: TableChange): void {
  tableOf(key);
  writableSheet(key).updateTable(key.id, change);
}

/** The form of the ids that Excel gives to tables: a GUID that is not another when the table gets another name. */
export function tableId(id: number): string {
  return `{00000000-000C-0000-FFFF-FFFF${(id - 1).toString(16).toUpperCase().padStart(2, "0")}000000}`;
}

export function allTables(context: ModelContext): { readonly key: TableKey; readonly table: Table }[] {
  const sheets = context.document.sheets();
  return sheets.flatMap((sheet) =>
    sheet.tables().map((table) => ({ key: { context, sheetId: sheet.id, id: table.id }, table })),
  );
}

function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** Tables and defined names share one space of names, case aside. */
export function isTableNameTaken(context: ModelContext, name: string, own: number | null): boolean {
  const wanted = name.toLowerCase();
  return (
    allTables(context).some(({ table }) => table.id !== own && table.name.toLowerCase() === wanted) ||
    context.document.names.list().some((known) => known.name.toLowerCase() === wanted)
  );
}

export function tableNameArgument(context: ModelContext, value: unknown, own: number): string {
  const name = textArgument(value);
  if (!isAllowedName(name)) throw invalidArgument();
  if (isTableNameTaken(context, name, own)) throw itemAlreadyExists();
  return name;
}

/** Excel's own styles of tables. */
const stylePattern = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** A style of Excel's, one that a table of the workbook has, or "" for none. */
export function tableStyleArgument(context: ModelContext, value: unknown): string | null {
  const style = textArgument(value);
  if (style === "") return null;
  const isKnown = stylePattern.test(style) || allTables(context).some(({ table }) => table.style === style);
  if (!isKnown) throw invalidArgument();
  return style;
}

/** Throws where another table or a merged area lies in the rectangle (application-specific-api-error-handling.md). */
export function assertFree(context: ModelContext, sheetId: string, rect: Rect, own: number | null): void {
  const sheet = sheetOf({ context, sheetId });
  const tables = sheet.tables().filter(({ id }) => id !== own);
  const isTaken =
    tables.some((table) => intersect(table.rect, rect)) || sheet.merges().some((merge) => intersect(merge, rect));
  if (!isTaken) return;
  throw new HostError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  );
}

import type { Table } from "../../document/tables";
import type { CellInput, Rect, SheetDocument } from "../../document/workbook-document";
import { gridColumns, gridRows, intersect, parseReference } from "../a1";
import { booleanArgument, objectArgument, textArgument, wholeArgument } from "../arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { isProtected, writableSheet } from "../model-context";
import type { ModelContext } from "../model-context";
import { isRangeArea, rangeByAddress } from "./range-shape";
import type { RangeArea } from "./range-cells";
import { tableObject } from "./table";
import { allTables, assertFree, isTableNameTaken, tableId } from "./table-key";
import type { TableKey } from "./table-key";

/** The tables of the workbook, or of one sheet. */
interface Tables {
  readonly context: ModelContext;
  readonly sheetId: string | null;
}

function keysOf({ context, sheetId }: Tables): TableKey[] {
  return allTables(context).flatMap(({ key }) => (sheetId === null || key.sheetId === sheetId ? [key] : []));
}

/** By id or by name, case aside. */
function find(tables: Tables, value: unknown): HostObject | null {
  const wanted = textArgument(value).toLowerCase();
  const known = allTables(tables.context).filter(
    ({ key }) => tables.sheetId === null || key.sheetId === tables.sheetId,
  );
  const found = known.find(
    ({ table }) => tableId(table.id).toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
  return found ? tableObject(found.key) : null;
}

function required(tables: Tables, value: unknown): HostObject {
  const table = find(tables, value);
  if (!table) throw itemNotFound();
  return table;
}

function at(tables: Tables, index: unknown): HostObject {
  const key = keysOf(tables)[wholeArgument(index)];
  if (!key) throw itemNotFound();
  return tableObject(key);
}

/** A Range, or an address; where the address names no sheet, the collection's own or the active one is meant. */
function sourceOf({ context, sheetId }: Tables, value: unknown): RangeArea {
  if (typeof value !== "string") {
    const range = objectArgument(value, isRangeArea);
    if (sheetId !== null && range.sheetId !== sheetId) throw invalidArgument();
    return range;
  }
  const named = parseReference(value)?.sheetName?.toLowerCase();
  const sheet = context.document.sheets().find(({ name }) => name.toLowerCase() === named);
  if (named !== undefined && !sheet) throw invalidArgument();
  const own = sheetId ?? sheet?.id ?? context.document.activeSheet().id;
  return rangeByAddress(context, own, value);
}

/** The first free name of the form "Table1". */
function freeName(context: ModelContext): string {
  let number = 1;
  while (isTableNameTaken(context, `Table${number}`, null)) number += 1;
  return `Table${number}`;
}

/** Without headers of its own, the data moves down by a row to make room for them (TableCollection.add). */
function makeRoomForHeaders(sheet: SheetDocument, rect: Rect): void {
  const used = sheet.usedRange(false);
  const below = used && intersect(used, { ...rect, rowCount: gridRows - rect.row });
  if (!below) return;
  const cells = sheet.read(below);
  if (cells.some((row) => row.some(({ formula }) => formula !== null))) {
    throw notImplemented("TableCollection.add without headers over formulas");
  }
  const styles = sheet.readStyles(below);
  const moved = cells.map((row) => row.map(({ kind, value }) => inputOf(kind, value)));
  const target = { ...below, row: below.row + 1 };
  sheet.clearStyles(below);
  sheet.write({ ...below, rowCount: 1 }, [Array.from({ length: below.columnCount }, () => inputOf("empty", null))]);
  sheet.write(target, moved);
  styles.forEach((row, r) =>
    row.forEach((style, c) => {
      const cell = { row: target.row + r, column: target.column + c, rowCount: 1, columnCount: 1 };
      sheet.applyStyle(cell, style);
    }),
  );
}

function inputOf(kind: string, value: string | number | boolean | null): CellInput {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return kind === "empty" || value === null ? { kind: "empty" } : { kind: "text", value };
}

const defaultStyle = "TableStyleMedium2";

function add(tables: Tables, address: unknown, hasHeaders: unknown): HostObject {
  const { context } = tables;
  const source = sourceOf(tables, address);
  const isHeaded = booleanArgument(hasHeaders);
  const sheet = writableSheet(source);
  // A table has a header and at least one row.
  const rowCount = isHeaded ? Math.max(source.rect.rowCount, 2) : source.rect.rowCount + 1;
  const rect = { ...source.rect, rowCount };
  if (rect.row + rowCount > gridRows || rect.columnCount === gridColumns) throw invalidArgument();
  assertFree(context, source.sheetId, rect, null);
  if (!isHeaded) makeRoomForHeaders(sheet, source.rect);
  const id = sheet.addTable({ name: freeName(context), rect, style: defaultStyle });
  return tableObject({ context, sheetId: source.sheetId, id });
}

const tablesClass: HostClass<Tables> = {
  name: "TableCollection",
  properties: { Count: { read: (tables) => keysOf(tables).length } },
  items: (tables) => keysOf(tables).map(tableObject),
  item: required,
  methods: {
    Add: (tables, [address, hasHeaders]) => add(tables, address, hasHeaders),
    GetCount: (tables) => keysOf(tables).length,
    GetItem: (tables, [key]) => required(tables, key),
    GetItemAt: (tables, [index]) => at(tables, index),
    GetItemOrNullObject: (tables, [key]) => find(tables, key) ?? nullObject,
  },
};

export function tablesObject(context: ModelContext, sheetId: string | null): HostObject {
  return bind(tablesClass, { context, sheetId });
}

/**
 * Values written right below a table make the table longer, unless something stands in the way (co-authoring-in-excel-add-ins.md). On a
 * protected sheet tables stay as long as they are, which is modelled.
 */
export function growTables(range: RangeArea): void {
  if (isProtected(range)) return;
  const sheet = writableSheet(range);
  const { rect } = range;
  const around = sheet.tables().filter((table) => isBelow(table, rect));
  if (around.length === 0 || !isFilled(sheet, rect)) return;
  for (const table of around) {
    const grown = { ...table.rect, rowCount: table.rect.rowCount + rect.rowCount };
    const others = sheet.tables().filter(({ id }) => id !== table.id);
    const obstacles = [...others.map((other) => other.rect), ...sheet.merges()];
    if (obstacles.some((other) => intersect(other, grown))) continue;
    sheet.updateTable(table.id, { rect: grown });
    // A table's new rows have the validations of its columns (support.microsoft.com, "More on data validation").
    sheet.validations.extend(
      { ...table.rect, row: rect.row - 1, rowCount: 1 },
      { ...grown, row: rect.row, rowCount: rect.rowCount },
    );
  }
}

/** Whether the rectangle begins in the row after the table's last, and lies within its columns. */
function isBelow({ rect: whole, hasTotals }: Table, rect: Rect): boolean {
  const isInColumns = rect.column >= whole.column && rect.column + rect.columnCount <= whole.column + whole.columnCount;
  return !hasTotals && rect.row === whole.row + whole.rowCount && isInColumns;
}

function isFilled(sheet: SheetDocument, rect: Rect): boolean {
  return sheet.read({ ...rect, rowCount: 1 }).some((row) => row.some(({ kind }) => kind !== "empty"));
}

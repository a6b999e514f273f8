import type { Rect } from "../../document/workbook-document";
import { textArgument, wholeArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { writableSheet } from "../model-context";
import { readValues, writeValues } from "./range-cells";
import type { RangeArea } from "./range-cells";
import { rangeObject } from "./range";
import { rangeAt } from "./range-shape";
import { tableOf } from "./table-key";
import type { TableKey } from "./table-key";
import { bodyOf } from "./table-range";

/** A column by its place in the table. */
interface ColumnKey {
  readonly table: TableKey;
  readonly index: number;
}

function nameOf({ table, index }: ColumnKey): string {
  const name = tableOf(table).columnNames[index];
  if (name === undefined) throw itemNotFound();
  return name;
}

function setName(key: ColumnKey, value: unknown): void {
  const [name, { rect, hasHeaders, columnNames }] = [textArgument(value), tableOf(key.table)];
  if (name === "" || !hasHeaders) throw invalidArgument();
  const isTaken = columnNames.some((other, at) => at !== key.index && other.toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  const at = { ...rect, column: rect.column + key.index, rowCount: 1, columnCount: 1 };
  writableSheet(key.table).write(at, [[{ kind: "text", value: name }]]);
}

function columnOf({ table, index }: ColumnKey, rect: Rect | null): RangeArea {
  if (!rect || index >= rect.columnCount) throw itemNotFound();
  return rangeAt(table, { ...rect, column: rect.column + index, columnCount: 1 });
}

function whole(key: ColumnKey): RangeArea {
  return columnOf(key, tableOf(key.table).rect);
}

function header(key: ColumnKey): RangeArea {
  const { rect, hasHeaders } = tableOf(key.table);
  return columnOf(key, hasHeaders ? { ...rect, rowCount: 1 } : null);
}

const columnClass: HostClass<ColumnKey> = {
  name: "TableColumn",
  identity: ["Id"],
  properties: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: { read: nameOf, write: setName },
    Values: { read: (key) => readValues(whole(key)), write: (key, value) => writeValues(whole(key), value) },
  },
  methods: {
    GetDataBodyRange: (key) => rangeObject(columnOf(key, bodyOf(tableOf(key.table)))),
    GetHeaderRowRange: (key) => rangeObject(header(key)),
    GetRange: (key) => rangeObject(whole(key)),
  },
};

function count(table: TableKey): number {
  return tableOf(table).columnNames.length;
}

function at(table: TableKey, index: number): HostObject {
  if (index < 0 || index >= count(table)) throw itemNotFound();
  return bind(columnClass, { table, index });
}

/** By id (a number) or by name, case aside. */
function indexOf(table: TableKey, key: unknown): number {
  if (typeof key === "number") return key <= count(table) ? key - 1 : -1;
  const name = textArgument(key).toLowerCase();
  return tableOf(table).columnNames.findIndex((known) => known.toLowerCase() === name);
}

const columnsClass: HostClass<TableKey> = {
  name: "TableColumnCollection",
  properties: { Count: { read: count } },
  items: (table) => tableOf(table).columnNames.map((_, index) => bind(columnClass, { table, index })),
  item: (table, key) => at(table, indexOf(table, key)),
  methods: {
    GetCount: count,
    GetItem: (table, [key]) => at(table, indexOf(table, key)),
    GetItemAt: (table, [index]) => at(table, wholeArgument(index)),
    GetItemOrNullObject: (table, [key]) => {
      const index = indexOf(table, key);
      return index < 0 ? nullObject : at(table, index);
    },
  },
};

export function tableColumnsObject(table: TableKey): HostObject {
  return bind(columnsClass, table);
}

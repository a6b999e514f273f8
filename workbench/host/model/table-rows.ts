import { wholeArgument } from "../arguments";
import { itemNotFound } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { readValues, writeValues } from "./range-cells";
import type { RangeArea } from "./range-cells";
import { rangeObject } from "./range";
import { rangeAt } from "./range-shape";
import { tableOf } from "./table-key";
import type { TableKey } from "./table-key";
import { bodyOf } from "./table-range";

/** A row by its place in the table's body. */
interface RowKey {
  readonly table: TableKey;
  readonly index: number;
}

function rangeOf({ table, index }: RowKey): RangeArea {
  const body = bodyOf(tableOf(table));
  if (!body || index >= body.rowCount) throw itemNotFound();
  return rangeAt(table, { ...body, row: body.row + index, rowCount: 1 });
}

const rowClass: HostClass<RowKey> = {
  name: "TableRow",
  identity: ["Index"],
  properties: {
    Index: { read: ({ index }) => index },
    Values: { read: (key) => readValues(rangeOf(key)), write: (key, value) => writeValues(rangeOf(key), value) },
  },
  methods: { GetRange: (key) => rangeObject(rangeOf(key)) },
};

function count(table: TableKey): number {
  return bodyOf(tableOf(table))?.rowCount ?? 0;
}

function at(table: TableKey, value: unknown): HostObject {
  const index = wholeArgument(value);
  if (index < 0 || index >= count(table)) throw itemNotFound();
  return bind(rowClass, { table, index });
}

const rowsClass: HostClass<TableKey> = {
  name: "TableRowCollection",
  properties: { Count: { read: count } },
  items: (table) => Array.from({ length: count(table) }, (_, index) => bind(rowClass, { table, index })),
  methods: { GetCount: count, GetItemAt: (table, [index]) => at(table, index) },
};

export function tableRowsObject(table: TableKey): HostObject {
  return bind(rowsClass, table);
}

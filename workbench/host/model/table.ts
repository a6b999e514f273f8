import type { Table } from "../../document/tables";
import type { CellInput, Rect } from "../../document/workbook-document";
import { booleanArgument } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject, Property } from "../host-object";
import { writableSheet } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { objectArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { isRangeArea, rangeAt, rangeByAddress } from "./range-shape";
import { rangeObject } from "./range";
import { tableColumnsObject } from "./table-columns";
import { assertFree, changeTable, tableId, tableNameArgument, tableOf, tableStyleArgument } from "./table-key";
import type { TableKey } from "./table-key";
import { bodyOf } from "./table-range";
import { tableRowsObject } from "./table-rows";
import { worksheetObject } from "./worksheet";

type Flag = "showFirstColumn" | "showLastColumn" | "showRowStripes" | "showColumnStripes" | "hasFilterButton";

function flag(name: Flag): Property<TableKey> {
  return {
    read: (key) => tableOf(key)[name],
    write: (key, value) => changeTable(key, { [name]: booleanArgument(value) }),
  };
}

/** Showing and hiding the header or totals moves cells about: what this host does not do, it says. */
function fixed(name: "hasHeaders" | "hasTotals", member: string): Property<TableKey> {
  return {
    read: (key) => tableOf(key)[name],
    write: (key, value) => {
      if (booleanArgument(value) !== tableOf(key)[name]) throw notImplemented(member);
    },
  };
}

function part(key: TableKey, rect: (table: Table) => Rect | null): HostObject {
  const found = rect(tableOf(key));
  if (!found) throw itemNotFound();
  return rangeObject(rangeAt(key, found));
}

function headerRow({ rect, hasHeaders }: Table): Rect | null {
  return hasHeaders ? { ...rect, rowCount: 1 } : null;
}

function totalRow({ rect, hasTotals }: Table): Rect | null {
  return hasTotals ? { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 } : null;
}

/** "Deletes the table": its cells are emptied with it, as by ListObject.Delete ("clears the cell data"). */
function remove(key: TableKey): void {
  const { rect } = tableOf(key);
  const sheet = writableSheet(key);
  sheet.removeTable(key.id);
  const row = Array.from({ length: rect.columnCount }, (): CellInput => ({ kind: "empty" }));
  sheet.write(
    rect,
    Array.from({ length: rect.rowCount }, () => row),
  );
}

function convertToRange(key: TableKey): HostObject {
  const { rect } = tableOf(key);
  writableSheet(key).removeTable(key.id);
  return rangeObject(rangeAt(key, rect));
}

/** "Clears all the filters currently applied on the table" (Table.clearFilters): the rows that they hid are seen again. */
function clearFilters(key: TableKey): void {
  const table = tableOf(key);
  const { row, rowCount } = table.rect;
  const sheet = sheetAllowing(key, "allowAutoFilter");
  sheet.showRows(row + Number(table.hasHeaders), rowCount - Number(table.hasHeaders) - Number(table.hasTotals));
  sheet.updateTable(key.id, { isFiltered: false });
}

/** The header stays in its row and the new range overlaps the old one (Table.resize). */
function resize(key: TableKey, value: unknown): void {
  const range =
    typeof value === "string" ? rangeByAddress(key.context, key.sheetId, value) : objectArgument(value, isRangeArea);
  const { rect } = tableOf(key);
  const wanted = range.rect;
  const overlaps = wanted.column < rect.column + rect.columnCount && rect.column < wanted.column + wanted.columnCount;
  if (range.sheetId !== key.sheetId || wanted.row !== rect.row || wanted.rowCount < 2 || !overlaps) {
    throw invalidArgument();
  }
  assertFree(key.context, key.sheetId, wanted, key.id);
  changeTable(key, { rect: wanted });
}

const tableClass: HostClass<TableKey> = {
  name: "Table",
  identity: ["Id"],
  properties: {
    HighlightFirstColumn: flag("showFirstColumn"),
    HighlightLastColumn: flag("showLastColumn"),
    Id: { read: ({ id }) => tableId(id) },
    LegacyId: { read: ({ id }) => String(id) },
    Name: {
      read: (key) => tableOf(key).name,
      write: (key, value) => changeTable(key, { name: tableNameArgument(key.context, value, key.id) }),
    },
    ShowBandedColumns: flag("showColumnStripes"),
    ShowBandedRows: flag("showRowStripes"),
    ShowFilterButton: flag("hasFilterButton"),
    ShowHeaders: fixed("hasHeaders", "Table.showHeaders"),
    ShowTotals: fixed("hasTotals", "Table.showTotals"),
    Style: {
      read: (key) => tableOf(key).style ?? "",
      write: (key, value) => changeTable(key, { style: tableStyleArgument(key.context, value) }),
    },
  },
  objects: {
    Columns: tableColumnsObject,
    Rows: tableRowsObject,
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    ClearFilters: clearFilters,
    ConvertToRange: convertToRange,
    Delete: remove,
    GetDataBodyRange: (key) => part(key, bodyOf),
    GetHeaderRowRange: (key) => part(key, headerRow),
    GetRange: (key) => part(key, ({ rect }) => rect),
    GetTotalRowRange: (key) => part(key, totalRow),
    Resize: (key, [range]) => resize(key, range),
  },
};

export function tableObject(key: TableKey): HostObject {
  return bind(tableClass, key);
}

import { rangeByAddress, isRangeArea, rangeAt } from "./range-shape";
import { isAbsent, objectArgument, wholeArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { gridColumns, gridRows } from "../a1";
import { sheetOf } from "../model-context";
import { rangeObject } from "./range";
import type { SheetKey } from "./worksheet";

function freeze(key: SheetKey, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheetOf(key).freeze(rows, columns);
}

/** Without a number, one row or column (WorksheetFreezePanes.freezeRows). */
function count(value: unknown): number {
  return isAbsent(value) ? 1 : wholeArgument(value);
}

function freezeAt(key: SheetKey, value: unknown): void {
  const range =
    typeof value === "string" ? rangeByAddress(key.context, key.sheetId, value) : objectArgument(value, isRangeArea);
  const { rowCount, columnCount } = range.rect;
  freeze(key, rowCount === gridRows ? 0 : rowCount, columnCount === gridColumns ? 0 : columnCount);
}

function location(key: SheetKey): HostObject {
  const { rows, columns } = sheetOf(key).frozen();
  if (rows === 0 && columns === 0) return nullObject;
  const rect = { row: 0, column: 0, rowCount: rows || gridRows, columnCount: columns || gridColumns };
  return rangeObject(rangeAt(key, rect));
}

const freezePanesClass: HostClass<SheetKey> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (key, [range]) => freezeAt(key, range),
    FreezeColumns: (key, [columns]) => freeze(key, 0, count(columns)),
    FreezeRows: (key, [rows]) => freeze(key, count(rows), 0),
    GetLocationOrNullObject: location,
    Unfreeze: (key) => freeze(key, 0, 0),
  },
};

export function freezePanesObject(key: SheetKey): HostObject {
  return bind(freezePanesClass, key);
}

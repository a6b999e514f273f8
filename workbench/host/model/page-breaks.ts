import { objectArgument, wholeArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import { rangeObject } from "./range";
import { isRangeArea, rangeAt, rangeByAddress } from "./range-shape";
import type { SheetKey } from "./worksheet";

/** A break between pages by the row after it: it may have been deleted since. */
interface BreakKey extends SheetKey {
  readonly row: number;
}

/** Excel keeps no more of them in a sheet ([MS-XLSB] 2.4.196, BrtBeginRwBrk). */
const mostBreaks = 1023;

const rowsOf = (key: SheetKey): readonly number[] => sheetOf(key).pageLayout().rowBreaks;

function setRows(key: SheetKey, rows: readonly number[]): void {
  writableSheet(key).setPageLayout({ rowBreaks: [...new Set(rows)].sort((a, b) => a - b) });
}

function cellAfter(key: BreakKey) {
  if (!rowsOf(key).includes(key.row)) throw itemNotFound();
  return rangeAt(key, { row: key.row, column: 0, rowCount: 1, columnCount: 1 });
}

function remove(key: BreakKey): void {
  const { rect } = cellAfter(key);
  setRows(
    key,
    rowsOf(key).filter((row) => row !== rect.row),
  );
}

const breakClass: HostClass<BreakKey> = {
  name: "PageBreak",
  identity: ["_Id"],
  properties: {
    // The library finds the items of a collection again by what it takes for an id: for this one, getItem takes an index.
    _Id: { read: (key) => rowsOf(key).indexOf(key.row), isLoadedByName: true },
    ColumnIndex: { read: (key) => cellAfter(key).rect.column },
    RowIndex: { read: (key) => cellAfter(key).rect.row },
  },
  methods: {
    Delete: remove,
    GetCellAfterBreak: (key) => rangeObject(cellAfter(key)),
  },
};

const breakObject = (key: BreakKey): HostObject => bind(breakClass, key);

/** A page break before the top left cell of the range (PageBreakCollection.add); before the first row there is no page to end. */
function add(key: SheetKey, value: unknown): HostObject {
  const { sheetId, rect } =
    typeof value === "string" ? rangeByAddress(key.context, key.sheetId, value) : objectArgument(value, isRangeArea);
  const rows = rowsOf(key);
  if (sheetId !== key.sheetId || rect.row === 0 || rows.length >= mostBreaks) throw invalidArgument();
  setRows(key, [...rows, rect.row]);
  return breakObject({ ...key, row: rect.row });
}

function at(key: SheetKey, index: unknown): HostObject {
  const row = rowsOf(key)[wholeArgument(index)];
  if (row === undefined) throw itemNotFound();
  return breakObject({ ...key, row });
}

const breaksClass: HostClass<SheetKey> = {
  name: "PageBreakCollection",
  items: (key) => rowsOf(key).map((row) => breakObject({ ...key, row })),
  item: at,
  methods: {
    Add: (key, [range]) => add(key, range),
    GetCount: (key) => rowsOf(key).length,
    RemovePageBreaks: (key) => setRows(key, []),
  },
};

/** The breaks that someone set between the rows of a sheet; those that the printer asks for are none of them. */
export function horizontalPageBreaksObject(key: SheetKey): HostObject {
  return bind(breaksClass, key);
}

import type { SheetDocument, SheetVisibility } from "../../document/workbook-document";
import { EventNumber } from "../events";
import { booleanArgument, colorArgument, oneOf, textArgument } from "../arguments";
import { HostError, invalidArgument, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf, writableSheet, writableStructure } from "../model-context";
import type { ModelContext } from "../model-context";
import { chartsObject } from "./charts";
import { commentsObject } from "./comments";
import { copyWorksheet } from "./copy-worksheet";
import { customPropertiesObject } from "./custom-properties";
import { namesObject } from "./named-items";
import { horizontalPageBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { freezePanesObject } from "./freeze-panes";
import { eventMethods } from "./event-methods";
import { rangeObject } from "./range";
import { rangesByAddress } from "./range-areas";
import { shapesObject, slicersObject } from "./shapes";
import { sheetProtectionObject } from "./sheet-protection";
import { tablesObject } from "./tables";
import { cellOf, rangeAt, rangeByAddress, rangeByIndexes, usedRange } from "./range-shape";

/** A sheet by its id: it may have been deleted since. */
export interface SheetKey {
  readonly context: ModelContext;
  readonly sheetId: string;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const visibilityNames = ["visible", "hidden", "veryHidden"] as const satisfies readonly SheetVisibility[];

function setVisibility(key: SheetKey, value: unknown): void {
  const name = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const visibility = visibilityNames.find((known) => visibilities[known] === name) ?? "visible";
  const document = writableStructure(key.context);
  const isLastVisible = document
    .sheets()
    .every(({ id, visibility: other }) => id === key.sheetId || other !== "visible");
  if (visibility !== "visible" && isLastVisible) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  sheetOf(key).setVisibility(visibility);
}

/** Names as Excel takes them: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export function sheetNameArgument(document: ModelContext["document"], value: unknown, ownId: string | null): string {
  const name = textArgument(value);
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  const isTaken = document
    .sheets()
    .some((other) => other.id !== ownId && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  return name;
}

function setName(key: SheetKey, value: unknown): void {
  const document = writableStructure(key.context);
  sheetOf(key).setName(sheetNameArgument(document, value, key.sheetId));
}

function setTabColor(key: SheetKey, value: unknown): void {
  writableSheet(key).setTabColor(value === "" ? null : colorArgument(value));
}

function position({ context, sheetId }: SheetKey): number {
  return context.document.sheets().findIndex(({ id }) => id === sheetId);
}

/** Excel refuses to select anything on a hidden sheet. */
function activate(key: SheetKey): void {
  if (sheetOf(key).visibility !== "visible")
    throw new HostError("InvalidSelection", "The current selection is invalid.");
  key.context.document.activate(key.sheetId);
}

function remove(key: SheetKey): void {
  const document = writableStructure(key.context);
  const others = document.sheets().filter(({ id, visibility }) => id !== key.sheetId && visibility === "visible");
  if (others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  document.removeSheet(sheetOf(key).id);
}

/** On a blank sheet the plain method answers the top-left cell, the other a null object. */
function used(key: SheetKey, valuesOnly: unknown, isNullable: boolean): HostObject {
  const range = usedRange(key, null, valuesOnly);
  if (range) return rangeObject(range);
  return isNullable ? nullObject : rangeObject(rangeAt(key, { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
}

function readDocument<T>(read: (sheet: SheetDocument) => T): (key: SheetKey) => T {
  return (key) => read(sheetOf(key));
}

const hasGridlines = ({ context, sheetId }: SheetKey): boolean => context.view(sheetId).showGridlines;

const worksheetClass: HostClass<SheetKey> = {
  name: "Worksheet",
  identity: ["Id"],
  properties: {
    Id: { read: readDocument(({ id }) => id) },
    Name: { read: readDocument(({ name }) => name), write: setName },
    Position: { read: position, write: () => refuse("Worksheet.position") },
    TabColor: { read: readDocument(({ tabColor }) => tabColor ?? ""), write: setTabColor },
    Visibility: { read: readDocument(({ visibility }) => visibilities[visibility]), write: setVisibility },
    ShowGridlines: { read: hasGridlines },
    // By this name the library sets `showGridlines`.
    Gridlines: { read: hasGridlines, write: setGridlines, isLoadedByName: true },
  },
  objects: {
    Charts: chartsObject,
    Comments: ({ context, sheetId }) => commentsObject(context, sheetId),
    CustomProperties: customPropertiesObject,
    FreezePanes: freezePanesObject,
    HorizontalPageBreaks: horizontalPageBreaksObject,
    Names: ({ context, sheetId }) => namesObject(context, sheetId),
    PageLayout: pageLayoutObject,
    Protection: sheetProtectionObject,
    Shapes: shapesObject,
    Slicers: slicersObject,
    Tables: ({ context, sheetId }) => tablesObject(context, sheetId),
  },
  methods: {
    ...eventMethods<SheetKey>(({ sheetId }) => sheetId, {
      DataChanged: EventNumber.changed,
      Activated: EventNumber.activated,
      Deactivated: EventNumber.deactivated,
      SelectionChanged: EventNumber.selectionChanged,
      RowHiddenChanged: EventNumber.rowHiddenChanged,
      ProtectionChanged: EventNumber.protectionChanged,
      NameChanged: EventNumber.nameChanged,
    }),
    Activate: activate,
    Copy: (key, args) => worksheetObject(key.context, copyWorksheet(key, args)),
    // The library asks for the copy by it.
    _GetAnotherWorksheetById: ({ context }, [id]) =>
      worksheetObject(context, sheetOf({ context, sheetId: textArgument(id) }).id),
    Delete: remove,
    GetCell: (key, [row, column]) => rangeObject(cellOf(rangeByAddress(key.context, key.sheetId, null), row, column)),
    GetRange: (key, [address]) => rangeObject(rangeByAddress(key.context, key.sheetId, address)),
    GetRangeByIndexes: (key, args) => rangeObject(rangeByIndexes(key, args)),
    GetRanges: (key, [address]) => rangesByAddress(key.context, key.sheetId, address),
    GetUsedRange: (key, [valuesOnly]) => used(key, valuesOnly, false),
    GetUsedRangeOrNullObject: (key, [valuesOnly]) => used(key, valuesOnly, true),
  },
};

function setGridlines(key: SheetKey, value: unknown): void {
  sheetOf(key);
  key.context.view(key.sheetId).showGridlines = booleanArgument(value);
}

function refuse(member: string): never {
  throw notImplemented(member);
}

export function worksheetObject(context: ModelContext, sheetId: string): HostObject {
  return bind(worksheetClass, { context, sheetId });
}

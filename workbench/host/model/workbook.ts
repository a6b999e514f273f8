import { itemNotFound } from "../host-error";
import { parseReference } from "../a1";
import { textArgument } from "../arguments";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { HostError } from "../host-error";
import { isStructureProtected } from "../model-context";
import type { ModelContext } from "../model-context";
import type { References } from "../references";
import { insertSheets } from "./insert-sheets";
import { commentsObject } from "./comments";
import { applicationObject, runtimeObject } from "./application";
import { namesObject } from "./named-items";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import { rangeAt } from "./range-shape";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { functionsObject } from "./worksheet-functions";
import { worksheetsObject } from "./worksheet-collection";

interface Workbook {
  readonly context: ModelContext;
  readonly references: References;
}

const protectionClass: HostClass<Workbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { read: ({ context }) => isStructureProtected(context) } },
};

function selected({ context }: Workbook): HostObject {
  const { document } = context;
  const [first, ...others] = document.selection();
  if (!first) throw itemNotFound();
  if (others.length > 0)
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  return rangeObject(rangeAt({ context, sheetId: document.activeSheet().id }, first));
}

function allSelected({ context }: Workbook): HostObject {
  const { document } = context;
  return rangeAreasObject({ context, sheetId: document.activeSheet().id, rects: document.selection() });
}

function activeCell({ context }: Workbook): HostObject {
  const { document } = context;
  const first = document.selection()[0] ?? { row: 0, column: 0 };
  const cell = { row: first.row, column: first.column, rowCount: 1, columnCount: 1 };
  return rangeObject(rangeAt({ context, sheetId: document.activeSheet().id }, cell));
}

/** The range that an event's arguments name ("sheet id|address"). */
function eventRange({ context }: Workbook, value: unknown): HostObject | null {
  const [sheetId = "", address = ""] = textArgument(value).split("|");
  const reference = parseReference(address);
  if (!reference || !context.document.sheet(sheetId)) return null;
  return rangeObject(rangeAt({ context, sheetId }, reference.rect));
}

function requiredEventRange(workbook: Workbook, value: unknown): HostObject {
  const range = eventRange(workbook, value);
  if (!range) throw itemNotFound();
  return range;
}

const workbookClass: HostClass<Workbook> = {
  name: "Workbook",
  properties: {
    Name: { read: ({ context }) => context.document.name },
    ReadOnly: { read: ({ context }) => context.conditions.isReadOnly },
  },
  objects: {
    Application: ({ context }) => applicationObject(context),
    Comments: ({ context }) => commentsObject(context, null),
    Functions: ({ context }) => functionsObject(context),
    Names: ({ context }) => namesObject(context, null),
    Protection: (workbook) => bind(protectionClass, workbook),
    Settings: ({ context }) => settingsObject(context),
    Tables: ({ context }) => tablesObject(context, null),
    Worksheets: ({ context }) => worksheetsObject(context),
    _Runtime: ({ context }) => runtimeObject(context),
  },
  methods: {
    GetActiveCell: activeCell,
    GetIsActiveCollabSession: ({ context }) => context.isShared(),
    GetSelectedRange: selected,
    GetSelectedRanges: allSelected,
    InsertWorksheetsFromBase64: ({ context }, args) => insertSheets(context, args),
    _GetRangeForEventByReferenceId: (workbook, [id]) => requiredEventRange(workbook, id),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => eventRange(workbook, id) ?? nullObject,
    _GetReferenceCount: ({ references }) => references.size,
    _RemoveAllReferences: ({ references }) => references.dropAll(),
    _RemoveReference: ({ references }, [id]) => references.drop(textArgument(id)),
  },
};

export function workbookObject(context: ModelContext, references: References): HostObject {
  return bind(workbookClass, { context, references });
}

import { isAbsent, textArgument } from "../arguments";
import { EventNumber, workbookTarget } from "../events";
import { invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { writableStructure } from "../model-context";
import type { ModelContext } from "../model-context";
import { eventMethods } from "./event-methods";
import { found } from "./range-shape";
import { sheetNameArgument, worksheetObject } from "./worksheet";

interface Sheets {
  readonly context: ModelContext;
}

function shown({ context }: Sheets, visibleOnly: unknown): readonly { readonly id: string }[] {
  const sheets = context.document.sheets();
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

/** By id or by name, case aside. */
function find({ context }: Sheets, key: unknown): HostObject | null {
  const wanted = textArgument(key);
  if (wanted === "") throw invalidArgument();
  const sheets = context.document.sheets();
  const sheet =
    sheets.find(({ id }) => id === wanted) ?? sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return sheet ? worksheetObject(context, sheet.id) : null;
}

function required(sheets: Sheets, key: unknown): HostObject {
  const sheet = find(sheets, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The first free name of the form "Sheet1". */
function freeName({ document }: ModelContext): string {
  const taken = new Set(document.sheets().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function add({ context }: Sheets, name: unknown): HostObject {
  const document = writableStructure(context);
  const checked = isAbsent(name) ? freeName(context) : sheetNameArgument(document, name, null);
  return worksheetObject(context, document.addSheet(checked).id);
}

function at(sheets: Sheets, index: number, visibleOnly: unknown): HostObject {
  return worksheetObject(sheets.context, found(shown(sheets, visibleOnly).at(index) ?? null).id);
}

const worksheetsClass: HostClass<Sheets> = {
  name: "WorksheetCollection",
  items: ({ context }) => context.document.sheets().map(({ id }) => worksheetObject(context, id)),
  item: required,
  methods: {
    ...eventMethods<Sheets>(() => workbookTarget, {
      DataChanged: EventNumber.changed,
      Activated: EventNumber.activated,
      Deactivated: EventNumber.deactivated,
      Added: EventNumber.added,
      Deleted: EventNumber.deleted,
      SelectionChanged: EventNumber.selectionChanged,
      RowHiddenChanged: EventNumber.rowHiddenChanged,
      ProtectionChanged: EventNumber.protectionChanged,
      NameChanged: EventNumber.nameChanged,
    }),
    Add: (sheets, [name]) => add(sheets, name),
    GetActiveWorksheet: ({ context }) => worksheetObject(context, context.document.activeSheet().id),
    GetCount: (sheets, [visibleOnly]) => shown(sheets, visibleOnly).length,
    GetFirst: (sheets, [visibleOnly]) => at(sheets, 0, visibleOnly),
    GetItem: (sheets, [key]) => required(sheets, key),
    GetItemOrNullObject: (sheets, [key]) => find(sheets, key) ?? nullObject,
    GetLast: (sheets, [visibleOnly]) => at(sheets, -1, visibleOnly),
  },
};

export function worksheetsObject(context: ModelContext): HostObject {
  return bind(worksheetsClass, { context });
}

import type { DefinedName } from "../../document/defined-names";
import { isAllowedName } from "../../document/tables";
import { isAbsent, objectArgument, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { ModelContext } from "../model-context";
import { assertNamesWritable, commentArgument, namedItemObject, shownName } from "./named-item";
import { absoluteReference } from "./print-names";
import { isRangeArea } from "./range-shape";
import { allTables } from "./table-key";

/** The names that belong to a sheet, or those of the workbook itself (null). */
interface Names {
  readonly context: ModelContext;
  readonly sheetId: string | null;
}

function list({ context, sheetId }: Names): DefinedName[] {
  return context.document.names.list().filter((name) => name.sheetId === sheetId);
}

function find(names: Names, value: unknown): HostObject | null {
  const wanted = textArgument(value).toLowerCase();
  const found = list(names).find(({ name }) => shownName(name).toLowerCase() === wanted);
  return found ? namedItemObject({ ...names, name: found.name }) : null;
}

function required(names: Names, value: unknown): HostObject {
  const found = find(names, value);
  if (!found) throw itemNotFound();
  return found;
}

/** A range, a formula with its "=", or a text, which becomes a constant (OfficeDev/office-js #2283). */
function formulaArgument(context: ModelContext, reference: unknown): string {
  if (typeof reference === "string") {
    if (reference.startsWith("=")) {
      if (reference.slice(1).trim() === "") throw invalidArgument();
      return reference.slice(1);
    }
    return `"${reference.replaceAll('"', '""')}"`;
  }
  const range = objectArgument(reference, isRangeArea);
  return absoluteReference(sheetOf({ context, sheetId: range.sheetId }).name, range.rect);
}

function add(names: Names, [name, reference, comment]: readonly unknown[]): HostObject {
  const { context, sheetId } = names;
  const checked = textArgument(name);
  if (!isAllowedName(checked)) throw invalidArgument();
  const isTable = allTables(context).some(({ table }) => table.name.toLowerCase() === checked.toLowerCase());
  if (isTable || find(names, checked))
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  assertNamesWritable(context);
  const formula = formulaArgument(context, reference);
  const noted = isAbsent(comment) ? "" : commentArgument(comment);
  context.document.names.set({ name: checked, sheetId, formula, isHidden: false, comment: noted });
  return namedItemObject({ context, sheetId, name: checked });
}

const namesClass: HostClass<Names> = {
  name: "NamedItemCollection",
  items: (names) => list(names).map(({ name }) => namedItemObject({ ...names, name })),
  item: required,
  methods: {
    Add: add,
    GetCount: (names) => list(names).length,
    GetItem: (names, [name]) => required(names, name),
    GetItemOrNullObject: (names, [name]) => find(names, name) ?? nullObject,
  },
};

export function namesObject(context: ModelContext, sheetId: string | null): HostObject {
  return bind(namesClass, { context, sheetId });
}

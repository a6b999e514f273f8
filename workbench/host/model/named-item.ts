import type { DefinedName } from "../../document/defined-names";
import { parseReference, splitAreas } from "../a1";
import type { Reference } from "../a1";
import { booleanArgument, textArgument } from "../arguments";
import { HostError, accessDenied, invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import type { ModelContext } from "../model-context";
import { rangeObject } from "./range";
import { rangeAt } from "./range-shape";
import { worksheetObject } from "./worksheet";

/** A defined name by its name in the file and its sheet: it may have been deleted since. */
export interface NameKey {
  readonly context: ModelContext;
  readonly sheetId: string | null;
  readonly name: string;
}

const longestComment = 255;
const builtIn = "_xlnm.";

function nameOf({ context, name, sheetId }: NameKey): DefinedName {
  const found = context.document.names.find(name, sheetId);
  if (!found) throw itemNotFound();
  return found;
}

export function assertNamesWritable(context: ModelContext): void {
  if (context.conditions.isReadOnly) throw accessDenied();
}

function change(key: NameKey, changes: Partial<DefinedName>): void {
  const name = nameOf(key);
  assertNamesWritable(key.context);
  key.context.document.names.set({ ...name, ...changes });
}

/** The name as Excel shows it: without the mark of the names that it makes itself ("Print_Area"). */
export function shownName(name: string): string {
  return name.startsWith(builtIn) ? name.slice(builtIn.length) : name;
}

export function commentArgument(value: unknown): string {
  const comment = textArgument(value);
  if (comment.length > longestComment) throw invalidArgument();
  return comment;
}

/** The ranges that a formula is a plain list of; none where it is anything else. */
function referencesOf(formula: string): readonly Reference[] {
  const areas = splitAreas(formula);
  const references = areas.flatMap((area) => parseReference(area) ?? []);
  const isAll = references.length === areas.length && references.every(({ sheetName }) => sheetName !== null);
  return isAll && !formula.includes("#REF!") ? references : [];
}

interface Meaning {
  readonly type: "Range" | "String" | "Integer" | "Double" | "Boolean" | "Error";
  readonly value: string | number | boolean;
}

/** What a range or a constant is and stands for. A formula that would have to be calculated is refused. */
function meaningOf({ formula }: DefinedName): Meaning {
  if (referencesOf(formula).length > 0) return { type: "Range", value: formula };
  if (/^"(?:[^"]|"")*"$/.test(formula)) return { type: "String", value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  if (formula.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const number = formula.trim() === "" ? Number.NaN : Number(formula);
  if (Number.isNaN(number)) throw notImplemented("NamedItem.value of a formula");
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}

function sheetIdOf(context: ModelContext, name: string | null): string | null {
  const sheet = context.document.sheets().find((known) => known.name.toLowerCase() === name?.toLowerCase());
  return sheet?.id ?? null;
}

function rangeOrNull(key: NameKey): HostObject {
  const [reference, ...others] = referencesOf(nameOf(key).formula);
  const sheetId = reference ? sheetIdOf(key.context, reference.sheetName) : null;
  if (!reference || sheetId === null || others.length > 0) return nullObject;
  return rangeObject(rangeAt({ context: key.context, sheetId }, reference.rect));
}

function requiredRange(key: NameKey): HostObject {
  const range = rangeOrNull(key);
  if (range.isNull) throw itemNotFound();
  return range;
}

function worksheet({ context, sheetId }: NameKey): HostObject {
  if (sheetId === null) throw new HostError("ItemNotFound", "The named item is scoped to the workbook.", 404);
  return worksheetObject(context, sheetId);
}

function setFormula(key: NameKey, value: unknown): void {
  const formula = textArgument(value);
  if (!/^=\s*\S/.test(formula)) throw invalidArgument();
  change(key, { formula: formula.slice(1) });
}

function remove(key: NameKey): void {
  nameOf(key);
  assertNamesWritable(key.context);
  key.context.document.names.remove(key.name, key.sheetId);
}

const namedItemClass: HostClass<NameKey> = {
  name: "NamedItem",
  identity: ["_Id"],
  properties: {
    _Id: { read: ({ name }) => shownName(name), isLoadedByName: true },
    Comment: {
      read: (key) => nameOf(key).comment,
      write: (key, value) => change(key, { comment: commentArgument(value) }),
    },
    Formula: { read: (key) => `=${nameOf(key).formula}`, write: setFormula },
    Name: { read: (key) => shownName(nameOf(key).name) },
    Scope: { read: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Type: { read: (key) => meaningOf(nameOf(key)).type },
    Value: { read: (key) => meaningOf(nameOf(key)).value },
    Visible: {
      read: (key) => !nameOf(key).isHidden,
      write: (key, value) => change(key, { isHidden: !booleanArgument(value) }),
    },
  },
  objects: {
    Worksheet: worksheet,
    WorksheetOrNullObject: (key) => (key.sheetId === null ? nullObject : worksheet(key)),
  },
  methods: {
    Delete: remove,
    GetRange: requiredRange,
    GetRangeOrNullObject: rangeOrNull,
  },
};

export function namedItemObject(key: NameKey): HostObject {
  return bind(namedItemClass, key);
}

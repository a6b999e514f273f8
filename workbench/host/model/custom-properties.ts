import { isAbsent, textArgument } from "../arguments";
import { accessDenied, invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { SheetKey } from "./worksheet";

/** A custom property of a sheet by its key: it may have been deleted since. */
interface PropertyKey extends SheetKey {
  readonly key: string;
}

const longestKey = 255;

/** Keys are found without regard to case (Excel.WorksheetCustomProperty.key, Microsoft Learn). */
function keyIn(sheet: SheetKey, wanted: string): string | null {
  const keys = [...sheetOf(sheet).customProperties.keys()];
  return keys.find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function valueOf(property: PropertyKey): string {
  const value = sheetOf(property).customProperties.get(property.key);
  if (value === undefined) throw itemNotFound();
  return value;
}

/** Protection of a sheet is about its cells and objects; that these can be written all the same is modelled, not seen in Excel. */
function writableProperties(sheet: SheetKey): Map<string, string> {
  if (sheet.context.conditions.isReadOnly) throw accessDenied();
  return sheetOf(sheet).customProperties;
}

function store(property: PropertyKey, value: unknown): void {
  writableProperties(property).set(property.key, isAbsent(value) ? "" : textArgument(value));
}

function remove(property: PropertyKey): void {
  if (!writableProperties(property).delete(property.key)) throw itemNotFound();
}

const propertyClass: HostClass<PropertyKey> = {
  name: "WorksheetCustomProperty",
  identity: ["_Id"],
  properties: {
    _Id: { read: ({ key }) => key, isLoadedByName: true },
    Key: { read: ({ key }) => key },
    Value: { read: valueOf, write: store },
  },
  methods: { Delete: remove },
};

/** Sets or adds. Longer keys are refused (WorksheetCustomPropertyCollection.add, Microsoft Learn). */
function add(sheet: SheetKey, name: unknown, value: unknown): HostObject {
  const wanted = textArgument(name);
  if (wanted === "" || wanted.length > longestKey) throw invalidArgument();
  const property = { ...sheet, key: keyIn(sheet, wanted) ?? wanted };
  store(property, value);
  return bind(propertyClass, property);
}

function find(sheet: SheetKey, name: unknown): HostObject | null {
  const key = keyIn(sheet, textArgument(name));
  return key === null ? null : bind(propertyClass, { ...sheet, key });
}

function required(sheet: SheetKey, name: unknown): HostObject {
  const property = find(sheet, name);
  if (!property) throw itemNotFound();
  return property;
}

const propertiesClass: HostClass<SheetKey> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheetOf(sheet).customProperties.keys()].map((key) => bind(propertyClass, { ...sheet, key })),
  item: required,
  methods: {
    Add: (sheet, [key, value]) => add(sheet, key, value),
    GetCount: (sheet) => sheetOf(sheet).customProperties.size,
    GetItem: (sheet, [key]) => required(sheet, key),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key) ?? nullObject,
  },
};

export function customPropertiesObject(sheet: SheetKey): HostObject {
  return bind(propertiesClass, sheet);
}

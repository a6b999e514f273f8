import type { ConditionalFormat } from "../../document/workbook-document";
import { booleanArgument, textArgument } from "../arguments";
import { HostError, itemNotFound, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { ModelContext } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { conditionalRangeFormatObject } from "./conditional-range-format";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { rangeAt } from "./range-shape";

/** A conditional format by its id: it may have been deleted since. */
export interface FormatKey {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly id: string;
}

export function formatOf(key: FormatKey): ConditionalFormat {
  const format = sheetOf(key)
    .conditionalFormats()
    .find(({ id }) => id === key.id);
  if (!format) throw itemNotFound();
  return format;
}

export function updateFormat(key: FormatKey, change: Partial<Omit<ConditionalFormat, "id" | "sourceIndex">>): void {
  formatOf(key);
  sheetAllowing(key, "allowFormatCells").updateConditionalFormat(key.id, change);
}

function typeOf({ rule }: ConditionalFormat): string {
  return rule.type === "custom" ? "Custom" : rule.excelType;
}

function priorityOf(key: FormatKey): number {
  return sheetOf(key)
    .conditionalFormats()
    .findIndex(({ id }) => id === key.id);
}

function formulaOf(key: FormatKey): string {
  const { rule } = formatOf(key);
  if (key.context.brokenFormats.has(key.id))
    throw new HostError("GeneralException", "There was an internal error.", 500);
  // Loading `custom` of a format of another type fails the whole batch (OfficeDev/office-js #2180).
  if (rule.type !== "custom") throw wrongType();
  return rule.formula;
}

function wrongType(): HostError {
  return new HostError("InvalidOperation", "This operation is not permitted for the current object.");
}

function setFormula(key: FormatKey, value: unknown): void {
  formulaOf(key);
  const formula = textArgument(value);
  updateFormat(key, { rule: { type: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` } });
}

const ruleClass: HostClass<FormatKey> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: { read: formulaOf, write: setFormula },
    FormulaLocal: { read: () => unsupported("formulaLocal"), isLoadedByName: true },
    FormulaR1C1: { read: () => unsupported("formulaR1C1"), isLoadedByName: true },
  },
};

function unsupported(property: string): never {
  throw notImplemented(`ConditionalFormatRule.${property}`);
}

const customClass: HostClass<FormatKey> = {
  name: "CustomConditionalFormat",
  objects: {
    Format: conditionalRangeFormatObject,
    Rule: (key) => bind(ruleClass, key),
  },
};

function custom(key: FormatKey): HostObject {
  if (formatOf(key).rule.type !== "custom") throw wrongType();
  return bind(customClass, key);
}

function customOrNull(key: FormatKey): HostObject {
  return formatOf(key).rule.type === "custom" ? bind(customClass, key) : nullObject;
}

function range(key: FormatKey): HostObject | null {
  const [first, ...others] = formatOf(key).ranges;
  return first && others.length === 0 ? rangeObject(rangeAt(key, first)) : null;
}

function singleRange(key: FormatKey): HostObject {
  const found = range(key);
  if (!found) throw new HostError("InvalidOperation", "The conditional format is applied to multiple ranges.");
  return found;
}

function remove(key: FormatKey): void {
  formatOf(key);
  sheetAllowing(key, "allowFormatCells").removeConditionalFormat(key.id);
}

const otherTypes = ["CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"] as const;

/** `cellValueOrNullObject` and its like: null for a format of another type; the rules themselves are not modelled. */
const otherRules = Object.fromEntries(
  otherTypes.flatMap((name) => [
    [name, () => unsupportedRule(name)],
    [
      `${name}OrNullObject`,
      (key: FormatKey) => (formatOf(key).rule.type === "custom" ? nullObject : unsupportedRule(name)),
    ],
  ]),
) satisfies Record<string, (key: FormatKey) => HostObject>;

function unsupportedRule(name: string): never {
  throw notImplemented(`ConditionalFormat.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

const conditionalFormatClass: HostClass<FormatKey> = {
  name: "ConditionalFormat",
  identity: ["Id"],
  properties: {
    Id: { read: ({ id }) => id },
    Priority: { read: priorityOf, write: () => unsupportedRule("Priority") },
    StopIfTrue: {
      read: (key) => formatOf(key).stopIfTrue,
      write: (key, value) => updateFormat(key, { stopIfTrue: booleanArgument(value) }),
    },
    Type: { read: (key) => typeOf(formatOf(key)) },
  },
  objects: { ...otherRules, Custom: custom, CustomOrNullObject: customOrNull },
  methods: {
    Delete: remove,
    GetRange: singleRange,
    GetRangeOrNullObject: (key) => range(key) ?? nullObject,
    GetRanges: (key) => rangeAreasObject({ ...key, rects: formatOf(key).ranges }),
  },
};

export function conditionalFormatObject(key: FormatKey): HostObject {
  return bind(conditionalFormatClass, key);
}

import { format, isDateFormat, parseValue } from "numfmt";
import type { CellContent, CellInput } from "../document/workbook-document";

/** What a cell takes: its content, and the number format that Excel gives a cell with none when the text looks like a date or a percentage. */
export interface ParsedInput {
  readonly input: CellInput;
  readonly numberFormat: string | null;
}

const errorTexts = new Set(["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]);
const daysFrom1900To1904 = 1462;

/** Numbers, dates and times have a digit and are short; looking at every long text would cost most of a large write. */
const mayBeValue = /^(?=.{1,60}$)(?=.*\d|\s*(true|false)\s*$)/i;

function plain(input: CellInput): ParsedInput {
  return { input, numberFormat: null };
}

function parseText(text: string, isTextCell: boolean): ParsedInput {
  if (text === "") return plain({ kind: "empty" });
  // The apostrophe is a quote prefix: kept with the cell, never part of its value (OfficeDev/office-js #6687).
  if (text.startsWith("'")) return plain({ kind: "text", value: text.slice(1) });
  if (isTextCell) return plain({ kind: "text", value: text });
  // A content of kind error cannot be written; the formula "=#N/A" has that value.
  if (errorTexts.has(text.toUpperCase())) return plain({ kind: "formula", formula: `=${text.toUpperCase()}` });
  if (/^=./s.test(text)) return plain({ kind: "formula", formula: text });
  const parsed = mayBeValue.test(text) ? parseValue(text) : null;
  if (typeof parsed?.v === "number") {
    return { input: { kind: "number", value: parsed.v }, numberFormat: parsed.z ?? null };
  }
  if (typeof parsed?.v === "boolean") return plain({ kind: "boolean", value: parsed.v });
  // "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula" (Range.values).
  if (/^[+-]./s.test(text)) return plain({ kind: "formula", formula: `=${text}` });
  return plain({ kind: "text", value: text });
}

/**
 * Reads one value given to `values` or `formulas` as Excel does: null leaves the cell (undefined here), "" clears it.
 * Returns null where the value is of no kind that a cell takes.
 */
export function parseInput(value: unknown, cellFormat: string): ParsedInput | undefined | null {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return parseText(value, cellFormat === "@");
  if (typeof value === "boolean") return plain({ kind: "boolean", value });
  return typeof value === "number" && Number.isFinite(value) ? plain({ kind: "number", value }) : null;
}

/** `Range.values`: an empty cell is "", an error its text. */
export function valueOf(content: CellContent): string | number | boolean {
  return content.value ?? "";
}

/** `Range.formulas`: the formula, or the value of a constant. */
export function formulaOf(content: CellContent): string | number | boolean {
  return content.formula ?? valueOf(content);
}

const valueTypes = { empty: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" } as const;

/** `Range.valueTypes`. A formula that gives "" is a String, not Empty. */
export function valueTypeOf(content: CellContent): string {
  return valueTypes[content.kind];
}

/** `Range.text`: the value as its number format shows it, whatever the column's width. */
export function textOf(content: CellContent, numberFormat: string, dateSystem: 1900 | 1904): string {
  if (content.value === null) return "";
  if (content.kind === "error") return String(content.value);
  const isShifted = content.kind === "number" && dateSystem === 1904 && isDateFormat(numberFormat);
  const value = isShifted ? Number(content.value) + daysFrom1900To1904 : content.value;
  return format(numberFormat, value, { throws: false });
}

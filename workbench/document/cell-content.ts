import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { parseValue } from "numfmt";
import { isErrorValue } from "./error-values";
import type { CellContent, CellInput } from "./workbook-document";

export const EMPTY_CONTENT: CellContent = { kind: "empty", value: null, formula: null };

/** What a cell of Univer's holds. @param formula The cell's formula as shown, where it has one. */
export function contentOf(cell: ICellData, formula: string | null): CellContent {
  const value = cell.p ? richText(cell.p.body?.dataStream) : cell.v;
  if (value === null || value === undefined || (value === "" && formula === null)) return { ...EMPTY_CONTENT, formula };
  if (cell.t === CellValueType.BOOLEAN) return { kind: "boolean", value: isTrueValue(value), formula };
  if (cell.t === CellValueType.NUMBER || typeof value === "number")
    return { kind: "number", value: Number(value), formula };
  if (typeof value === "boolean") return { kind: "boolean", value, formula };
  const isError = cell.t !== CellValueType.FORCE_STRING && isErrorValue(value);
  return { kind: isError ? "error" : "text", value, formula };
}

function isTrueValue(value: string | number | boolean): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE" || value === "1";
}

/** A text with several formats: Univer ends its lines with a carriage return, and the whole with one and a line feed. */
function richText(stream: string | undefined): string {
  return (stream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

const beginsLikeInput = /^['=+\-@]/;
const booleanWord = /^(?:true|false|verdadero|falso)$/i;
const letters = /\p{L}+/gu;
const readWord =
  /^(?:e|a|am|p|pm|m|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/** What Univer reads as a number, a date or a time has a digit, and no word but those of dates: asking it is slow, and sheets are full of texts. */
function mayBeNumber(text: string): boolean {
  if (!/\d/.test(text)) return false;
  for (const [word] of text.matchAll(letters)) if (!readWord.test(word)) return false;
  return true;
}

/**
 * The type under which Univer keeps a text as it is. It reads a plain one anew at each change of format, so that "00001" would become a number;
 * a forced one is shown with an apostrophe before it in the formula bar, which only a text that looks like something else should have.
 */
export function textType(text: string): CellValueType {
  const mayBeRead = beginsLikeInput.test(text) || booleanWord.test(text.trim()) || isErrorValue(text);
  return mayBeRead || (mayBeNumber(text) && parseValue(text) !== null)
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

/** Univer's cell for what is written: every property of a cell's content is given, so that nothing of the old one stays. */
export function toCell(input: CellInput): ICellData {
  const cleared: ICellData = { f: null, si: null, p: null };
  switch (input.kind) {
    case "empty":
      return { ...cleared, v: null };
    case "text":
      return input.value === "" ? { ...cleared, v: null } : { ...cleared, v: input.value, t: textType(input.value) };
    case "number":
      return { ...cleared, v: input.value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...cleared, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...cleared, v: null, f: input.formula };
  }
}

export function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  return Boolean(cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || cell.f || cell.si || cell.p));
}

export function isSameContent(one: CellContent, other: CellContent): boolean {
  return one.kind === other.kind && one.value === other.value && one.formula === other.formula;
}

import { anyValue } from "../../document/data-validations";
import type { Validation, ValidationOperator } from "../../document/data-validations";
import { filedFormula, shownFormula } from "../../document/formula-text";
import { booleanArgument, isAbsent, oneOf, textArgument } from "../arguments";
import { invalidArgument } from "../host-error";

const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
type Kind = keyof typeof kinds;
const kindNames = ["wholeNumber", "decimal", "date", "time", "textLength"] as const satisfies readonly Kind[];

const operatorNames = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
// Object.keys loses the type that it was given.
const operators = Object.keys(operatorNames) as ValidationOperator[];

/** A list in a file is one text of at most 255 characters. */
const longestList = 255;
const msPerDay = 86_400_000;

/** "=10", "=A1", or the texts of a list with commas between them: as the API answers them. */
const shownOperand = (formula: string): string => (formula === "" ? "" : shownFormula(formula));

function shownSource(formula: string): string {
  const constant = /^"(?<text>(?:[^"]|"")*)"$/u.exec(formula)?.groups?.["text"];
  return constant === undefined ? shownFormula(formula) : constant.replaceAll('""', '"');
}

/** The rule of a validation (Excel.DataValidationRule): one entry, or none where every value is allowed. */
export function readRule(validation: Validation): Record<string, unknown> {
  const { type, operator, formula1, formula2, hasDropDown } = validation;
  if (type === "none") return {};
  if (type === "list") return { list: { inCellDropDown: hasDropDown, source: shownSource(formula1) } };
  if (type === "custom") return { custom: { formula: shownFormula(formula1) } };
  const kind = kindNames.find((name) => kinds[name] === type) ?? "decimal";
  const bounds = { formula1: shownOperand(formula1), operator: operatorNames[operator] };
  return { [kind]: formula2 === "" ? bounds : { ...bounds, formula2: shownOperand(formula2) } };
}

/** A formula without its "=", a number, or a day in ISO 8601 as its serial number. */
function operand(value: unknown, isDay: boolean, dateSystem: 1900 | 1904): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = textArgument(value).trim();
  if (text.startsWith("=")) return filedFormula(text.slice(1));
  if (isDay && /^\d{4}-\d{2}-\d{2}/u.test(text)) {
    const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
    const epoch = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    if (!Number.isNaN(time)) return String((time - epoch) / msPerDay);
  }
  if (text === "" || !Number.isFinite(Number(text))) throw invalidArgument();
  return text;
}

function listSource(value: unknown): string {
  const text = textArgument(value);
  if (text.startsWith("=")) return filedFormula(text.slice(1));
  if (text === "" || text.length > longestList) throw invalidArgument();
  return `"${text.replaceAll('"', '""')}"`;
}

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "hasDropDown">;

function entriesOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  // An object of the caller's: each entry is checked as it is taken.
  return value as Record<string, unknown>;
}

/** What a rule that was written asks for; of several entries none could be chosen, so that exactly one is taken. */
export function validationFromRule(rule: Record<string, unknown>, dateSystem: 1900 | 1904): Rule {
  const named = Object.entries(rule).filter(([, value]) => !isAbsent(value));
  const [name, value] = named[0] ?? [];
  if (named.length !== 1 || name === undefined) throw invalidArgument();
  const { operator, hasDropDown } = anyValue;
  const entries = entriesOf(value);
  if (name === "list") {
    const shows = isAbsent(entries["inCellDropDown"]) ? true : booleanArgument(entries["inCellDropDown"]);
    return { type: "list", operator, formula1: listSource(entries["source"]), formula2: "", hasDropDown: shows };
  }
  if (name === "custom") {
    const formula = textArgument(entries["formula"]);
    return { type: "custom", operator, formula1: filedFormula(formula.replace(/^=/u, "")), formula2: "", hasDropDown };
  }
  const kind = oneOf(name, kindNames);
  const wanted = oneOf(entries["operator"], Object.values(operatorNames));
  const chosen = operators.find((known) => operatorNames[known] === wanted) ?? operator;
  const isDay = kind === "date";
  const isTernary = chosen === "between" || chosen === "notBetween";
  return {
    type: kinds[kind],
    operator: chosen,
    formula1: operand(entries["formula1"], isDay, dateSystem),
    formula2: isTernary ? operand(entries["formula2"], isDay, dateSystem) : "",
    hasDropDown,
  };
}

import { anyValue, sayingOf, saysTheSame } from "../../document/data-validations";
import type { AlertStyle, Validation } from "../../document/data-validations";
import { booleanArgument, isAbsent, oneOf, textArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { intersect, subtract } from "../a1";
import { sheetOf, writableSheet } from "../model-context";
import type { Area } from "../model-context";
import { invalidCells } from "./invalid-cells";
import { rangeAreasObject } from "./range-areas";
import { readRule, validationFromRule } from "./validation-rule";
import type { RangeArea } from "./range-cells";

/** Excel.DataValidationType of the file's types. */
const typeNames = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const styleNames = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const alertStyles = ["stop", "warning", "information"] as const satisfies readonly AlertStyle[];

/** Longest texts of a file (ECMA-376 part 1, 18.3.1.32: titles of 32 characters, texts of 255). */
const longestTitle = 32;
const longestMessage = 255;

/**
 * The validation that all cells share; "MixedCriteria" where only some cells have one, "Inconsistent" where they differ
 * (Excel.DataValidationType).
 */
function shared(area: Area): Validation | "MixedCriteria" | "Inconsistent" {
  const touching = sheetOf(area)
    .validations.list()
    .filter(({ ranges }) => ranges.some((range) => area.rects.some((rect) => intersect(range, rect))));
  const holes = touching.flatMap(({ ranges }) => ranges);
  const free = holes.reduce((left, hole) => left.flatMap((rect) => subtract(rect, hole)), [...area.rects]);
  if (free.length > 0) return touching.length === 0 ? anyValue : "MixedCriteria";
  const [first, ...others] = touching.map(sayingOf);
  if (!first) return anyValue;
  return others.every((other) => saysTheSame(other, first)) ? first : "Inconsistent";
}

/** What the cells do not agree on is answered with null, as other members of a range are. */
function agreed(area: Area): Validation | null {
  const found = shared(area);
  return typeof found === "string" ? null : found;
}

function typeName(area: Area): string {
  const found = shared(area);
  return typeof found === "string" ? found : typeNames[found.type];
}

function change(area: Area, changed: (present: Validation) => Validation | null): void {
  writableSheet(area).validations.change(area.rects, (present) => changed(present ?? anyValue));
}

function entries(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  // An object of the caller's: each entry is checked as it is taken.
  return value as Record<string, unknown>;
}

function limited(value: unknown, longest: number): string {
  const text = isAbsent(value) ? "" : textArgument(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

const shown = (value: unknown): boolean => (isAbsent(value) ? true : booleanArgument(value));

function setAlert(area: Area, value: unknown): void {
  const { message, showAlert, style, title } = entries(value);
  const named = isAbsent(style) ? "Stop" : oneOf(style, ["Stop", "Warning", "Information"]);
  const alert = {
    isShown: shown(showAlert),
    style: alertStyles.find((known) => styleNames[known] === named) ?? "stop",
    title: limited(title, longestTitle),
    message: limited(message, longestMessage),
  };
  change(area, (present) => ({ ...present, alert }));
}

function setPrompt(area: Area, value: unknown): void {
  const { message, showPrompt, title } = entries(value);
  const prompt = {
    isShown: shown(showPrompt),
    title: limited(title, longestTitle),
    message: limited(message, longestMessage),
  };
  change(area, (present) => ({ ...present, prompt }));
}

function readAlert(area: Area): unknown {
  const validation = agreed(area);
  if (!validation) return null;
  const { isShown, style, title, message } = validation.alert;
  return { message, showAlert: isShown, style: styleNames[style], title };
}

function readPrompt(area: Area): unknown {
  const validation = agreed(area);
  if (!validation) return null;
  const { isShown, title, message } = validation.prompt;
  return { message, showPrompt: isShown, title };
}

/** True where all values are valid, false where none is, else null (DataValidation.valid). */
function valid(area: Area): boolean | null {
  const wrong = invalidCells(area).length;
  if (wrong === 0) return true;
  const all = area.rects.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  return wrong === all ? false : null;
}

function invalidAreas(area: Area): HostObject {
  const rects = invalidCells(area).map((at) => ({ ...at, rowCount: 1, columnCount: 1 }));
  return rects.length === 0 ? nullObject : rangeAreasObject({ ...area, rects });
}

function requiredInvalidAreas(area: Area): HostObject {
  const found = invalidAreas(area);
  if (found.isNull) throw itemNotFound();
  return found;
}

const dataValidationClass: HostClass<Area> = {
  name: "DataValidation",
  properties: {
    Type: { read: typeName },
    Rule: {
      read: (area) => {
        const validation = agreed(area);
        return validation && readRule(validation);
      },
      write: (area, value) => {
        const rule = validationFromRule(entries(value), area.context.document.dateSystem);
        change(area, (present) => ({ ...present, ...rule }));
      },
    },
    Prompt: { read: readPrompt, write: setPrompt },
    ErrorAlert: { read: readAlert, write: setAlert },
    IgnoreBlanks: {
      read: (area) => agreed(area)?.allowsBlank ?? null,
      write: (area, value) => {
        const allowsBlank = booleanArgument(value);
        change(area, (present) => ({ ...present, allowsBlank }));
      },
    },
    Valid: { read: valid, isLoadedByName: true },
  },
  methods: {
    // Only the cells that both share are cleared (excel-add-ins-data-validation.md, "Remove data validation from a range").
    Clear: (area) => change(area, () => null),
    GetInvalidCells: requiredInvalidAreas,
    GetInvalidCellsOrNullObject: invalidAreas,
  },
};

export function dataValidationObject(area: Area | RangeArea): HostObject {
  return bind(dataValidationClass, area);
}

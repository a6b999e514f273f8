import { intersect, isSameRect, rectOfAddress, subtract } from "./ranges";
import { shiftedRect } from "./shifted-ranges";
import type { Shift } from "./shifted-ranges";
import type { Rect } from "./workbook-document";
import { childNamed, childrenNamed, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** As the file format names them. "none" allows every value and may still show a prompt. */
export const validationTypes = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;
export type ValidationType = (typeof validationTypes)[number];

export const validationOperators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

export const alertStyles = ["stop", "warning", "information"] as const;
export type AlertStyle = (typeof alertStyles)[number];

/** What cells allow, and what is said to who writes into them. */
export interface Validation {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** In the notation of the file: without "="; the values of a list as one text in quotes. "" where the type has none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly hasDropDown: boolean;
  readonly allowsBlank: boolean;
  readonly alert: {
    readonly isShown: boolean;
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
}

/** A validation of a sheet, and where it holds. */
export interface DataValidation extends Validation {
  readonly ranges: readonly Rect[];
  /** Which `dataValidation` of the opened file's sheet part this is, counted from 0; null for one made or changed since. */
  readonly sourceIndex: number | null;
}

/** What a cell without validation is told, and what a new one begins with. */
export const anyValue: Validation = {
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  hasDropDown: true,
  allowsBlank: true,
  alert: { isShown: true, style: "stop", title: "", message: "" },
  prompt: { isShown: true, title: "", message: "" },
};

/** The validations of a sheet's own part (`dataValidations`); those of its extension list are left to the file. */
export function readDataValidations(root: XmlElement | undefined): DataValidation[] {
  return childrenNamed(childNamed(root, "dataValidations"), "dataValidation").map((element, sourceIndex) => {
    const text = (name: string) => element.attributes.get(name) ?? "";
    const known = <const Name extends string>(names: readonly Name[], name: string, otherwise: Name): Name =>
      names.find((candidate) => candidate === text(name)) ?? otherwise;
    return {
      ranges: text("sqref")
        .split(/\s+/)
        .flatMap((address) => rectOfAddress(address) ?? []),
      type: known(validationTypes, "type", "none"),
      operator: known(validationOperators, "operator", "between"),
      formula1: childNamed(element, "formula1")?.text ?? "",
      formula2: childNamed(element, "formula2")?.text ?? "",
      // The file says it the other way round: showDropDown="1" hides the arrow (ECMA-376 part 1, 18.3.1.32).
      hasDropDown: !isTrue(text("showDropDown")),
      allowsBlank: isTrue(text("allowBlank")),
      alert: {
        isShown: isTrue(text("showErrorMessage")),
        style: known(alertStyles, "errorStyle", "stop"),
        title: text("errorTitle"),
        message: text("error"),
      },
      prompt: { isShown: isTrue(text("showInputMessage")), title: text("promptTitle"), message: text("prompt") },
      sourceIndex,
    };
  });
}

/** What a validation says, apart from where. */
export function sayingOf(validation: Validation): Validation {
  const { type, operator, formula1, formula2, hasDropDown, allowsBlank, alert, prompt } = validation;
  return { type, operator, formula1, formula2, hasDropDown, allowsBlank, alert, prompt };
}

export const saysTheSame = (one: Validation, other: Validation): boolean =>
  JSON.stringify(sayingOf(one)) === JSON.stringify(sayingOf(other));

/** The data validations of one sheet. */
export interface SheetValidations {
  list(): readonly DataValidation[];
  /** Gives every cell of the rectangles the validation made of its own one; null stands for none. The rest keep theirs. */
  change(rects: readonly Rect[], changed: (present: Validation | null) => Validation | null): void;
  /** Has the validations of a row hold for the rows below it too, as where a table grows. */
  extend(row: Rect, below: Rect): void;
}

/** The data validations of a workbook, beside the grid, which does not know them. */
export class DataValidations {
  private readonly bySheet = new Map<string, readonly DataValidation[]>();

  list(sheetId: string): readonly DataValidation[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  /** Takes over the validations of the opened file. */
  open(sheetId: string, validations: readonly DataValidation[]): void {
    this.bySheet.set(sheetId, validations);
  }

  of(sheetId: string): SheetValidations {
    return {
      list: () => this.list(sheetId),
      change: (rects, changed) => this.change(sheetId, rects, changed),
      extend: (row, below) => this.extend(sheetId, row, below),
    };
  }

  private change(
    sheetId: string,
    rects: readonly Rect[],
    changed: (present: Validation | null) => Validation | null,
  ): void {
    const kept: DataValidation[] = [];
    const made: DataValidation[] = [];
    let free = [...rects];
    for (const validation of this.list(sheetId)) {
      const inside = validation.ranges.flatMap((range) => rects.flatMap((rect) => intersect(range, rect) ?? []));
      if (inside.length === 0) {
        kept.push(validation);
        continue;
      }
      const outside = rects.reduce<Rect[]>(
        (left, rect) => left.flatMap((range) => subtract(range, rect)),
        [...validation.ranges],
      );
      if (outside.length > 0) kept.push({ ...validation, ranges: outside });
      free = inside.reduce((left, hole) => left.flatMap((rect) => subtract(rect, hole)), free);
      const next = changed(validation);
      if (next) made.push({ ...next, ranges: inside, sourceIndex: null });
    }
    const fresh = free.length > 0 ? changed(null) : null;
    if (fresh) made.push({ ...fresh, ranges: free, sourceIndex: null });
    this.bySheet.set(sheetId, joined([...kept, ...made]));
  }

  private extend(sheetId: string, row: Rect, below: Rect): void {
    const extended = this.list(sheetId).map((validation) => {
      const shared = validation.ranges.flatMap((range) => intersect(range, row) ?? []);
      const added = shared.map(({ column, columnCount }) => ({ ...below, column, columnCount }));
      return added.length === 0 ? validation : { ...validation, ranges: joinedBelow([...validation.ranges, ...added]) };
    });
    this.bySheet.set(sheetId, extended);
  }

  /** Has the ranges follow rows and columns that are put in or taken out. */
  shift(sheetId: string, shift: Shift): void {
    const shifted = this.list(sheetId).map((validation) => ({
      ...validation,
      ranges: validation.ranges.flatMap((range) => shiftedRect(range, shift) ?? []),
    }));
    this.bySheet.set(
      sheetId,
      shifted.filter(({ ranges }) => ranges.length > 0),
    );
  }
}

/** Validations made since that say the same are one, over all their ranges. */
function joined(validations: readonly DataValidation[]): DataValidation[] {
  const result: DataValidation[] = [];
  for (const validation of validations) {
    const index = result.findIndex(
      (other) => validation.sourceIndex === null && other.sourceIndex === null && saysTheSame(other, validation),
    );
    const same = result[index];
    if (same) result[index] = { ...same, ranges: [...same.ranges, ...validation.ranges] };
    else result.push(validation);
  }
  return result;
}

/** Ranges of the same columns, one below the other, are one. */
function joinedBelow(ranges: readonly Rect[]): Rect[] {
  const result: Rect[] = [];
  for (const range of ranges) {
    const index = result.findIndex((above) =>
      isSameRect({ ...above, row: above.row + above.rowCount, rowCount: range.rowCount }, range),
    );
    const above = result[index];
    if (above) result[index] = { ...above, rowCount: above.rowCount + range.rowCount };
    else result.push(range);
  }
  return result;
}

import type { DataValidation, ValidationOperator } from "../../document/data-validations";
import type { CellContent, Position } from "../../document/workbook-document";
import { intersect, parseReference } from "../a1";
import { notImplemented } from "../host-error";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";

const msPerDay = 86_400_000;

/** A bound that is a number, a day written as DATE(y,m,d), or a cell. Other formulas this host does not calculate, and says so. */
function boundOf(area: Area, formula: string): number {
  if (Number.isFinite(Number(formula)) && formula !== "") return Number(formula);
  const day = /^DATE\((?<year>\d{4}),(?<month>\d{1,2}),(?<day>\d{1,2})\)$/iu.exec(formula)?.groups;
  if (day) {
    const epoch = area.context.document.dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return (Date.UTC(Number(day["year"]), Number(day["month"]) - 1, Number(day["day"])) - epoch) / msPerDay;
  }
  const [[cell] = []] = cellsOf(area, formula) ?? [];
  if (typeof cell?.value === "number") return cell.value;
  throw notImplemented(`DataValidation.valid with the formula "${formula}"`);
}

/** The cells to which a plain reference leads; null where the formula is none. */
function cellsOf(area: Area, formula: string): readonly (readonly CellContent[])[] | null {
  const reference = parseReference(formula.replaceAll("$", ""));
  if (!reference) return null;
  const { sheetName, rect } = reference;
  const sheet =
    sheetName === null
      ? sheetOf(area)
      : area.context.document.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  return sheet?.read(rect) ?? null;
}

const compare: Readonly<Record<ValidationOperator, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

/** Lists in the rule itself compare with case, those in cells without (support.microsoft.com, "More on data validation"). */
function listAllows(area: Area, formula: string, { value }: CellContent): boolean {
  const constant = /^"(?<text>[\s\S]*)"$/u.exec(formula)?.groups?.["text"];
  const text = String(value);
  if (constant !== undefined) {
    const items = constant.replaceAll('""', '"').split(",");
    return items.some((item) => item.trim() === text);
  }
  const cells = cellsOf(area, formula);
  if (!cells) throw notImplemented(`DataValidation.valid with the list "${formula}"`);
  return cells.flat().some((cell) => String(cell.value).toLowerCase() === text.toLowerCase());
}

function allows(area: Area, validation: DataValidation, cell: CellContent): boolean {
  const { type, operator, formula1, formula2, allowsBlank } = validation;
  if (cell.kind === "empty") return allowsBlank || type === "none";
  if (type === "none") return true;
  if (type === "list") return listAllows(area, formula1, cell);
  if (type === "custom") throw notImplemented(`DataValidation.valid with the formula "${formula1}"`);
  const measured = type === "textLength" ? String(cell.value).length : cell.value;
  if (typeof measured !== "number" || (type === "whole" && !Number.isInteger(measured))) return false;
  return compare[operator](measured, boundOf(area, formula1), formula2 === "" ? 0 : boundOf(area, formula2));
}

/** The cells whose values their validations do not allow, in the order of the sheet's validations. */
export function invalidCells(area: Area): Position[] {
  const sheet = sheetOf(area);
  return sheet.validations
    .list()
    .flatMap((validation) =>
      validation.ranges
        .flatMap((range) => area.rects.flatMap((rect) => intersect(range, rect) ?? []))
        .flatMap((rect) =>
          sheet
            .read(rect)
            .flatMap((cells, row) =>
              cells.flatMap((cell, column) =>
                allows(area, validation, cell) ? [] : [{ row: rect.row + row, column: rect.column + column }],
              ),
            ),
        ),
    );
}

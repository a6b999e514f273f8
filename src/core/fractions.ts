import type { CellValue } from "./cell";

/** What a cell holds and how its number is shown. */
export interface FormattedValue {
  readonly value: CellValue;
  readonly format: string;
}

const plainNumber = /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/u;

/**
 * Whether the numbers of a column stand for parts of one whole: none is below 0 or above 1, and at least one lies between the two.
 * 0.5 is half of the work then, and 1 all of it. Numbers that are shown with a percent sign say themselves what they are.
 */
export function areFractions(cells: Iterable<FormattedValue>): boolean {
  let hasPart = false;
  for (const { value, format } of cells) {
    if (format.includes("%")) continue;
    const number = numberOf(value);
    if (number === null) continue;
    if (number < 0 || number > 1) return false;
    hasPart ||= number > 0 && number < 1;
  }
  return hasPart;
}

/** The number that a cell holds, also where it is written as a text without any sign; null otherwise. */
export function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && plainNumber.test(value) ? Number(value.trim().replace(",", ".")) : null;
}

import { toSerial, type DateSystem } from "./calendar-date";
import { isInside, type CellPosition, type CellValue } from "./cell";
import type { FollowUpSheet } from "./follow-up-sheet";
import { given } from "./given";
import { showsDate } from "./date-text";
import type { Issue } from "./rule";
import { formatIn, valueIn, type SheetSnapshot } from "./workbook-snapshot";

/** A safe edit of one cell: this in place of that. */
export interface CellEdit {
  readonly sheetId: string;
  readonly at: CellPosition;
  /** What the cell held at the review; the edit is off where that has changed. Null for a blank cell. */
  readonly expected: string | number | null;
  /** A text, to be written literally, a number, or the serial of a day; null to leave the cell blank. */
  readonly value: string | number | null;
  /** The number format that the value needs, in the en-US notation; null where the cell's own will do. */
  readonly numberFormat: string | null;
}

/** Why a cell is not corrected: a formula makes its value, another cell's merge covers it, or it does not hold a value of its own. */
export type RefusalReason = "formula" | "merged" | "not-a-value";

/** What would be changed to correct an observation, and which of its cells are left alone. */
export interface Correction {
  /** In the order in which the observation names the cells. */
  readonly edits: readonly CellEdit[];
  readonly refused: readonly { readonly at: CellPosition; readonly reason: RefusalReason }[];
}

const dateFormat = "dd/mm/yyyy";

/**
 * What would correct an observation: every cell that it names is given the replacement that its rule proposes.
 * @param sheets the reviewed sheets, from which the observation comes
 * @returns null where only a person can know what to write
 */
export function correctionOf(issue: Issue, sheets: readonly FollowUpSheet[], system: DateSystem): Correction | null {
  const { replacement, sheetId } = issue;
  const snapshot = sheets.find((sheet) => sheet.sheetId === sheetId)?.snapshot;
  if (replacement === null || snapshot === undefined) return null;
  const edits: CellEdit[] = [];
  const refused: Correction["refused"][number][] = [];
  for (const at of [issue.at, ...issue.alsoAt]) {
    const expected = valueIn(snapshot, at);
    const reason = refusalOf(snapshot, at);
    if (reason !== null || !isPlain(expected)) {
      refused.push({ at, reason: reason ?? "not-a-value" });
      continue;
    }
    const isDay = typeof replacement === "object";
    const value = isDay ? toSerial(replacement, system) : replacement;
    const numberFormat = !isDay || showsDate(formatIn(snapshot, at)) ? null : dateFormat;
    edits.push({ sheetId, at, expected, value, numberFormat });
  }
  return { edits, refused };
}

function refusalOf({ formulas, merges }: SheetSnapshot, at: CellPosition): RefusalReason | null {
  if (formulas.some((area) => isInside(area, at))) return "formula";
  const merge = merges?.find((area) => isInside(area, at));
  return merge !== undefined && (merge.row !== at.row || merge.column !== at.column) ? "merged" : null;
}

function isPlain(value: CellValue): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}

/**
 * What gives the cells back what they held before the edits were written.
 * @param sheets the sheets as they were reviewed before that
 */
export function reversed(edits: readonly CellEdit[], sheets: readonly FollowUpSheet[]): CellEdit[] {
  return edits.map(({ sheetId, at, expected, value, numberFormat }) => {
    const snapshot = given(sheets.find((sheet) => sheet.sheetId === sheetId)).snapshot;
    const former = numberFormat === null ? null : formatIn(snapshot, at);
    return { sheetId, at, expected: value, value: expected, numberFormat: former };
  });
}

import type { CellPosition } from "../cell";
import type { Aspect, FollowUpTable } from "../follow-up-sheet";
import { numberListsOf } from "../number-lists";
import { defineRule } from "../rule";
import { isBlank } from "../text";
import { valueIn } from "../workbook-snapshot";

/** A number stands for one aspect of its list. */
export const duplicateNumber = defineRule({
  id: "duplicate-number",
  severity: "error",
  needs: ["number", "aspect"],

  *check(table) {
    for (const { aspects } of numberListsOf(table)) {
      for (const { aspect, repeats, replacement } of aspects) {
        const { number } = aspect;
        const firstText = repeats?.text.value ?? null;
        if (number.value === null || firstText === null) continue;
        const alsoAt = furtherCells(table, aspect);
        yield { at: number.at, alsoAt, data: { number: number.value, firstText }, replacement };
      }
    }
  },
});

/** The cells in which further rows of the aspect tell its number again. */
function furtherCells({ snapshot, format }: FollowUpTable, { number: { at }, activities }: Aspect): CellPosition[] {
  if (format === "label-form") return [];
  return activities
    .map(({ rowStart: { row } }) => ({ row, column: at.column }))
    .filter((other) => other.row !== at.row && !isBlank(valueIn(snapshot, other)));
}

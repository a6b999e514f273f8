import type { Aspect, FollowUpTable } from "../follow-up-sheet";
import { numberListsOf } from "../number-lists";
import { defineRule } from "../rule";
import { isBlank } from "../text";
import { valueIn } from "../workbook-snapshot";

/** Every aspect of a numbered table has its number. */
export const missingNumber = defineRule({
  id: "missing-number",
  severity: "warning",
  needs: ["number"],

  *check(table) {
    const lists = numberListsOf(table).map(({ aspects }) => aspects);
    const missing = lists.flatMap((aspects) => aspects.filter(({ aspect }) => lacksNumber(table, aspect)));
    const listed = lists.reduce((sum, { length }) => sum + length, 0);
    if (missing.length === listed) {
      const [first, ...others] = missing.map(({ aspect }) => aspect.number);
      // One aspect by itself needs no number.
      if (first === undefined || others.length === 0) return;
      const data = { placeholder: first.placeholder, aspects: missing.length, isColumn: "yes" };
      yield { at: first.at, alsoAt: others.map(({ at }) => at), data };
      return;
    }
    for (const { aspect, replacement } of missing) {
      const { at, placeholder } = aspect.number;
      yield { at, data: { placeholder, aspects: 1, isColumn: "no" }, replacement };
    }
  },

  gathersBy: ({ isColumn }) => (isColumn === "yes" ? "" : null),
});

/** Whether its cell is blank or holds a placeholder. A form without the label of the number has no cell for it. */
function lacksNumber({ snapshot }: FollowUpTable, { number }: Aspect): boolean {
  if (number.value !== null || number.error !== null) return false;
  return number.placeholder !== null || isBlank(valueIn(snapshot, number.at));
}

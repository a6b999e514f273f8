import { foldArea, proposeSpellings } from "../areas";
import type { FollowUpTable, TextCell } from "../follow-up-sheet";
import { defineRule, oncePerCell } from "../rule";

function areaCells({ activities }: FollowUpTable): TextCell[] {
  const cells = activities.map(({ responsibleArea }) => responsibleArea).filter(({ value }) => value !== null);
  return [...oncePerCell(cells, (cell) => cell)];
}

/** How often each spelling stands in a cell of the workbook. */
function countSpellings(tables: readonly FollowUpTable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of tables.flatMap(areaCells)) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How often the name stands in the workbook in any case, with any accents and blanks. */
function timesOf(name: string, counts: ReadonlyMap<string, number>): number {
  const key = foldArea(name);
  return [...counts].reduce((sum, [spelling, times]) => (foldArea(spelling) === key ? sum + times : sum), 0);
}

/** One area is written in one way throughout the workbook. */
export const inconsistentAreaName = defineRule({
  id: "inconsistent-area-name",
  severity: "warning",
  needs: ["responsibleArea"],

  *check(table, { tables }) {
    const counts = countSpellings(tables);
    const onSheet = tables.filter(({ sheetId }) => sheetId === table.sheetId);
    for (const { written, proposed } of proposeSpellings(counts)) {
      const [first, ...others] = onSheet.flatMap(areaCells).filter(({ value }) => value === written);
      const isHere = areaCells(table).some((cell) => cell === first);
      if (!first || !isHere) continue;
      const times = counts.get(written) ?? 0;
      const proposedTimes = timesOf(proposed, counts);
      yield { at: first.at, alsoAt: others.map(({ at }) => at), data: { written, proposed, times, proposedTimes } };
    }
  },
});

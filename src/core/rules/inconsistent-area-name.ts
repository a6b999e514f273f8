import { proposalsByTable } from "../area-spellings";
import { defineRule } from "../rule";

/** One area is written in one way throughout the workbook. */
export const inconsistentAreaName = defineRule({
  id: "inconsistent-area-name",
  severity: "warning",
  needs: ["responsibleArea"],

  *check(table, { tables }) {
    for (const { written, proposed, times, proposedTimes, cells } of proposalsByTable(tables).get(table) ?? []) {
      const [at, ...alsoAt] = cells;
      if (at) yield { at, alsoAt, data: { written, proposed, times, proposedTimes }, replacement: proposed };
    }
  },
});

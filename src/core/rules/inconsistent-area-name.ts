import { areaReviewInSteps, areaReviewOf } from "../review-areas";
import { defineRule } from "../rule";

/** One area is written in one way throughout the workbook. */
export const inconsistentAreaName = defineRule({
  id: "inconsistent-area-name",
  severity: "warning",
  needs: ["responsibleArea"],

  prepare: (_, context) => areaReviewInSteps(context),

  *check(table, context) {
    for (const { cells, isSafe, ...proposal } of areaReviewOf(context).proposals.get(table) ?? []) {
      const [at, ...alsoAt] = cells;
      if (at) yield { at, alsoAt, data: proposal, ...(isSafe ? { replacement: proposal.proposed } : {}) };
    }
  },

  gathersBy: ({ written }) => written,
});

import { areaReviewInSteps, areaReviewOf } from "../review-areas";
import { defineRule } from "../rule";

/** Every area is one of the team's catalogue. */
export const unknownArea = defineRule({
  id: "unknown-area",
  severity: "warning",
  needs: ["responsibleArea"],
  needsSetting: "areaCatalogue",

  prepare: (_, context) => areaReviewInSteps(context),

  *check(table, context) {
    for (const { cells, isSafe, ...unknown } of areaReviewOf(context).unknown.get(table) ?? []) {
      const [at, ...alsoAt] = cells;
      const { proposed } = unknown;
      if (at) yield { at, alsoAt, data: unknown, ...(isSafe && proposed !== null ? { replacement: proposed } : {}) };
    }
  },

  gathersBy: ({ written }) => written,
});

import { areaReviewInSteps, areaReviewOf } from "../review-areas";
import { defineRule } from "../rule";
import { given } from "../given";

/** A cell names one area. */
export const severalAreas = defineRule({
  id: "several-areas",
  severity: "info",
  needs: ["responsibleArea"],

  prepare: (_, context) => areaReviewInSteps(context),

  *check(table, context) {
    for (const { cells, text, areas } of areaReviewOf(context).several.get(table) ?? []) {
      const [first, ...alsoAt] = cells;
      yield { at: given(first), alsoAt, data: { text, areas } };
    }
  },

  gathersBy: ({ text }) => text,
});

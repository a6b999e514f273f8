import { areaReviewOf } from "../review-areas";
import { defineRule } from "../rule";

/** A cell names one area. */
export const severalAreas = defineRule({
  id: "several-areas",
  severity: "info",
  needs: ["responsibleArea"],

  *check(table, context) {
    for (const { cells, text, areas } of areaReviewOf(context).several.get(table) ?? []) {
      const [at, ...alsoAt] = cells;
      if (at) yield { at, alsoAt, data: { text, areas } };
    }
  },
});

import type { CellPosition } from "../cell";
import type { AspectHeading } from "../follow-up-sheet";
import { defineRule, oncePerCell } from "../rule";
import { foldText } from "../text";

/** A product that serves several aspects is known to do so. */
export const reusedEvidence = defineRule({
  id: "reused-evidence",
  severity: "info",
  needs: ["product"],

  *check({ aspects }) {
    const uses = new Map<string, { product: string; cells: CellPosition[]; aspects: Set<AspectHeading> }>();
    for (const aspect of aspects) {
      for (const { product } of oncePerCell(aspect.activities, (activity) => activity.product)) {
        if (product.value === null) continue;
        const key = foldText(product.value);
        const use = uses.get(key) ?? { product: product.value, cells: [], aspects: new Set() };
        use.cells.push(product.at);
        use.aspects.add(aspect);
        uses.set(key, use);
      }
    }
    for (const { product, cells, aspects: served } of uses.values()) {
      const [at, ...alsoAt] = cells;
      if (at && served.size > 1) yield { at, alsoAt, data: { product, times: cells.length, aspects: served.size } };
    }
  },
});

import { reusedProducts, reusedProductsInSteps } from "../reused-products";
import { defineRule, oncePerCell } from "../rule";

/** A product that serves several aspects is known to do so. */
export const reusedEvidence = defineRule({
  id: "reused-evidence",
  severity: "info",
  needs: ["product"],

  prepare: reusedProductsInSteps,

  *check(table) {
    for (const served of reusedProducts(table)) {
      const aspects = new Set(served.map(({ aspect }) => aspect)).size;
      const [first, ...others] = oncePerCell(served, (activity) => activity.product).map(({ product }) => product);
      if (first === undefined || aspects < 2) continue;
      const alsoAt = others.map(({ at }) => at);
      yield { at: first.at, alsoAt, data: { product: first.value, times: alsoAt.length + 1, aspects } };
    }
  },

  gathersBy: ({ product }) => product,
});

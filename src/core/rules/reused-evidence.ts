import type { Activity } from "../follow-up-sheet";
import { defineRule, oncePerCell } from "../rule";
import { collapseBlanks } from "../text";

/** The product for comparison, without quotation marks around it. Accents count: what is only nearly the same is not said to be reused. */
const keyOf = (product: string) =>
  collapseBlanks(product)
    .toLowerCase()
    .replace(/^["'«“‘ ]+|["'»”’ .,;:]+$/gu, "");

/** A product that serves several aspects is known to do so. */
export const reusedEvidence = defineRule({
  id: "reused-evidence",
  severity: "info",
  needs: ["product"],

  *check({ activities }) {
    const byProduct = new Map<string, { readonly product: string; readonly activities: Activity[] }>();
    for (const activity of activities) {
      const product = activity.product.value;
      if (product === null) continue;
      const key = keyOf(product);
      const use = byProduct.get(key) ?? { product, activities: [] };
      use.activities.push(activity);
      byProduct.set(key, use);
    }
    for (const { product, activities: served } of byProduct.values()) {
      const aspects = new Set(served.map(({ aspect }) => aspect)).size;
      const cells = [...oncePerCell(served, (activity) => activity.product)].map((activity) => activity.product.at);
      const [at, ...alsoAt] = cells;
      if (at && aspects > 1) yield { at, alsoAt, data: { product, times: cells.length, aspects } };
    }
  },
});

import type { Activity } from "../follow-up-sheet";
import { defineRule, oncePerCell } from "../rule";
import { collapseBlanks } from "../text";

const opening = new Set("\"'«“‘ ");
const closing = new Set("\"'»”’ .,;:");

/**
 * The product for comparison, without quotation marks around it and without blanks, which come and go within words that were copied
 * from a PDF file. Accents count: what is only nearly the same is not said to be reused.
 */
function keyOf(product: string): string {
  const text = collapseBlanks(product).toLowerCase().normalize("NFC");
  let [start, end] = [0, text.length];
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replaceAll(" ", "");
}

/** A product that serves several aspects is known to do so. */
export const reusedEvidence = defineRule({
  id: "reused-evidence",
  severity: "info",
  needs: ["product"],

  *check({ activities }) {
    const byProduct = new Map<string, { readonly product: string; readonly served: Activity[] }>();
    for (const activity of activities) {
      const { value: product } = activity.product;
      if (product === null) continue;
      const key = keyOf(product);
      const use = byProduct.get(key);
      if (use === undefined) byProduct.set(key, { product, served: [activity] });
      else use.served.push(activity);
    }
    for (const { product, served } of byProduct.values()) {
      if (served.length < 2) continue;
      const aspects = new Set(served.map(({ aspect }) => aspect)).size;
      const [at, ...alsoAt] = oncePerCell(served, (activity) => activity.product).map(
        (activity) => activity.product.at,
      );
      if (at && aspects > 1) yield { at, alsoAt, data: { product, times: alsoAt.length + 1, aspects } };
    }
  },
});

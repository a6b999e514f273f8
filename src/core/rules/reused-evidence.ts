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

/** An activity that names its product. */
type Delivering = Activity & { readonly product: { readonly value: string } };

const namesProduct = (activity: Activity): activity is Delivering => activity.product.value !== null;

/** A product that serves several aspects is known to do so. */
export const reusedEvidence = defineRule({
  id: "reused-evidence",
  severity: "info",
  needs: ["product"],

  *check({ activities }) {
    const firstOf = new Map<string, Delivering>();
    const reused = new Map<string, Delivering[]>();
    for (const activity of activities.filter(namesProduct)) {
      const key = keyOf(activity.product.value);
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, activity);
      else push(reused, key, first, activity);
    }
    for (const served of reused.values()) {
      const aspects = new Set(served.map(({ aspect }) => aspect)).size;
      const [first, ...others] = oncePerCell(served, (activity) => activity.product).map(({ product }) => product);
      if (first === undefined || aspects < 2) continue;
      const alsoAt = others.map(({ at }) => at);
      yield { at: first.at, alsoAt, data: { product: first.value, times: alsoAt.length + 1, aspects } };
    }
  },

  gathersBy: ({ product }) => product,
});

/** Most products are named once; only those that come again need a list. */
function push(reused: Map<string, Delivering[]>, key: string, first: Delivering, activity: Delivering): void {
  const served = reused.get(key);
  if (served === undefined) reused.set(key, [first, activity]);
  else served.push(activity);
}

import type { Activity, FollowUpTable } from "./follow-up-sheet";
import { runSteps, type Steps } from "./steps";
import { collapseBlanks } from "./text";

const opening = new Set("\"'«“‘ ");
const closing = new Set("\"'»”’ .,;:");

/**
 * The product for comparison, without quotation marks around it and without blanks, which come and go within words that were copied
 * from a PDF file. Accents count: what is only nearly the same is not said to be reused.
 */
function keyOf(product: string): string {
  const text = composed(collapseBlanks(product).toLowerCase());
  let [start, end] = [0, text.length];
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replaceAll(" ", "");
}

const beyondLatin = /[^ -\u00ff]/u;

/** The text with its accents in one with their letters. Texts of Latin letters alone, as nearly all are, have no others. */
const composed = (text: string) => (beyondLatin.test(text) ? text.normalize("NFC") : text);

/** An activity that names its product. */
export type Delivering = Activity & { readonly product: { readonly value: string } };

const namesProduct = (activity: Activity): activity is Delivering => activity.product.value !== null;

const known = new WeakMap<FollowUpTable, readonly (readonly Delivering[])[]>();

/** The activities of a table that name the same product, two or more together, in sheet order. */
export function reusedProducts(table: FollowUpTable): readonly (readonly Delivering[])[] {
  return runSteps(reusedProductsInSteps(table));
}

const activitiesAtATime = 1000;

/** As `reusedProducts`, some hundred activities at a time. */
export function* reusedProductsInSteps(table: FollowUpTable): Steps<readonly (readonly Delivering[])[]> {
  const before = known.get(table);
  if (before !== undefined) return before;
  const firstOf = new Map<string, Delivering>();
  const reused = new Map<string, Delivering[]>();
  let seen = 0;
  for (const activity of table.activities) {
    seen += 1;
    if (seen % activitiesAtATime === 0) yield;
    if (!namesProduct(activity)) continue;
    const key = keyOf(activity.product.value);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, activity);
    else push(reused, key, first, activity);
  }
  const served = [...reused.values()];
  known.set(table, served);
  return served;
}

/** Most products are named once; only those that come again need a list. */
function push(reused: Map<string, Delivering[]>, key: string, first: Delivering, activity: Delivering): void {
  const served = reused.get(key);
  if (served === undefined) reused.set(key, [first, activity]);
  else served.push(activity);
}

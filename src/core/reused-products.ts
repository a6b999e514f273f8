import type { Activity, FollowUpTable } from "./follow-up-sheet";
import { given } from "./given";
import { runSteps, type Steps } from "./steps";
import { collapseBlanks } from "./text";

const opening = new Set("\"'«“‘ ");
const closing = new Set("\"'»”’ .,;:");

/**
 * The product for comparison, without quotation marks around it and without blanks, which come and go within words that were copied
 * from a PDF file. Accents count: what is only nearly the same is not said to be reused.
 */
function keyOf(product: string): string {
  const text = composed(collapseBlanks(product)).toLowerCase();
  let [start, end] = [0, text.length];
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replaceAll(" ", "");
}

const beyondLatin = /[^ -\u00ff]/u;

/** The text with its accents in one with their letters. Texts of Latin letters alone, as nearly all are, have no others. */
const composed = (text: string) => (beyondLatin.test(text) ? text.toLowerCase().normalize("NFC") : text);

const lowerCase = 0x20;
const [digitZero, digitNine, letterA, letterZ] = [0x30, 0x39, 0x61, 0x7a];
/** So that it is a small whole number for every engine. */
const markBits = 0x3fffffff;

/**
 * A number that texts with the same key share, and hardly any others: of its plain letters and digits. Most products are named once, which
 * it tells far sooner than the key.
 */
function markOf(product: string): number {
  const text = composed(product);
  let mark = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | lowerCase;
    if ((code >= letterA && code <= letterZ) || (code >= digitZero && code <= digitNine))
      mark = (Math.imul(mark, 31) + code) & markBits;
  }
  return mark;
}

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
  const named = table.activities.filter(namesProduct);
  const met = new Set<number>();
  const metAgain = new Set<number>();
  const marks: number[] = [];
  for (const { product } of named) {
    const mark = markOf(product.value);
    if (met.has(mark)) metAgain.add(mark);
    else met.add(mark);
    if (marks.push(mark) % activitiesAtATime === 0) yield;
  }
  const byKey = new Map<string, Delivering[]>();
  let seen = 0;
  for (const activity of named.filter((_, index) => metAgain.has(given(marks[index])))) {
    seen += 1;
    if (seen % activitiesAtATime === 0) yield;
    const key = keyOf(activity.product.value);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [activity]);
    else alike.push(activity);
  }
  const served = [...byKey.values()].filter(({ length }) => length > 1);
  known.set(table, served);
  return served;
}

import { withoutCount } from "./known-headings";
import { given } from "./given";

// "(dd/mm/aaaa)", "(1)", "*", ":" after the words of a heading.
const addition = /(?:\s*(?:\([^()]*\)|[:*†]))*\s*$/u;

/**
 * A heading in its right spelling, with what else is written in the cell: the number that counts it, a note mark, what it
 * adds in parentheses, and capitals throughout.
 * @param right the heading as printed in the templates
 */
export function respellHeading(written: string, right: string): string {
  const words = withoutCount(written);
  const count = written.slice(0, written.length - words.length);
  const [added] = given(addition.exec(words));
  const spelt = words === words.toUpperCase() ? right.toUpperCase() : right;
  const isPrinted = added.trim() !== "" && right.endsWith(added.trim());
  return `${count}${spelt}${isPrinted ? "" : added.trimEnd()}`;
}

import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import { stripAccents } from "../../core/text";
import type { Catalogue } from "../../messages/catalogue";
import { describeIssue } from "../../messages/describe";
import { cellAddress } from "../../operations/addresses";

const fold = (text: string) => stripAccents(text).toLowerCase();

/** The words of a query, each of which is to be found. */
export const foldQuery = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

function textOf(issue: Issue, catalogue: Catalogue): string {
  const { title, what } = describeIssue(issue, catalogue);
  const { aspect, responsibleArea, activity } = issue.activity ?? {};
  const cells = [aspect?.number, aspect?.text, responsibleArea, activity].map((cell) => cell?.value);
  const addresses = [issue.at, ...issue.alsoAt].map(cellAddress);
  const parts = [...addresses, issue.sheetName, ...cells, title, what];
  return fold(parts.filter((part) => typeof part === "string").join("\n"));
}

/**
 * What a search looks at: address, sheet, number and text of the aspect, area, activity, and what is said of it. Made when first asked for;
 * most people never search.
 */
export function searchTexts({ issues }: Pick<Review, "issues">, catalogue: Catalogue): (index: number) => string {
  const known: string[] = [];
  return (index) => {
    const issue = issues[index];
    return (known[index] ??= issue ? textOf(issue, catalogue) : "");
  };
}

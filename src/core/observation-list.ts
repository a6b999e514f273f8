import type { Review } from "./review";
import type { Issue, Severity } from "./rule";
import { collapseBlanks } from "./text";

/** What is told of an observation in a table of them, in order. */
export const observationColumns = ["severity", "rule", "sheet", "cell", "aspect", "area", "what", "how"] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/** The words of a table of observations, in the reader's language. */
export interface ObservationWords {
  readonly columns: Readonly<Record<ObservationColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly describe: (issue: Issue) => { readonly title: string; readonly what: string; readonly how: string };
}

/** An observation in words; its cell is told by its position, which whoever shows it writes as an address. */
export interface ObservationRow {
  readonly issue: Issue;
  readonly texts: Readonly<Record<Exclude<ObservationColumn, "cell">, string>>;
}

/** Number and text of the aspect, in one line. */
function aspectOf({ activity }: Issue): string {
  if (activity === null) return "";
  const { number, text } = activity.aspect;
  return [number.value, text.value].flatMap((part) => (part === null ? [] : [collapseBlanks(part)])).join(" · ");
}

/** The observations of a review in words, in the order of the review. Pure. */
export function observationRows(
  { issues }: Pick<Review, "issues">,
  words: ObservationWords,
): readonly ObservationRow[] {
  return issues.map((issue) => {
    const { title, what, how } = words.describe(issue);
    const area = collapseBlanks(issue.activity?.responsibleArea.value ?? "");
    const texts = { severity: words.severities[issue.severity], rule: title, sheet: issue.sheetName };
    return { issue, texts: { ...texts, aspect: aspectOf(issue), area, what, how } };
  });
}

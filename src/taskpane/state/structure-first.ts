import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";

/** The rules about headings, in the order in which they are to be looked at. */
const structureRules: readonly string[] = ["missing-column", "duplicate-column", "misspelt-heading"];

/** Where a column is missing or named twice, cells are not read, or not the right ones; a misspelt heading is read all the same. */
const misleading: readonly string[] = ["missing-column", "duplicate-column"];

/** Whether an observation is about the headings, on which every other one depends. */
export const isAboutStructure = ({ ruleId }: Pick<Issue, "ruleId">): boolean => structureRules.includes(ruleId);

/** What has to wait until headings are corrected. */
export interface StructureFirst {
  /** The sheets whose headings come first, in tab order. */
  readonly sheetNames: readonly string[];
  /** How many observations wait; none where there is nothing but headings. */
  readonly waiting: number;
  readonly waits: (issue: Issue) => boolean;
}

/** Tells apart what can be relied on before the headings are right. */
export function structureFirst({ issues }: Pick<Review, "issues">): StructureFirst {
  const sheets = new Map<string, string>();
  for (const { ruleId, sheetId, sheetName } of issues) if (misleading.includes(ruleId)) sheets.set(sheetId, sheetName);
  const waits = (issue: Issue) => sheets.has(issue.sheetId) && !isAboutStructure(issue);
  const waiting = issues.filter(waits);
  const withWaiting = new Set(waiting.map(({ sheetId }) => sheetId));
  const sheetNames = [...sheets].filter(([sheetId]) => withWaiting.has(sheetId)).map(([, name]) => name);
  return { sheetNames, waiting: waiting.length, waits };
}

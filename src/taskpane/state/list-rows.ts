import type { Issue } from "../../core/rule";
import type { IssueGroup } from "./group-issues";

/** How many observations of a group are shown before somebody asks for all. */
export const firstShown = 3;

/** One line of the list. */
export type ListRow = {
  /** What tells it from every other, in this list and in the next one. */
  readonly key: string;
} & (
  | { readonly kind: "group"; readonly group: IssueGroup; readonly isOpen: boolean }
  | {
      readonly kind: "issue";
      readonly group: IssueGroup;
      readonly issue: Issue;
      /** Its position in `review.issues`. */
      readonly index: number;
      /** Which of its group it is, from 1. */
      readonly position: number;
    }
  | { readonly kind: "more"; readonly group: IssueGroup }
);

// Looked up for every row of the list whenever one is drawn for the first time, and so made only once.
const issueKey = (group: IssueGroup, { ruleId, sheetId, at }: Issue) =>
  `${group.key} ${ruleId} ${at.row},${at.column} ${sheetId}`;

/** Which groups are open: the first one until somebody opened or closed one. */
export const openKeys = (groups: readonly IssueGroup[], open: readonly string[] | null): readonly string[] =>
  open ?? groups.slice(0, 1).map(({ key }) => key);

/** The lines from top to bottom: each group's heading, and under open ones the first few observations, or all. */
export function listRows(
  groups: readonly IssueGroup[],
  issues: readonly Issue[],
  { open, whole }: { readonly open: readonly string[]; readonly whole: readonly string[] },
): ListRow[] {
  const rows: ListRow[] = [];
  for (const group of groups) {
    const isOpen = open.includes(group.key);
    rows.push({ key: `group ${group.key}`, kind: "group", group, isOpen });
    if (!isOpen) continue;
    const isWhole = group.indexes.length <= firstShown || whole.includes(group.key);
    const shown = isWhole ? group.indexes : group.indexes.slice(0, firstShown);
    shown.forEach((index, at) => {
      const issue = issues[index];
      if (issue) rows.push({ key: issueKey(group, issue), kind: "issue", group, issue, index, position: at + 1 });
    });
    if (!isWhole) rows.push({ key: `more ${group.key}`, kind: "more", group });
  }
  return rows;
}

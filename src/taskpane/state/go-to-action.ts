import type { Operations } from "../operations";
import type { createFollower } from "./follow-selection";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** What the way to a cell needs of the session. */
export interface GoToContext {
  readonly operations: Pick<Operations, "goToCell">;
  readonly getState: () => PaneState;
  readonly dispatch: Store["dispatch"];
  readonly follower: Pick<ReturnType<typeof createFollower>, "expect">;
  /** Does what may fail, in sight. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** Shows an observation, by its position in the review, and selects its cell in the sheet. */
export function createGoTo({ operations, getState, dispatch, follower, attempt }: GoToContext) {
  return async (index: number): Promise<void> => {
    const { results } = getState();
    const issue = results.kind === "none" ? undefined : results.review.issues[index];
    if (!issue) return;
    dispatch({ type: "issue-selected", index });
    const column = issue.activity?.rowStart.column ?? issue.at.column;
    const rowStart = { row: issue.at.row, column };
    follower.expect(issue.sheetId, column === issue.at.column ? [issue.at] : [rowStart, issue.at]);
    await attempt(async () => {
      const hidden = await operations.goToCell(issue.sheetId, issue.at, rowStart);
      const now = getState().results;
      const isStill = now.kind !== "none" && now.review.issues[now.selected ?? -1] === issue;
      if (hidden !== null && isStill) dispatch({ type: "cell-hidden", part: hidden });
    });
  };
}

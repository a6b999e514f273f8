import { correctionOf, reversed, type CellEdit } from "../../core/corrections";
import type { Review } from "../../core/review";
import type { Operations } from "../operations";
import type { Outcome, PaneState } from "./pane-state";

/** What corrections need of the session. */
export interface CorrectionContext {
  readonly operations: Pick<Operations, "correct">;
  readonly getState: () => PaneState;
  /** Says what was done, with the time at which it was. */
  readonly tell: (outcome: Corrected | TakenBack) => void;
  readonly reviewAgain: (edits: readonly CellEdit[]) => Promise<void>;
  /** Brings the review to the front, where the outcome is told. */
  readonly showReview: () => void;
}

type Corrected = Omit<Extract<Outcome, { readonly kind: "corrected" }>, "at">;
type TakenBack = Omit<Extract<Outcome, { readonly kind: "taken-back" }>, "at">;

export interface CorrectionActions {
  /** Writes edits that were made from the present review, and goes back to it. */
  readonly correct: (edits: readonly CellEdit[]) => Promise<void>;
  /** @param index position in the review's observations; any other does nothing */
  readonly correctIssue: (index: number) => Promise<void>;
  /** Takes the last correction back, where nothing else was done since. */
  readonly takeBack: () => Promise<void>;
}

export function createCorrections({
  operations,
  getState,
  tell,
  reviewAgain,
  showReview,
}: CorrectionContext): CorrectionActions {
  const reviewed = (): Review | null => {
    const { results } = getState();
    return results.kind === "none" ? null : results.review;
  };
  const correct = async (edits: readonly CellEdit[]) => {
    const review = reviewed();
    if (!review || edits.length === 0) return;
    const { cells } = await operations.correct(edits);
    tell({ kind: "corrected", cells, undo: reversed(edits, review.sheets) });
    showReview();
    await reviewAgain(edits);
  };
  return {
    correct,
    correctIssue: async (index) => {
      const review = reviewed();
      const issue = review?.issues[index];
      if (review && issue) await correct(correctionOf(issue, review.sheets, review.dateSystem)?.edits ?? []);
    },
    takeBack: async () => {
      const { outcome } = getState();
      if (outcome?.kind !== "corrected") return;
      const { cells } = await operations.correct(outcome.undo);
      tell({ kind: "taken-back", cells });
      await reviewAgain(outcome.undo);
    },
  };
}

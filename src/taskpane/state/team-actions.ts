import type { Temporal } from "temporal-polyfill";
import { mergeHistories } from "../../core/history-run";
import type { Justification } from "../../core/justification";
import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import type { ReviewSettings } from "../../core/settings";
import { HostError } from "../../operations/host-error";
import type { Operations } from "../operations";
import type { Outcome, PaneState } from "./pane-state";
import type { Store } from "./store";

/** What a person says of an observation that they set aside. */
export type JustificationWords = Parameters<Operations["justify"]>[2];

/** What the team's state needs of the session. */
export interface TeamActionContext {
  readonly operations: Pick<
    Operations,
    "loadTeam" | "syncTeam" | "saveSettings" | "judgeAgain" | "justify" | "takeBackJustifications" | "runOfReview"
  >;
  readonly now: () => Temporal.ZonedDateTime;
  readonly getState: () => PaneState;
  readonly dispatch: Store["dispatch"];
  readonly tell: (outcome: Justified) => void;
}

type Justified = Omit<Extract<Outcome, { readonly kind: "justified" | "justification-taken-back" }>, "at">;

export interface TeamActions {
  /**
   * Sets one observation of the present review aside, or several that are alike.
   * @param next the observation whose details are to be shown then
   */
  readonly justify: (issues: readonly Issue[], words: JustificationWords, next: Issue | null) => Promise<void>;
  /** Observations that were set aside count again. */
  readonly takeBackJustifications: (justifications: readonly Justification[]) => Promise<void>;
}

export interface Team extends TeamActions {
  /** Reads what the workbook keeps. */
  readonly load: () => Promise<ReviewSettings>;
  /** Reads it again, writes what a co-author has overwritten, and sets aside in the review what others have justified meanwhile. */
  readonly refresh: () => Promise<ReviewSettings>;
  readonly saveSettings: (seen: ReviewSettings, chosen: Partial<ReviewSettings>) => Promise<void>;
  /**
   * Puts a review into the history: a new one, or the one in front as it is after corrections and edits, which the workbook keeps with the next
   * change. It never fails: the review is as good where the workbook cannot keep it.
   */
  readonly record: (review: Review, isNew: boolean) => Promise<void>;
}

export function createTeam({ operations, now, getState, dispatch, tell }: TeamActionContext): Team {
  const known = () => getState().team.state;
  const at = () => now().toInstant().toString({ smallestUnit: "millisecond" });
  const context = () => ({ known: known(), at: at() });
  const review = (): Review | null => {
    const { results } = getState();
    return results.kind === "none" ? null : results.review;
  };
  const tellKnown = (outcome: Awaited<ReturnType<Operations["syncTeam"]>>, isKept = true): ReviewSettings => {
    dispatch({ type: "team-known", known: outcome, isKept });
    return outcome.settings;
  };
  const load = async () => tellKnown(await operations.loadTeam(known()), false);
  // One at a time, in the order of the reviews: the one in front is the last one that was asked for.
  let recorded: Promise<void> = Promise.resolve();
  const sync = async () => tellKnown(await operations.syncTeam(context()));
  const refresh = async () => {
    const before = known().justifications;
    // What the workbook refused to keep it would refuse again.
    const settings = await (getState().team.notKept === null ? sync() : load());
    const reviewed = review();
    if (reviewed !== null && JSON.stringify(before) !== JSON.stringify(known().justifications))
      dispatch({ type: "judged", review: await operations.judgeAgain(reviewed, known()) });
    return settings;
  };

  async function recordNow(reviewed: Review, isNew: boolean): Promise<void> {
    const { run: inFront } = getState().team;
    const moment = at();
    const id = isNew || inFront === null ? `${moment}-${crypto.randomUUID().slice(0, 8)}` : inFront;
    try {
      const run = await operations.runOfReview(reviewed, { id, at: moment });
      const team = { ...known(), history: mergeHistories(known().history, [run]) };
      dispatch({ type: "run-known", run, team });
      if (isNew) await sync();
    } catch (error) {
      dispatch({ type: "run-not-kept", code: error instanceof HostError ? error.code : "unexpected" });
    }
  }

  return {
    load,
    refresh,
    saveSettings: async (seen, chosen) => {
      tellKnown(await operations.saveSettings({ seen, chosen }, context()));
    },
    record: (reviewed, isNew) => {
      recorded = recorded.then(() => recordNow(reviewed, isNew));
      return recorded;
    },
    justify: async (issues, words, next) => {
      const reviewed = review();
      if (reviewed === null || issues.length === 0) return;
      const outcome = await operations.justify(reviewed, issues, words, context());
      tellKnown(outcome);
      dispatch({ type: "judged", review: outcome.review, next });
      tell({ kind: "justified", observations: issues.length });
    },
    takeBackJustifications: async (justifications) => {
      const reviewed = review();
      if (reviewed === null || justifications.length === 0) return;
      const outcome = await operations.takeBackJustifications(reviewed, justifications, context());
      tellKnown(outcome);
      dispatch({ type: "judged", review: outcome.review });
      tell({ kind: "justification-taken-back", observations: justifications.length });
    },
  };
}

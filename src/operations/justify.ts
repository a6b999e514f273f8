import { putJustifications, type Justification } from "../core/justification";
import { justificationsOf, takenBack, withJustifications, type JustificationWords } from "../core/justifications";
import type { Review } from "../core/review";
import type { Issue } from "../core/rule";
import type { TeamState } from "../core/team-state";
import { changeTeam, type TeamContext } from "./team-change";
import type { TeamOutcome } from "./team-state";

/** The review with the observations set aside that the team has justified by then, and what the workbook keeps. */
export interface JustifiedOutcome extends TeamOutcome {
  readonly review: Review;
}

const judged = (review: Review, outcome: TeamOutcome): JustifiedOutcome => ({
  ...outcome,
  review: withJustifications(review, outcome.team.justifications),
});

/** The review with the observations set aside that the team has justified by now; nothing is read or written. */
export const judgeAgain = (review: Review, { justifications }: TeamState): Review =>
  withJustifications(review, justifications);

/**
 * Sets observations of a review aside, with a reason and a name, for everyone who opens the workbook.
 * @param issues one of the review's, or several that are alike
 * @throws HostError; nothing is set aside then
 */
export async function justify(
  review: Review,
  issues: readonly Issue[],
  words: JustificationWords,
  context: TeamContext,
): Promise<JustifiedOutcome> {
  const entries = justificationsOf(review, issues, words, context.at);
  const outcome = await changeTeam(context, (team) => ({
    ...team,
    justifications: putJustifications(team.justifications, entries),
  }));
  return judged(review, outcome);
}

/**
 * Takes justifications back: their observations count again.
 * @throws HostError; they stay set aside then
 */
export async function takeBackJustifications(
  review: Review,
  justifications: readonly Justification[],
  context: TeamContext,
): Promise<JustifiedOutcome> {
  const outcome = await changeTeam(context, (team) => ({
    ...team,
    justifications: putJustifications(team.justifications, takenBack(team.justifications, justifications, context.at)),
  }));
  return judged(review, outcome);
}

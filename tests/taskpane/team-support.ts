import { putJustifications, type Justification } from "../../src/core/justification";
import { justificationsOf, withJustifications } from "../../src/core/justifications";
import { defaultSettings } from "../../src/core/settings";
import { emptyTeamState, type TeamState } from "../../src/core/team-state";
import type { Operations } from "../../src/taskpane/operations";
import { overdueSheet, reviewOf, sessionOver, teamOf } from "./session-support";

export const march = "2015-03-03T16:32:00.000Z";
const words = { reason: "Prórroga autorizada", by: "Ana Ruiz", until: null };

/** Justifications of the first activities of a sheet that were made on 3 March. */
export function justify(count: number, more: Partial<Justification> = {}): readonly Justification[] {
  const review = reviewOf([overdueSheet(4)]);
  return justificationsOf(review, review.issues.slice(0, count), words, march).map((entry) => ({ ...entry, ...more }));
}

/** What a workbook keeps that has these justifications and no more. */
export const teamWith = (...justifications: readonly Justification[]): TeamState => ({
  ...emptyTeamState,
  justifications,
});

/** A session on a workbook that keeps this. */
export function keeping(team: TeamState, activities = 4, overrides: Partial<Operations> = {}) {
  const sheets = [overdueSheet(activities)];
  let kept = team;
  return sessionOver(sheets, {
    loadTeam: () => Promise.resolve(teamOf(defaultSettings, kept)),
    reviewWorkbook: ({ asOf }) =>
      Promise.resolve({ ...withJustifications(reviewOf(sheets, asOf), kept.justifications), team: kept, troubles: [] }),
    takeBackJustifications: (review, justifications, { at }) => {
      const back = justifications.map(({ key }) => ({ key, at, takenBack: true as const }));
      kept = { ...kept, justifications: putJustifications(kept.justifications, back) };
      return Promise.resolve({
        ...teamOf(defaultSettings, kept),
        review: withJustifications(review, kept.justifications),
      });
    },
    ...overrides,
  });
}

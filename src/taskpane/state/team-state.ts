import { compareRuns, type RunComparison } from "../../core/compare-runs";
import type { HistoryRun } from "../../core/history-run";
import { emptyTeamState, type TeamState } from "../../core/team-state";
import type { HostErrorCode } from "../../operations/host-error";
import type { TeamOutcome, TeamTrouble } from "../../operations/team-state";

/** What the pane knows of what the workbook keeps for the team. */
export interface PaneTeam {
  readonly state: TeamState;
  readonly troubles: readonly TeamTrouble[];
  /** Reviews that the history had to drop since the pane was opened. */
  readonly droppedRuns: number;
  /** The id of the review in front in the history; null before the first. */
  readonly run: string | null;
  /** Why the workbook could not keep the last review; null where it has. */
  readonly notKept: HostErrorCode | null;
}

export const initialTeam: PaneTeam = {
  state: emptyTeamState,
  troubles: [],
  droppedRuns: 0,
  run: null,
  notKept: null,
};

export type TeamAction =
  | {
      readonly type: "team-known";
      readonly known: Pick<TeamOutcome, "team" | "troubles" | "droppedRuns">;
      /** Whether the workbook holds all of it. */
      readonly isKept: boolean;
    }
  | { readonly type: "run-known"; readonly run: HistoryRun; readonly team: TeamState }
  | { readonly type: "run-not-kept"; readonly code: HostErrorCode };

/** What is known next. Pure. */
export function reduceTeam(team: PaneTeam, action: TeamAction): PaneTeam {
  switch (action.type) {
    case "team-known": {
      const { known, isKept } = action;
      return {
        ...team,
        state: known.team,
        troubles: known.troubles,
        droppedRuns: team.droppedRuns + known.droppedRuns,
        notKept: isKept ? null : team.notKept,
      };
    }
    case "run-known":
      return { ...team, state: action.team, run: action.run.id };
    case "run-not-kept":
      return { ...team, notKept: action.code };
  }
}

/** What changed from the review before the one in front, and which that was. */
export interface LastChanges {
  readonly before: HistoryRun;
  readonly changes: RunComparison;
}

/** What changed since the last review; null before the second one. */
export function lastChanges({ state: { history }, run }: PaneTeam): LastChanges | null {
  const at = history.findIndex(({ id }) => id === run);
  const [now, before] = [history[at], history[at - 1]];
  if (now === undefined || before === undefined) return null;
  return { before, changes: compareRuns(before, now, history.slice(0, at - 1)) };
}

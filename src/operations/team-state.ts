import { emptyTeamState, type TeamState } from "../core/team-state";
import { reviewSettingsOf } from "../excel/settings";
import type { SettingsReading } from "../excel/settings-schema";
import type { TeamTrouble } from "../excel/team-plan";

export { emptyTeamState, type TeamState, type TeamTrouble };

/** What the workbook keeps for the team, and its settings as a review goes by them. */
export interface TeamOutcome extends SettingsReading {
  readonly team: TeamState;
  readonly troubles: readonly TeamTrouble[];
  /** Reviews that the history had to drop so that all has room. */
  readonly droppedRuns: number;
}

export const outcomeOf = (team: TeamState, troubles: readonly TeamTrouble[], droppedRuns = 0): TeamOutcome => ({
  team,
  troubles,
  droppedRuns,
  ...reviewSettingsOf(team.settings),
});

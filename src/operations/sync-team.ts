import { changeTeam, type TeamContext } from "./team-change";
import type { TeamOutcome } from "./team-state";

/**
 * Brings together what the workbook keeps for the team and what is known here: what a co-author who wrote at the same moment has overwritten is
 * written again. Nothing is written where nothing is missing. Nobody asked for it: it does not wait for a cell that is being edited.
 * @throws HostError
 */
export function syncTeam(context: TeamContext): Promise<TeamOutcome> {
  return changeTeam(context, (team) => team, { isAsked: false });
}

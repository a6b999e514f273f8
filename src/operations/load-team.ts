import { mergeTeamStates, type TeamState } from "../core/team-state";
import { readTeamState } from "../excel/team-state";
import { emptyTeamState, outcomeOf, type TeamOutcome } from "./team-state";

/**
 * What the workbook keeps for the team: settings, justifications and the history of reviews.
 * @param known what is known already; what the workbook does not hold of it stays known
 * @throws HostError
 */
export async function loadTeam(known: TeamState = emptyTeamState): Promise<TeamOutcome> {
  const { team, troubles } = await readTeamState();
  return outcomeOf(mergeTeamStates(team, known), troubles);
}

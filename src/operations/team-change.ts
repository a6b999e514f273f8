import type { Instant } from "../core/stamped";
import type { TeamState } from "../core/team-state";
import { changeTeamState } from "../excel/team-state";
import { outcomeOf, type TeamOutcome } from "./team-state";

/** What a change starts from. */
export interface TeamContext {
  /** What this pane knows of the workbook; what a co-author overwrote of it is written again. */
  readonly known: TeamState;
  /** When, in universal time to the millisecond. */
  readonly at: Instant;
}

/** Whether a change waits for a cell that is being edited, as what a person asked for does. */
interface ChangeOptions {
  readonly isAsked: boolean;
}

/** Changes what the workbook keeps for the team, on top of what it holds by now. */
export async function changeTeam(
  { known, at }: TeamContext,
  change: (team: TeamState) => TeamState,
  { isAsked }: ChangeOptions = { isAsked: true },
): Promise<TeamOutcome> {
  const { team, troubles, droppedRuns } = await changeTeamState({ known, at, change }, isAsked ? "any" : "none");
  return outcomeOf(team, troubles, droppedRuns);
}

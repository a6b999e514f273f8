import type { CalendarDate } from "../core/calendar-date";
import { withJustifications } from "../core/justifications";
import { readWorkbook } from "../core/read-sheet";
import { reviewSheets, type Review } from "../core/review";
import { mergeTeamStates, type TeamState } from "../core/team-state";
import { reviewSettingsOf } from "../excel/settings";
import { readReviewInput, type SheetChoice } from "../excel/snapshot";
import { emptyTeamState, type TeamTrouble } from "./team-state";

export type { SheetChoice };

/** A review, with what the workbook keeps for the team. */
export interface WorkbookReview extends Review {
  readonly team: TeamState;
  readonly troubles: readonly TeamTrouble[];
}

export interface ReviewRequest {
  readonly asOf: CalendarDate;
  /** Every sheet where it is not given. */
  readonly sheets?: SheetChoice;
  /** What is known already of what the workbook keeps; a co-author may have overwritten some of it. */
  readonly known?: TeamState;
}

/**
 * Reviews sheets of the open workbook at a cut-off day, with the settings that the workbook holds. What the team has justified is set aside.
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more
 */
export async function reviewWorkbook({
  asOf,
  sheets: choice = "all",
  known = emptyTeamState,
}: ReviewRequest): Promise<WorkbookReview> {
  const { snapshot, team: found } = await readReviewInput(choice);
  const team = mergeTeamStates(found.team, known);
  const settings = reviewSettingsOf(team.settings);
  const sheets = readWorkbook(snapshot, settings.settings);
  const review = reviewSheets(sheets, { asOf, ...settings, dateSystem: snapshot.dateSystem });
  return { ...withJustifications(review, team.justifications), team, troubles: found.troubles };
}

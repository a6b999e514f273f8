import type { CalendarDate } from "../core/calendar-date";
import type { FollowUpSheet } from "../core/follow-up-sheet";
import { withJustifications } from "../core/justifications";
import { readSheet, readWorkbook } from "../core/read-sheet";
import { reviewSheets, type Review } from "../core/review";
import { mergeTeamStates, type TeamState } from "../core/team-state";
import { HostError } from "../excel/host-error";
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

/**
 * Reviews again after some sheets changed, at the day of the review before. Only those are read anew, and those with formulas, whose results
 * change without a word; all others are taken as that review read them.
 * @param changed ids of sheets that the review before has seen
 * @param known as in `ReviewRequest`
 * @throws HostError with "sheets-gone" where one of them is not there any more
 */
export async function reviewChanges(
  before: Review,
  changed: readonly string[],
  known: TeamState = emptyTeamState,
): Promise<WorkbookReview> {
  const toRead = before.sheets.filter(
    ({ sheetId, snapshot }) => changed.includes(sheetId) || snapshot.formulas.length > 0,
  );
  const { snapshot, team: found } = await readReviewInput(toRead.map(({ sheetId }) => sheetId));
  if (snapshot.sheets.length < toRead.length) throw new HostError("sheets-gone");
  const team = mergeTeamStates(found.team, known);
  const { dateSystem } = snapshot;
  const { settings, ...others } = reviewSettingsOf(team.settings);
  const isReadAlike = JSON.stringify(settings) === JSON.stringify(before.settings);
  const anew = new Map(
    readWorkbook(snapshot, settings).map((sheet): [string, FollowUpSheet] => [sheet.sheetId, sheet]),
  );
  const sheets = before.sheets.map(
    (sheet) => anew.get(sheet.sheetId) ?? (isReadAlike ? sheet : readSheet(sheet.snapshot, { dateSystem, settings })),
  );
  const review = reviewSheets(sheets, { asOf: before.asOf, settings, ...others, dateSystem });
  return { ...withJustifications(review, team.justifications), team, troubles: found.troubles };
}

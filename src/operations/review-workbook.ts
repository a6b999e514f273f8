import type { CalendarDate } from "../core/calendar-date";
import type { FollowUpSheet } from "../core/follow-up-sheet";
import { withJustifications } from "../core/justifications";
import { readSheet, readWorkbookInSteps } from "../core/read-sheet";
import { reviewSheetsInSteps, type Review } from "../core/review";
import { mergeTeamStates, type TeamState } from "../core/team-state";
import { HostError } from "../excel/host-error";
import { reviewSettingsOf } from "../excel/settings";
import { readReviewInput, type SheetChoice } from "../excel/snapshot";
import { inSlices, stopIfAsked, type StopSignal } from "./in-slices";
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
  /** Told what is being done. */
  readonly report?: (phase: ReviewPhase) => void;
  /** Where it is aborted, the review ends with "cancelled". */
  readonly signal?: StopSignal;
}

/** What a review is busy with: reading the workbook, or running the rules. */
export type ReviewPhase = "reading" | "checking";

/**
 * Reviews sheets of the open workbook at a cut-off day, with the settings that the workbook holds. What the team has justified is set aside.
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more, with "cancelled" where it was stopped
 */
export async function reviewWorkbook({
  asOf,
  sheets: choice = "all",
  known = emptyTeamState,
  report = () => undefined,
  signal,
}: ReviewRequest): Promise<WorkbookReview> {
  report("reading");
  const { snapshot, team: found } = await readReviewInput(choice);
  stopIfAsked(signal);
  const team = mergeTeamStates(found.team, known);
  const settings = reviewSettingsOf(team.settings);
  report("checking");
  const sheets = await inSlices(readWorkbookInSteps(snapshot, settings.settings), signal);
  const review = await inSlices(
    reviewSheetsInSteps(sheets, { asOf, ...settings, dateSystem: snapshot.dateSystem }),
    signal,
  );
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
  const read = await inSlices(readWorkbookInSteps(snapshot, settings));
  const anew = new Map(read.map((sheet): [string, FollowUpSheet] => [sheet.sheetId, sheet]));
  const sheets = before.sheets.map(
    (sheet) => anew.get(sheet.sheetId) ?? (isReadAlike ? sheet : readSheet(sheet.snapshot, { dateSystem, settings })),
  );
  const review = await inSlices(reviewSheetsInSteps(sheets, { asOf: before.asOf, settings, ...others, dateSystem }));
  return { ...withJustifications(review, team.justifications), team, troubles: found.troubles };
}

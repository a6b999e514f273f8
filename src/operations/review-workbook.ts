import type { CalendarDate } from "../core/calendar-date";
import type { FollowUpSheet } from "../core/follow-up-sheet";
import { withJustifications } from "../core/justifications";
import { readSheet, readSheetInSteps } from "../core/read-sheet";
import { reviewSheetsInSteps, type Review } from "../core/review";
import type { ReviewSettings } from "../core/settings";
import type { Steps } from "../core/steps";
import { mergeTeamStates, type TeamState } from "../core/team-state";
import { HostError } from "../excel/host-error";
import { reviewSettingsOf } from "../excel/settings";
import { readSheets, type SheetChoice, type SheetProgress, type SheetsRead } from "../excel/snapshot";
import { stopIfAsked, untilStopped, type StopSignal } from "../excel/stop-signal";
import { inSlices, pause } from "./in-slices";
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

/** What a review is busy with: asking Excel for the workbook, understanding one of its sheets, or running the rules. */
export type ReviewPhase =
  { readonly kind: "reading" } | ({ readonly kind: "sheet" } & SheetProgress) | { readonly kind: "checking" };

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
  const onSheet = (progress: SheetProgress) => report({ kind: "sheet", ...progress });
  report({ kind: "reading" });
  const input = await untilStopped(readSheets(choice, { signal, onSheet }), signal);
  const { dateSystem, team: found } = input;
  const team = mergeTeamStates(found.team, known);
  const settings = reviewSettingsOf(team.settings);
  // Office.js has just unpacked all cells, which took its time.
  await pause();
  stopIfAsked(signal);
  const sheets = await inSlices(understand(input, settings.settings, onSheet), signal);
  report({ kind: "checking" });
  await pause();
  stopIfAsked(signal);
  const review = await inSlices(reviewSheetsInSteps(sheets, { asOf, ...settings, dateSystem }), signal);
  return { ...withJustifications(review, team.justifications), team, troubles: found.troubles };
}

/** Understands the sheets that were read. */
function* understand(
  { sheets, dateSystem }: SheetsRead,
  settings: ReviewSettings,
  onSheet: (progress: SheetProgress) => void = () => undefined,
): Steps<FollowUpSheet[]> {
  const read: FollowUpSheet[] = [];
  for (const [at, { name, snapshotInSteps }] of sheets.entries()) {
    onSheet({ name, at: at + 1, of: sheets.length });
    yield;
    const snapshot = yield* snapshotInSteps();
    yield;
    read.push(yield* readSheetInSteps(snapshot, { dateSystem, settings }));
  }
  return read;
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
  const input = await readSheets(toRead.map(({ sheetId }) => sheetId));
  const { dateSystem, team: found } = input;
  if (input.sheets.length < toRead.length) throw new HostError("sheets-gone");
  const team = mergeTeamStates(found.team, known);
  const { settings, ...others } = reviewSettingsOf(team.settings);
  const isReadAlike = JSON.stringify(settings) === JSON.stringify(before.settings);
  await pause();
  const read = await inSlices(understand(input, settings));
  const anew = new Map(read.map((sheet): [string, FollowUpSheet] => [sheet.sheetId, sheet]));
  const sheets = before.sheets.map(
    (sheet) => anew.get(sheet.sheetId) ?? (isReadAlike ? sheet : readSheet(sheet.snapshot, { dateSystem, settings })),
  );
  const review = await inSlices(reviewSheetsInSteps(sheets, { asOf: before.asOf, settings, ...others, dateSystem }));
  return { ...withJustifications(review, team.justifications), team, troubles: found.troubles };
}

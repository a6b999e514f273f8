import type { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import type { CellEdit } from "../../core/corrections";
import type { LiveDatesLimits } from "../../core/live-dates";
import type { Review } from "../../core/review";
import { defaultSettings, type ReviewSettings } from "../../core/settings";
import type { PaneTask } from "../../messages/pane-task";
import type { ReviewPhase } from "../../operations/review-workbook";
import type { HostErrorCode } from "../../operations/host-error";
import { isSameScope, wholeWorkbook, type Scope, type ScopeState } from "./scope-state";
import type { Operations } from "../operations";
import { initialTeam, type PaneTeam } from "./team-state";
import type { SheetOutcome } from "./sheet-actions";
import { initialGather, type GatherState } from "./gather-state";
import { initialList, type ListState } from "./list-state";

export type SheetChange = Parameters<Parameters<Operations["watchChanges"]>[0]>[0] & {
  /** What became of the sheet itself; where it is not given, cells of it changed. */
  readonly became?: SheetFate;
};

export type SheetFate = "added" | "deleted" | "renamed";
export type SkippedSheets = Awaited<ReturnType<Operations["highlight"]>>["skippedSheets"];

export type WrittenSheets = Awaited<ReturnType<Operations["writeSummary"]>>;

/** What the pane shows: the review, or a page with a way back to it. */
export type PanePage = "review" | "settings" | "corrections" | "justified" | "history" | "template" | "gather";

/** By what the observations are put together. */
export type Grouping = "rule" | "area" | "aspect";

/** What is known of the workbook. */
export type Results =
  | { readonly kind: "none" }
  | {
      readonly kind: "reviewed";
      readonly review: Review;
      /** The first change of a reviewed sheet since. */
      readonly change: SheetChange | null;
      /** Position in `review.issues` of the observation whose details are shown. */
      readonly selected: number | null;
    };

/** The last thing that was done to the workbook, and when. */
export type Outcome = { readonly at: Temporal.PlainTime } & (
  | {
      readonly kind: "highlighted";
      readonly cells: number;
      readonly skippedSheets: SkippedSheets;
      readonly liveDates: LiveDatesLimits | null;
    }
  | { readonly kind: "cleared"; readonly removed: number; readonly skippedSheets: SkippedSheets }
  | ({ readonly kind: "summarised" } & WrittenSheets)
  | { readonly kind: "corrected"; readonly cells: number; readonly undo: readonly CellEdit[] }
  | { readonly kind: "taken-back"; readonly cells: number }
  | { readonly kind: "review-cancelled" }
  | SheetOutcome
  | { readonly kind: "justified" | "justification-taken-back"; readonly observations: number }
);

/** When cells were marked, and how many. */
export interface Marked {
  readonly at: Temporal.PlainTime;
  readonly cells: number;
}

/** What could not be done, and why. */
export interface Failure {
  readonly task: PaneTask;
  readonly code: HostErrorCode;
  /** What the host or the program said, where no code of ours explains it; for those who look into it. */
  readonly detail: string | null;
}

export interface PaneState {
  readonly page: PanePage;
  readonly asOf: CalendarDate;
  /** The rule whose corrections the page of that name shows. */
  readonly correcting: string | null;
  readonly where: ScopeState;
  /** What the last review looked at. */
  readonly reviewedScope: Scope;
  /** The team's, as the workbook keeps them. */
  readonly settings: ReviewSettings;
  readonly team: PaneTeam;
  readonly grouping: Grouping;
  readonly list: ListState;
  readonly gather: GatherState;
  /** What is being done; null when the pane waits for the person. */
  readonly working: PaneTask | null;
  /** Whether what was asked for waits until the person leaves the cell that they edit. */
  readonly waitsForEdit: boolean;
  /** What a review is busy with, which can be cancelled; null while nothing is reviewed. */
  readonly phase: ReviewPhase | null;
  readonly results: Results;
  readonly outcome: Outcome | null;
  /** The marks that this pane has left in the sheets; null where it knows of none. */
  readonly marked: Marked | null;
  readonly failure: Failure | null;
}

export const initialState = (today: CalendarDate): PaneState => ({
  page: "review",
  correcting: null,
  asOf: today,
  where: { scope: wholeWorkbook, sheetNames: null },
  reviewedScope: wholeWorkbook,
  settings: defaultSettings,
  team: initialTeam,
  grouping: "rule",
  list: initialList,
  gather: initialGather,
  working: null,
  waitsForEdit: false,
  phase: null,
  results: { kind: "none" },
  outcome: null,
  marked: null,
  failure: null,
});

/** Why the results no longer tell what a new review would. */
export type Staleness =
  | {
      readonly kind: "sheet";
      readonly sheetName: string | null;
      readonly isRemote: boolean;
      readonly became: SheetFate | null;
    }
  | { readonly kind: "options" };

/** Whether a review by these settings would find the same. How dates are marked and how the pane opens is no matter of the review. */
function findTheSame(a: ReviewSettings, b: ReviewSettings): boolean {
  const others = { liveDates: false, opensWithWorkbook: false };
  return JSON.stringify({ ...a, ...others }) === JSON.stringify({ ...b, ...others });
}

export function stalenessOf({ results, asOf, settings, where, reviewedScope }: PaneState): Staleness | null {
  if (results.kind === "none") return null;
  const { change, review } = results;
  if (change) {
    const sheet = review.sheets.find(({ sheetId }) => sheetId === change.sheetId);
    return {
      ...{ kind: "sheet", isRemote: change.isRemote },
      ...{ sheetName: sheet?.name ?? null, became: change.became ?? null },
    };
  }
  const isSame =
    review.asOf.equals(asOf) && isSameScope(where.scope, reviewedScope) && findTheSame(review.settings, settings);
  return isSame ? null : { kind: "options" };
}

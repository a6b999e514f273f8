import type { CalendarDate } from "../../core/calendar-date";
import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import type { ReviewSettings } from "../../core/settings";
import type { ReviewPhase } from "../../operations/review-workbook";
import type { PaneTask } from "../../messages/pane-task";
import { carryOver } from "./carry-over";
import { reduceGather, type GatherAction } from "./gather-state";
import { reduceList, type ListAction } from "./list-state";
import { reduceScope, wholeWorkbook, type Scope, type ScopeAction } from "./scope-state";
import { reduceTeam, type TeamAction } from "./team-state";
import type { Failure, Grouping, Marked, Outcome, PanePage, PaneState, SheetChange } from "./pane-state";

export type PaneAction =
  | GatherAction
  | ListAction
  | ScopeAction
  | TeamAction
  | { readonly type: "task-started"; readonly task: PaneTask }
  | { readonly type: "task-ended" }
  | { readonly type: "edit-waited-for"; readonly waits: boolean }
  | { readonly type: "review-phase"; readonly phase: ReviewPhase | null }
  | {
      readonly type: "reviewed";
      readonly review: Review;
      /** The whole workbook where it is not given. */
      readonly scope?: Scope;
    }
  | {
      readonly type: "judged";
      readonly review: Review;
      /** The observation to be shown where the one whose details are open is gone. */
      readonly next?: Issue | null;
    }
  | { readonly type: "written"; readonly outcome: Outcome }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failure-dismissed" }
  | { readonly type: "as-of-chosen"; readonly asOf: CalendarDate }
  | { readonly type: "page-opened"; readonly page: PanePage }
  | { readonly type: "corrections-opened"; readonly ruleId: string }
  | { readonly type: "settings-known"; readonly settings: ReviewSettings }
  | { readonly type: "grouping-chosen"; readonly grouping: Grouping }
  | {
      readonly type: "issue-selected";
      readonly index: number | null;
      /** Whether its cell was selected in the sheet. */
      readonly isFollowed?: boolean;
    }
  /** A review after an edit, in place of the one before. */
  | { readonly type: "refreshed"; readonly review: Review }
  | { readonly type: "sheet-changed"; readonly change: SheetChange };

/** A change counts where it can change the results: on a sheet with a table, or on one that a review of the whole workbook has not seen. */
function concernsReview({ sheets }: Review, { sheetId }: SheetChange, scope: Scope): boolean {
  const sheet = sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet && scope.kind !== "workbook") return false;
  if (!sheet || sheet.tables.length > 0) return true;
  return sheet.skipped !== "summary-sheet" && !sheets.some(({ tables }) => tables.length > 0);
}

function withChange(state: PaneState, change: SheetChange): PaneState {
  const { results } = state;
  if (results.kind === "none" || results.change || !concernsReview(results.review, change, state.reviewedScope))
    return state;
  return { ...state, results: { ...results, change } };
}

/** The same review with other observations set aside. The one whose details were open may be gone: another takes its place. */
function withJudged(state: PaneState, review: Review, next: Issue | null): PaneState {
  const { results } = state;
  if (results.kind === "none") return state;
  const { selected } = results;
  const issue = selected === null ? undefined : results.review.issues[selected];
  const [at = -1] = [issue, next].flatMap((found) => {
    const index = found ? review.issues.indexOf(found) : -1;
    return index === -1 ? [] : [index];
  });
  return { ...state, results: { ...results, review, selected: at === -1 ? null : at } };
}

/** Takes over what an edit changed: the chosen observation stays chosen while it is there. */
function withRefreshed(state: PaneState, review: Review): PaneState {
  const { results, list } = state;
  if (results.kind === "none") return state;
  const { indexOf, resolved, added } = carryOver(results.review, review);
  const selected = results.selected === null ? null : indexOf(results.selected);
  return { ...state, results: { ...results, review, selected }, list: { ...list, news: { resolved, added } } };
}

function markedAfter(marked: Marked | null, outcome: Outcome): Marked | null {
  if (outcome.kind === "cleared") return null;
  if (outcome.kind !== "highlighted") return marked;
  return outcome.cells === 0 ? null : { at: outcome.at, cells: outcome.cells };
}

/** The next state of the pane. Pure; returns the same object where nothing changes. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "task-started":
      return { ...state, working: action.task, failure: null };
    case "task-ended":
      return { ...state, working: null, phase: null };
    case "edit-waited-for":
      return state.waitsForEdit === action.waits ? state : { ...state, waitsForEdit: action.waits };
    case "review-phase":
      return { ...state, phase: action.phase };
    case "reviewed":
      return {
        ...state,
        reviewedScope: action.scope ?? wholeWorkbook,
        results: { kind: "reviewed", review: action.review, change: null, selected: null },
        list: { ...state.list, hidden: null, news: null },
        outcome: state.outcome?.kind === "review-cancelled" ? null : state.outcome,
      };
    case "scope-chosen":
    case "sheets-listed":
      return { ...state, where: reduceScope(state.where, action) };
    case "judged":
      return withJudged(state, action.review, action.next ?? null);
    case "written":
      return { ...state, outcome: action.outcome, marked: markedAfter(state.marked, action.outcome) };
    case "failed":
      return { ...state, failure: action.failure };
    case "failure-dismissed":
      return { ...state, failure: null };
    case "as-of-chosen":
      return { ...state, asOf: action.asOf };
    case "page-opened":
      return state.page === action.page ? state : { ...state, page: action.page };
    case "corrections-opened":
      return { ...state, page: "corrections", correcting: action.ruleId };
    case "settings-known":
      return JSON.stringify(state.settings) === JSON.stringify(action.settings)
        ? state
        : { ...state, settings: action.settings };
    case "grouping-chosen":
      return { ...state, grouping: action.grouping, list: { ...state.list, open: null, whole: [] } };
    case "issue-selected":
      return state.results.kind === "none"
        ? state
        : {
            ...state,
            results: { ...state.results, selected: action.index },
            list: { ...state.list, isFollowed: action.isFollowed ?? false, hidden: null },
          };
    case "refreshed":
      return withRefreshed(state, action.review);
    case "sheet-changed":
      return withChange(state, action.change);
    case "team-known":
    case "run-known":
    case "run-not-kept":
      return { ...state, team: reduceTeam(state.team, action) };
    case "gather-origins-known":
    case "gather-started":
    case "gather-file-opened":
    case "gather-file-done":
    case "gather-stopping":
    case "gather-ended":
      return { ...state, gather: reduceGather(state.gather, action) };
    default: {
      const list = reduceList(state.list, action);
      return list === state.list ? state : { ...state, list };
    }
  }
}

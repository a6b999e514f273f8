import type { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import type { Review } from "../../core/review";
import type { ReviewSettings } from "../../core/settings";
import type { SummaryLabels } from "../../core/summary-labels";
import type { Operations } from "../operations";
import type { CorrectionActions } from "./correction-actions";
import type { ListAction } from "./list-state";
import type { Grouping, PanePage, PaneState } from "./pane-state";
import type { GatherActions } from "./gather-actions";
import type { ScopeActions } from "./scope-actions";
import type { SheetActions } from "./sheet-actions";
import type { TeamActions } from "./team-actions";
import type { WalkActions } from "./walk-action";

export interface SessionOptions {
  readonly operations: Operations;
  /** The date and time where the person is. */
  readonly now: () => Temporal.ZonedDateTime;
  /** Whether edits are reviewed without being asked for; they are where it is not given. */
  readonly liveReview?: () => boolean;
  /** Whether this person wants no pane that opens by itself; they do not mind where it is not given. */
  readonly staysClosed?: () => boolean;
  /** Lets the page draw what waits to be drawn; where it is not given there is no page. */
  readonly pause?: () => Promise<void>;
  /** What a search in the list of a review looks at, by position; nothing where it is not given. */
  readonly textAt?: (review: Review) => (index: number) => string;
  /** The summary sheet's words, asked for when it is written: Excel's language is not known before that. */
  readonly summaryWords: (now: Temporal.PlainDateTime) => Promise<{
    readonly labels: SummaryLabels;
    readonly madeAt: string;
    /** What a rule is called. */
    readonly ruleTitle: (ruleId: string) => string;
  }>;
}

/** What to write in place of the summary by area; for sheets of areas, the only area for which to write one. */
export type SummaryChoice = Pick<Parameters<Operations["writeSummary"]>[1], "kind" | "area">;

/** What people can do, from the pane and from the ribbon alike. Every promise resolves; what fails is in the state. */
export interface Session
  extends CorrectionActions, GatherActions, ScopeActions, SheetActions, TeamActions, WalkActions {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what the workbook keeps for the team and begins to watch it. */
  readonly start: () => Promise<void>;
  /** The pane goes: nothing is watched any more. */
  readonly stop: () => Promise<void>;
  /** The person is back: reads again what the workbook keeps for the team. */
  readonly refresh: () => Promise<void>;
  readonly review: () => Promise<void>;
  /** Gives up the review that is under way, and whatever was to be written after it. */
  readonly cancel: () => void;
  readonly highlight: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Writes the summary by area, or what else is chosen. */
  readonly writeSummary: (choice?: SummaryChoice) => Promise<void>;
  /** Shows all corrections of a rule together. */
  readonly openCorrections: (ruleId: string) => void;
  /** @param index as in `correctIssue` */
  readonly goTo: (index: number) => Promise<void>;
  readonly closeDetails: () => void;
  readonly setAsOf: (asOf: CalendarDate) => void;
  /** Keeps settings of the team in the workbook; those not given stay as they are. */
  readonly setSettings: (chosen: Partial<ReviewSettings>) => Promise<void>;
  readonly open: (page: PanePage) => void;
  readonly groupBy: (grouping: Grouping) => void;
  /** Looks at the list in another way: filters, search, groups open and closed. */
  readonly changeList: (action: ListAction) => void;
  readonly dismissFailure: () => void;
}

/** What the pane's components can ask for. */
export type PaneActions = Omit<Session, "getState" | "subscribe" | "start" | "stop" | "refresh">;

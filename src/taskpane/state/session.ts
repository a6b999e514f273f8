import type { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import type { Review } from "../../core/review";
import type { SummaryLabels } from "../../core/summary-labels";
import type { PaneTask } from "../../messages/pane-task";
import { HostError } from "../../operations/host-error";
import type { Operations } from "../operations";
import { initialState, stalenessOf, type Failure, type Grouping, type PaneState } from "./pane-state";
import { reduce, type PaneAction } from "./reducer";

export interface SessionOptions {
  readonly operations: Operations;
  /** The date and time where the person is. */
  readonly now: () => Temporal.ZonedDateTime;
  /** The summary sheet's words, asked for when it is written: Excel's language is not known before that. */
  readonly summaryWords: (now: Temporal.PlainDateTime) => { readonly labels: SummaryLabels; readonly madeAt: string };
}

/** What people can do, from the pane and from the ribbon alike. Every promise resolves; what fails is in the state. */
export interface Session {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook's settings and begins to watch it. */
  readonly start: () => Promise<void>;
  readonly review: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly writeSummary: () => Promise<void>;
  /** @param index position in the review's observations; any other does nothing */
  readonly acceptSpelling: (index: number) => Promise<void>;
  /** @param index as in `acceptSpelling` */
  readonly goTo: (index: number) => Promise<void>;
  readonly closeDetails: () => void;
  readonly setAsOf: (asOf: CalendarDate) => void;
  readonly setDueSoonDays: (days: number) => Promise<void>;
  readonly groupBy: (grouping: Grouping) => void;
  readonly dismissFailure: () => void;
}

function failureOf(task: PaneTask, error: unknown): Failure {
  const code = error instanceof HostError ? error.code : "unexpected";
  const cause = error instanceof HostError ? error.cause : error;
  return { task, code, detail: code === "unexpected" && cause instanceof Error ? cause.message : null };
}

/** Without a table there is nothing to write about: the pane says what was looked for. */
const hasTable = ({ sheets }: Review) => sheets.some(({ tables }) => tables.length > 0);

/** The one state of the pane, with everything that changes it. */
export function createSession({ operations, now, summaryWords }: SessionOptions): Session {
  let state = initialState(now().toPlainDate());
  let running: Promise<void> | null = null;
  let settingsSaved: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function dispatch(action: PaneAction): void {
    const next = reduce(state, action);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  async function attempt(task: PaneTask, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: failureOf(task, error) });
    }
  }

  // One task at a time: a second press while one runs joins it, so that a ribbon button completes only when the work is done.
  function run(task: PaneTask, work: () => Promise<void>): Promise<void> {
    running ??= (async () => {
      dispatch({ type: "task-started", task });
      await settingsSaved;
      await attempt(task, work);
      running = null;
      dispatch({ type: "task-ended" });
    })();
    return running;
  }

  async function reviewNow(): Promise<Review> {
    const review = await operations.reviewWorkbook({ asOf: state.asOf });
    dispatch({ type: "reviewed", review });
    return review;
  }

  const currentReview = async (): Promise<Review> =>
    state.results.kind === "none" || stalenessOf(state) ? reviewNow() : state.results.review;

  const issueAt = (index: number) => (state.results.kind === "none" ? undefined : state.results.review.issues[index]);
  const timeNow = () => now().toPlainTime();

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      await attempt("settings", async () => {
        const { dueSoonDays } = await operations.loadSettings();
        dispatch({ type: "due-soon-days-known", dueSoonDays });
      });
      await attempt("watch-changes", async () => {
        await operations.watchChanges((change) => dispatch({ type: "sheet-changed", change }));
      });
    },
    review: () =>
      run("review", async () => {
        await reviewNow();
      }),
    highlight: () =>
      run("highlight", async () => {
        const review = await currentReview();
        if (!hasTable(review)) return;
        const { cells, skippedSheets } = await operations.highlight(review);
        dispatch({ type: "written", outcome: { kind: "highlighted", at: timeNow(), cells, skippedSheets } });
      }),
    clearMarks: () =>
      run("clear-marks", async () => {
        const { removed, skippedSheets } = await operations.clearMarks();
        dispatch({ type: "written", outcome: { kind: "cleared", at: timeNow(), removed, skippedSheets } });
      }),
    writeSummary: () =>
      run("write-summary", async () => {
        const review = await currentReview();
        if (!hasTable(review)) return;
        const { sheetName, replaced } = await operations.writeSummary(review, summaryWords(now().toPlainDateTime()));
        dispatch({ type: "written", outcome: { kind: "summarised", at: timeNow(), sheetName, replaced } });
      }),
    acceptSpelling: (index) =>
      run("accept-spelling", async () => {
        const issue = issueAt(index);
        if (!issue) return;
        const { cells } = await operations.acceptSpelling(issue);
        dispatch({ type: "written", outcome: { kind: "spelling-accepted", at: timeNow(), cells } });
        await reviewNow();
      }),
    goTo: async (index) => {
      const issue = issueAt(index);
      if (!issue) return;
      dispatch({ type: "issue-selected", index });
      await attempt("go-to-cell", () => operations.goToCell(issue.sheetId, issue.at));
    },
    closeDetails: () => dispatch({ type: "issue-selected", index: null }),
    setAsOf: (asOf) => dispatch({ type: "as-of-chosen", asOf }),
    setDueSoonDays: async (dueSoonDays) => {
      // A running review ends with the days that it was made with, which must not take the place of the new ones.
      if (running) await running;
      dispatch({ type: "due-soon-days-known", dueSoonDays });
      settingsSaved = settingsSaved.then(() => attempt("settings", () => operations.saveSettings({ dueSoonDays })));
      await settingsSaved;
    },
    groupBy: (grouping) => dispatch({ type: "grouping-chosen", grouping }),
    dismissFailure: () => dispatch({ type: "failure-dismissed" }),
  };
}

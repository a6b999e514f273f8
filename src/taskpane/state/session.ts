import type { CellEdit } from "../../core/corrections";
import { justifiedForSummary } from "../../core/justified-observations";
import type { Review } from "../../core/review";
import type { ReviewSettings } from "../../core/settings";
import type { ReviewPhase } from "../../operations/review-workbook";
import { createCorrections } from "./correction-actions";
import { prepareListView } from "./list-view";
import { initialState, stalenessOf, type Outcome } from "./pane-state";
import { createGatherActions } from "./gather-actions";
import { createScopeActions } from "./scope-actions";
import { sheetChoiceOf } from "./scope-state";
import { createSheetActions } from "./sheet-actions";
import { createFollower } from "./follow-selection";
import { createGoTo } from "./go-to-action";
import { createOpening } from "./opening-actions";
import { createLiveReview } from "./live-review";
import { createSheetEvents } from "./sheet-events";
import { createStore } from "./store";
import { createTasks } from "./tasks";
import { createTeam } from "./team-actions";
import { createWalk } from "./walk-action";
import { createWatching } from "./watching";
import type { Session, SessionOptions, SummaryChoice } from "./session-api";

export type { PaneActions, Session, SessionOptions, SummaryChoice } from "./session-api";

/** Without a table there is nothing to write about: the pane says what was looked for. */
const hasTable = ({ sheets }: Review) => sheets.some(({ tables }) => tables.length > 0);

type WithoutTime<Timed> = Timed extends unknown ? Omit<Timed, "at"> : never;

/** The one state of the pane, with everything that changes it. */
export function createSession(options: SessionOptions): Session {
  const { operations, now, summaryWords, liveReview = () => true, pause = () => Promise.resolve() } = options;
  const { textAt = () => () => "", staysClosed = () => false } = options;
  const { getState, subscribe, dispatch } = createStore(initialState(now().toPlainDate()));
  let settingsSaved: Promise<void> = Promise.resolve();
  let settingsChosen = 0;
  let stop: AbortController | null = null;

  const tell = (outcome: WithoutTime<Outcome>) =>
    dispatch({ type: "written", outcome: { ...outcome, at: now().toPlainTime() } });

  const { attempt, run, noteWaiting } = createTasks(dispatch, () => tell({ kind: "review-cancelled" }));
  const tellSettings = (settings: ReviewSettings) => dispatch({ type: "settings-known", settings });
  const team = createTeam({ operations, now, getState, dispatch, tell });
  const opening = createOpening({
    ...{ operations, getState, staysClosed },
    attempt: (work) => attempt("opening", work),
  });
  const choose = async (chosen: Partial<ReviewSettings>) => {
    settingsChosen += 1;
    const seen = getState().settings;
    tellSettings({ ...seen, ...chosen });
    settingsSaved = settingsSaved.then(() => attempt("settings", () => team.saveSettings(seen, chosen)));
    await settingsSaved;
  };

  const follower = createFollower(getState, dispatch);
  const reviewChanges = async (before: Review, changed: readonly string[]): Promise<Review> => {
    const review = await operations.reviewChanges(before, changed, getState().team.state);
    dispatch({ type: "team-known", known: { ...review, droppedRuns: 0 }, isKept: false });
    return review;
  };
  /** After an edit: what is told of the last review, and kept with the next change of the workbook, is as the results are now. */
  const recordEdited = (review: Review) =>
    getState().reviewedScope.kind === "workbook" ? team.record(review, false) : Promise.resolve();
  const judged = async (judge: () => Promise<void>) => {
    await judge();
    const { results } = getState();
    if (results.kind === "reviewed") await recordEdited(results.review);
  };
  const live = createLiveReview({
    ...{ isOn: liveReview, getState, dispatch, review: reviewChanges },
    onRefreshed: (review) => void recordEdited(review),
  });

  /** @param isNew whether it is one of its own in the history, and not the one in front after a correction */
  async function reviewNow(isNew = true): Promise<Review> {
    const { signal } = (stop = new AbortController());
    const chosenBefore = settingsChosen;
    // The progress is on the screen before anything else is done.
    await pause();
    await settingsSaved;
    live.forget();
    const {
      asOf,
      where: { scope },
      team: { state: known },
    } = getState();
    const report = (phase: ReviewPhase) => dispatch({ type: "review-phase", phase });
    const review = await operations.reviewWorkbook({ asOf, sheets: sheetChoiceOf(scope), known, report, signal });
    prepareListView(review, getState());
    await pause();
    dispatch({ type: "review-phase", phase: null });
    dispatch({ type: "team-known", known: { ...review, droppedRuns: 0 }, isKept: false });
    dispatch({ type: "reviewed", review, scope });
    // A part of the workbook would make all else look corrected.
    if (scope.kind === "workbook") await team.record(review, isNew);
    // A colleague may have set others, which the review went by; what was chosen here in the meantime is newer.
    if (settingsChosen === chosenBefore) tellSettings(review.settings);
    return review;
  }

  /** After edits of our own only their sheets are read again, unless the results were old before. */
  async function reviewEdits(edits: readonly CellEdit[]): Promise<void> {
    const state = getState();
    if (state.results.kind === "none" || stalenessOf(state) || live.hasPending()) {
      await reviewNow(false);
      return;
    }
    const changed = [...new Set(edits.map(({ sheetId }) => sheetId))];
    const review = await reviewChanges(state.results.review, changed);
    dispatch({ type: "refreshed", review });
    await recordEdited(review);
  }

  async function currentReview(): Promise<Review> {
    const state = getState();
    return state.results.kind === "none" || stalenessOf(state) || live.hasPending()
      ? reviewNow()
      : state.results.review;
  }

  const highlight = async () => {
    const review = await currentReview();
    if (!hasTable(review)) return;
    const { liveDates } = getState().settings;
    tell({ kind: "highlighted", ...(await operations.highlight(review, { liveDates })) });
  };
  const clearMarks = async () => tell({ kind: "cleared", ...(await operations.clearMarks()) });
  const summaryContent = () => summaryWords(now().toPlainDateTime());
  const writeSummary = async (choice: SummaryChoice) => {
    const review = await currentReview();
    if (!hasTable(review)) return;
    const { ruleTitle, ...words } = await summaryContent();
    const justified = justifiedForSummary(review, ruleTitle, now().timeZoneId);
    tell({ kind: "summarised", ...(await operations.writeSummary(review, { ...words, justified, ...choice })) });
  };
  const showReview = () => dispatch({ type: "page-opened", page: "review" });
  const corrections = createCorrections({
    operations,
    getState,
    tell,
    reviewAgain: reviewEdits,
    showReview,
  });
  const loadTeam = async () => {
    tellSettings(await team.load());
    void opening.begin();
  };
  const sheetEvents = createSheetEvents({ operations, getState, dispatch });
  const watching = createWatching(operations, {
    ...{ watchChanges: live.note, watchSelection: follower.selected, watchSheetEvents: sheetEvents.note },
    onWaiting: noteWaiting,
  });

  const review = () =>
    run("review", async () => {
      await reviewNow();
    });
  const goTo = createGoTo({
    ...{ operations, getState, dispatch, follower },
    attempt: (work) => attempt("go-to-cell", work),
  });
  const scopes = createScopeActions({ operations, dispatch, attempt: (work) => attempt("list-sheets", work) });

  return {
    ...scopes,
    ...createGatherActions({
      ...{ operations, dispatch },
      attempt: (work) => attempt("gather-workbooks", work),
      run: (work) => run("gather-workbooks", work),
    }),
    ...createSheetActions({ operations, getState, tell, showReview, currentReview, summaryContent, run }),
    getState,
    subscribe,
    start: async () => {
      watching.startWaiting();
      await attempt("settings", loadTeam);
      await attempt("watch-changes", watching.start);
    },
    stop: async () => {
      live.forget();
      sheetEvents.stop();
      await watching.stop();
    },
    refresh: async () => {
      const chosenBefore = settingsChosen;
      try {
        const settings = await team.refresh();
        if (settingsChosen === chosenBefore) tellSettings(settings);
      } catch {
        // Nobody asked for it: what could not be read now is read again before the next review and the next write.
      }
    },
    review,
    cancel: () => stop?.abort(),
    highlight: () => run("highlight", highlight),
    clearMarks: () => run("clear-marks", clearMarks),
    // Another kind of summary is another press.
    writeSummary: (choice = {}) => run("write-summary", () => writeSummary(choice), JSON.stringify(choice)),
    correct: (edits) => run("correct", () => corrections.correct(edits)),
    correctIssue: (index) => run("correct", () => corrections.correctIssue(index)),
    takeBack: () => run("correct", corrections.takeBack),
    justify: (issues, words, next) => run("justify", () => judged(() => team.justify(issues, words, next))),
    takeBackJustifications: (justifications) =>
      run("justify", () => judged(() => team.takeBackJustifications(justifications))),
    openCorrections: (ruleId) => dispatch({ type: "corrections-opened", ruleId }),
    goTo,
    ...createWalk({ getState, review, goTo, textAt }),
    closeDetails: () => dispatch({ type: "issue-selected", index: null }),
    setAsOf: (asOf) => dispatch({ type: "as-of-chosen", asOf }),
    setSettings: (chosen) => opening.choose(chosen, choose),
    open: (page) => dispatch({ type: "page-opened", page }),
    groupBy: (grouping) => dispatch({ type: "grouping-chosen", grouping }),
    changeList: dispatch,
    dismissFailure: () => dispatch({ type: "failure-dismissed" }),
  };
}

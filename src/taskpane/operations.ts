import type { NewSheetOptions } from "../core/new-sheet";
import type * as Clearing from "../operations/clear-marks";
import type * as Correcting from "../operations/correct";
import type * as Gathering from "../operations/gather-workbooks";
import type * as Going from "../operations/go-to-cell";
import type * as Highlighting from "../operations/highlight";
import type * as Justifying from "../operations/justify";
import type * as Listing from "../operations/list-sheets";
import type * as Loading from "../operations/load-team";
import type * as Reviewing from "../operations/review-workbook";
import type * as Opening from "../operations/open-with-workbook";
import type * as Recording from "../operations/run-of-review";
import type * as Saving from "../operations/save-settings";
import type * as Synchronising from "../operations/sync-team";
import type * as Watching from "../operations/watch-changes";
import type * as SheetWatching from "../operations/watch-sheet-events";
import type * as Following from "../operations/watch-selection";
import type * as Observing from "../operations/write-observations";
import type * as Summarising from "../operations/write-summary";
import { canGather } from "../operations/can-gather";
import { watchWaiting } from "../operations/watch-waiting";
import { copyTable } from "./copy-table";

// The first screen does without any of them: they are loaded once it is there, or when they are asked for.

const reviewWorkbook: typeof Reviewing.reviewWorkbook = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/review-workbook")).reviewWorkbook(...given);

const reviewChanges: typeof Reviewing.reviewChanges = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/review-workbook")).reviewChanges(...given);

const watchSelection: typeof Following.watchSelection = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/watch-selection")).watchSelection(...given);

const writeSummary: typeof Summarising.writeSummary = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/write-summary")).writeSummary(...given);

const writeObservations: typeof Observing.writeObservations = async (...given) =>
  (await import("../operations/write-observations")).writeObservations(...given);

const highlight: typeof Highlighting.highlight = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/highlight")).highlight(...given);

const clearMarks: typeof Clearing.clearMarks = async () =>
  (await import(/* webpackPrefetch: true */ "../operations/clear-marks")).clearMarks();

const correct: typeof Correcting.correct = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/correct")).correct(...given);

const goToCell: typeof Going.goToCell = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/go-to-cell")).goToCell(...given);

const listSheets: typeof Listing.listSheets = async () =>
  (await import(/* webpackPrefetch: true */ "../operations/list-sheets")).listSheets();

const loadTeam: typeof Loading.loadTeam = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/load-team")).loadTeam(...given);

const saveSettings: typeof Saving.saveSettings = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/save-settings")).saveSettings(...given);

const syncTeam: typeof Synchronising.syncTeam = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/sync-team")).syncTeam(...given);

const watchChanges: typeof Watching.watchChanges = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/watch-changes")).watchChanges(...given);

const watchSheetEvents: typeof SheetWatching.watchSheetEvents = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/watch-sheet-events")).watchSheetEvents(...given);

/** New sheets have words of their own, which nothing else needs. */
const insertTemplate = async (options: NewSheetOptions) => {
  const [inserting, { newSheetWords }] = await Promise.all([
    import("../operations/insert-template"),
    import("../messages/new-sheet-es-MX"),
  ]);
  return inserting.insertTemplate(options, newSheetWords);
};

const addProgressColumns = async () => {
  const [adding, { newSheetWords }] = await Promise.all([
    import("../operations/add-progress-columns"),
    import("../messages/new-sheet-es-MX"),
  ]);
  return adding.addProgressColumns(newSheetWords);
};

const beginWithWorkbook: typeof Opening.beginWithWorkbook = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/open-with-workbook")).beginWithWorkbook(...given);

const setOpensWithWorkbook: typeof Opening.setOpensWithWorkbook = async (...given) =>
  (await import(/* webpackPrefetch: true */ "../operations/open-with-workbook")).setOpensWithWorkbook(...given);

const gathering = () => import("../operations/gather-workbooks");
const gatherWorkbooks: typeof Gathering.gatherWorkbooks = async (...given) =>
  (await gathering()).gatherWorkbooks(...given);
const listOrigins: typeof Gathering.listOrigins = async () => (await gathering()).listOrigins();

/** Observations are known again by the rules. */
const justifying = () => import(/* webpackPrefetch: true */ "../operations/justify");
const justify: typeof Justifying.justify = async (...given) => (await justifying()).justify(...given);
const takeBackJustifications: typeof Justifying.takeBackJustifications = async (...given) =>
  (await justifying()).takeBackJustifications(...given);
const judgeAgain = async (...given: Parameters<typeof Justifying.judgeAgain>) =>
  (await justifying()).judgeAgain(...given);
const runOfReview = async (...given: Parameters<typeof Recording.runOfReview>) =>
  (await import(/* webpackPrefetch: true */ "../operations/run-of-review")).runOfReview(...given);

/** What the pane and the ribbon can have done to the workbook. */
export const operations = {
  addProgressColumns,
  beginWithWorkbook,
  canGather,
  clearMarks,
  copyTable,
  correct,
  gatherWorkbooks,
  goToCell,
  highlight,
  judgeAgain,
  insertTemplate,
  justify,
  listOrigins,
  listSheets,
  loadTeam,
  reviewChanges,
  reviewWorkbook,
  runOfReview,
  saveSettings,
  setOpensWithWorkbook,
  syncTeam,
  takeBackJustifications,
  watchChanges,
  watchSelection,
  watchSheetEvents,
  watchWaiting,
  writeObservations,
  writeSummary,
};

export type Operations = typeof operations;

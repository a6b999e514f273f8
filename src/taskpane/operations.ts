import type * as Clearing from "../operations/clear-marks";
import { correct } from "../operations/correct";
import { goToCell } from "../operations/go-to-cell";
import type * as Highlighting from "../operations/highlight";
import type * as Justifying from "../operations/justify";
import { listSheets } from "../operations/list-sheets";
import { loadTeam } from "../operations/load-team";
import type * as Reviewing from "../operations/review-workbook";
import type * as Recording from "../operations/run-of-review";
import { saveSettings } from "../operations/save-settings";
import { syncTeam } from "../operations/sync-team";
import { watchChanges } from "../operations/watch-changes";
import type * as Summarising from "../operations/write-summary";

/** The rules, and what reads sheets, come after the first screen, which does without them. */
const reviewWorkbook: typeof Reviewing.reviewWorkbook = async (options) => {
  const reviewing = await import(/* webpackPrefetch: true */ "../operations/review-workbook");
  return reviewing.reviewWorkbook(options);
};

/** Nor does the first screen need what lays out and writes sheets. */
const writeSummary: typeof Summarising.writeSummary = async (review, options) => {
  const summarising = await import(/* webpackPrefetch: true */ "../operations/write-summary");
  return summarising.writeSummary(review, options);
};

/** Nor what marks cells, and takes the marks off. */
const highlight: typeof Highlighting.highlight = async (review, options) => {
  const highlighting = await import(/* webpackPrefetch: true */ "../operations/highlight");
  return highlighting.highlight(review, options);
};

const clearMarks: typeof Clearing.clearMarks = async () => {
  const clearing = await import(/* webpackPrefetch: true */ "../operations/clear-marks");
  return clearing.clearMarks();
};

/** Observations are known again by the rules, which come later. */
const justifying = () => import(/* webpackPrefetch: true */ "../operations/justify");
const justify: typeof Justifying.justify = async (...given) => (await justifying()).justify(...given);
const takeBackJustifications: typeof Justifying.takeBackJustifications = async (...given) =>
  (await justifying()).takeBackJustifications(...given);
const runOfReview = async (...given: Parameters<typeof Recording.runOfReview>) => {
  const recording = await import(/* webpackPrefetch: true */ "../operations/run-of-review");
  return recording.runOfReview(...given);
};

/** What the pane and the ribbon can have done to the workbook. */
export const operations = {
  clearMarks,
  correct,
  goToCell,
  highlight,
  justify,
  listSheets,
  loadTeam,
  reviewWorkbook,
  runOfReview,
  saveSettings,
  syncTeam,
  takeBackJustifications,
  watchChanges,
  writeSummary,
};

export type Operations = typeof operations;

import { clearMarks } from "../operations/clear-marks";
import { correct } from "../operations/correct";
import { goToCell } from "../operations/go-to-cell";
import { highlight } from "../operations/highlight";
import { loadSettings } from "../operations/load-settings";
import { reviewWorkbook } from "../operations/review-workbook";
import { saveSettings } from "../operations/save-settings";
import { watchChanges } from "../operations/watch-changes";
import { writeSummary } from "../operations/write-summary";

/** What the pane and the ribbon can have done to the workbook. */
export const operations = {
  clearMarks,
  correct,
  goToCell,
  highlight,
  loadSettings,
  reviewWorkbook,
  saveSettings,
  watchChanges,
  writeSummary,
};

export type Operations = typeof operations;

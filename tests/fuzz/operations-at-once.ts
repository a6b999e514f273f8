import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { addProgressColumns } from "../../src/operations/add-progress-columns";
import { clearMarks } from "../../src/operations/clear-marks";
import { correct } from "../../src/operations/correct";
import { goToCell } from "../../src/operations/go-to-cell";
import { highlight } from "../../src/operations/highlight";
import { insertTemplate } from "../../src/operations/insert-template";
import { judgeAgain, justify, takeBackJustifications } from "../../src/operations/justify";
import { listSheets } from "../../src/operations/list-sheets";
import { loadTeam } from "../../src/operations/load-team";
import { beginWithWorkbook, setOpensWithWorkbook } from "../../src/operations/open-with-workbook";
import { reviewChanges, reviewWorkbook } from "../../src/operations/review-workbook";
import { runOfReview } from "../../src/operations/run-of-review";
import { saveSettings } from "../../src/operations/save-settings";
import { syncTeam } from "../../src/operations/sync-team";
import { watchChanges } from "../../src/operations/watch-changes";
import { watchSelection } from "../../src/operations/watch-selection";
import { watchSheetEvents } from "../../src/operations/watch-sheet-events";
import { writeObservations } from "../../src/operations/write-observations";
import { writeSummary } from "../../src/operations/write-summary";
import { operations, type Operations } from "../../src/taskpane/operations";

/** What the pane loads when it is needed, loaded at once: outside a bundle `import()` would load modules a second time. */
export const operationsAtOnce: Operations = {
  ...operations,
  addProgressColumns: () => addProgressColumns(newSheetWords),
  beginWithWorkbook,
  clearMarks,
  correct,
  goToCell,
  highlight,
  judgeAgain: (...given) => Promise.resolve(judgeAgain(...given)),
  insertTemplate: (options) => insertTemplate(options, newSheetWords),
  justify,
  listSheets,
  loadTeam,
  reviewChanges,
  reviewWorkbook,
  runOfReview: (...given) => Promise.resolve(runOfReview(...given)),
  saveSettings,
  setOpensWithWorkbook,
  syncTeam,
  takeBackJustifications,
  watchChanges,
  watchSelection,
  watchSheetEvents,
  writeObservations,
  writeSummary,
};

import { calendarEnUS } from "./pane-calendar-en-US";
import { correctionsEnUS } from "./pane-corrections-en-US";
import { openingEnUS } from "./pane-opening-en-US";
import { resultsEnUS } from "./pane-results-en-US";
import { sheetsEnUS } from "./pane-sheets-en-US";
import { teamEnUS } from "./pane-team-en-US";
import { counter, joiner, type PaneWords } from "./pane-words";

const count = counter("en-US");
const join = joiner("en-US");
const quoted = (text: string) => `“${text}”`;

export const paneEnUS: PaneWords = {
  title: "Revisor ASM",
  introduction:
    "Reviews the ASM follow-up sheets of this workbook: points out missing evidence and overdue dates, and summarizes them by responsible area.",
  outsideExcel: "Open this add-in from Excel: outside a workbook there is nothing to review.",
  scope: {
    label: "Scope",
    kinds: { workbook: "Whole workbook", "active-sheet": "This sheet", sheets: "Chosen sheets" },
    sheets: "Sheets to review",
    chooseOne: "Choose at least one sheet.",
  },
  pages: {
    menu: "More options",
    back: "Back to the review",
    loading: "Opening…",
    partMissing:
      "A part of the pane could not be loaded: the connection was lost, or a new version was published. What is in the workbook is kept.",
    reload: "Load the pane again",
    settings: "Settings",
  },
  opening: openingEnUS,
  calendar: calendarEnUS,
  corrections: correctionsEnUS,
  team: teamEnUS,
  sheets: sheetsEnUS,
  asOf: {
    label: "Cut-off date",
    presets: "Usual cut-off dates",
    today: "Today",
    endOfMarch: "31 March",
    endOfSeptember: "30 September",
    endOfApril: "Last working day of April",
    calendar: "Calendar",
    invalid: "Type a complete date, day first, for example 30/09/2015.",
  },
  review: "Review",
  reviewAgain: "Review again",
  highlight: "Highlight",
  clearMarks: "Clear marks",
  writeSummary: "Summary by area",
  summaries: {
    more: "Other summaries and sheets",
    byProgramme: "Summary by programme",
    evidence: "Evidence by area",
    areaSheets: "Sheet for the area",
    everyArea: (areas) =>
      areas === 0 ? "One for each area" : `One for each area (${count(areas, "sheet", "sheets")})`,
  },
  hints: {
    highlight: "Marks the cells with observations in the sheets, without changing their formats or values.",
    clearMarks: "Takes away every mark of Revisor ASM and nothing else.",
    writeSummary:
      "Writes a sheet with the counts by area, or updates the one that it wrote. Other sheets stay as they are.",
  },
  actions: "Actions on the workbook",
  dismiss: "Dismiss",
  working: {
    review: "Reviewing the workbook…",
    highlight: "Highlighting the cells…",
    "clear-marks": "Clearing the marks…",
    "write-summary": "Writing the summary…",
    correct: "Correcting…",
    "go-to-cell": "Going to the cell…",
    settings: "Saving the settings…",
    "list-sheets": "Reading the sheets…",
    "insert-template": "Inserting the sheet…",
    "add-progress-columns": "Adding the columns…",
    "write-observations": "Writing the sheet of observations…",
    "copy-observations": "Copying the observations…",
    opening: "Changing how the pane opens…",
    justify: "Saving the justification…",
    "gather-workbooks": "Gathering the workbooks…",
    "watch-changes": "Preparing the workbook…",
  },
  waitsForEdit: "Finish editing the cell (Enter or Esc) to go on.",
  failed: {
    review: "The workbook could not be reviewed.",
    highlight: "The cells could not be highlighted.",
    "clear-marks": "The marks could not be cleared.",
    "write-summary": "The summary could not be written.",
    correct: "It could not be corrected.",
    "go-to-cell": "The cell could not be reached.",
    settings: "The workbook’s settings could not be read or saved.",
    "list-sheets": "The names of the sheets could not be read.",
    "insert-template": "The sheet could not be inserted.",
    "add-progress-columns": "The columns could not be added.",
    "write-observations": "The sheet of observations could not be written.",
    "copy-observations": "The observations could not be copied: this Excel does not allow copying from the pane.",
    opening: "Excel does not let the pane open with this workbook.",
    justify: "The justification could not be saved.",
    "gather-workbooks": "The workbooks could not be gathered.",
    "watch-changes": "Changes of the sheet will not be noticed.",
  },
  detail: (text) => `Technical detail: ${text}`,
  figures: {
    title: "Result",
    asOf: (date) => `Cut-off date: ${date}`,
    amount: (aspects, activities) =>
      `${count(aspects, "aspect", "aspects")} · ${count(activities, "activity", "activities")}`,
    sheets: (withTemplate, all) => `${count(withTemplate, "ASM sheet", "ASM sheets")} of ${all}`,
    byStatus: {
      overdue: "Overdue",
      dueSoon: "Due soon",
      onTime: "On time",
      undated: "Without date",
      concluded: "Concluded",
      cancelled: "Cancelled",
    },
    noProgress: (sheetNames, isOnlySheet) => {
      if (isOnlySheet) return "This sheet does not say what is concluded: “overdue” means that the date has passed.";
      const names = join(sheetNames.map(quoted));
      return sheetNames.length === 1
        ? `The sheet ${names} does not say what is concluded: there, “overdue” means that the date has passed.`
        : `The sheets ${names} do not say what is concluded: there, “overdue” means that the date has passed.`;
    },
  },
  severity: { error: "Error", warning: "Warning", info: "Note" },
  stale: {
    sheet: (sheetName, isRemote) => {
      if (sheetName === null)
        return isRemote
          ? "Someone else changed the workbook after the review."
          : "The workbook changed after the review.";
      return isRemote
        ? `Someone else changed the sheet ${quoted(sheetName)} after the review.`
        : `The sheet ${quoted(sheetName)} changed after the review.`;
    },
    became: {
      added: (_, isRemote) => `${isRemote ? "Someone else added" : "There is"} a new sheet since the review.`,
      deleted: (sheetName, isRemote) =>
        `${sheetName === null ? "A sheet" : `The sheet ${quoted(sheetName)}`} was deleted${isRemote ? " by someone else" : ""} after the review.`,
      renamed: (sheetName, isRemote) =>
        `${sheetName === null ? "A sheet" : `The sheet ${quoted(sheetName)}`} was renamed${isRemote ? " by someone else" : ""} after the review.`,
    },
    options: "The cut-off date, the scope or the settings changed after the review.",
  },
  list: {
    title: (issues) => count(issues, "observation", "observations"),
    groupBy: "Group by",
    byRule: "Rule",
    byArea: "Area",
    withoutArea: "Without responsible area",
    headings: "Headings of the sheet",
    all: (issues) => `Show all ${issues}`,
    more: (issues, left) => `Show ${issues} more (${left} left)`,
    overdueBy: (days) => count(days, "day overdue", "days overdue"),
    dueIn: (days) => (days === 0 ? "due on the cut-off day" : `due in ${count(days, "day", "days")}`),
    alsoAt: (cells) => `and ${count(cells, "more cell", "more cells")}`,
  },
  results: resultsEnUS,
  details: {
    why: "Why it matters",
    how: "How to correct it",
    alsoAt: (addresses) => `Also in ${addresses}.`,
    previous: "Previous observation",
    next: "Next observation",
    position: (at, of) => `${at} of ${of}`,
    close: "Close the details",
  },
  marks: {
    title: "Marks in the sheet",
    look: {
      error: "Error: solid border",
      warning: "Warning: dashed border",
      info: "Note: dotted border",
    },
    sample: "Text",
    firstCell:
      "The sign stands before texts; dates, numbers and blank cells have border and colour. The first cell of the row is marked too.",
    liveDates: "Mark dates by today’s date",
    liveDatesHint:
      "When highlighted, overdue and near dates get formulas: they change by themselves every day, also without the add-in, and do not follow the cut-off date. They cannot read dates written as text, nor know that something has ended unless its row says so with a progress of 100 % or a usual Spanish word, such as “concluido” or “cancelado”.",
  },
  notChecked: (rules) => `Not checked (${count(rules, "rule", "rules")})`,
  empty: {
    noTemplate: (sheets) =>
      sheets === 1
        ? "This sheet does not follow the ASM template"
        : "No sheet of this workbook follows the ASM template",
    lookedFor: "A row with these headings was looked for:",
    oneRow: "Check that the headings are written in cells of the same row.",
    workbook: "The workbook is empty",
    workbookHint: "Open the follow-up workbook, or paste its table into a sheet, and review again.",
    allRight: "All in order",
    checked: (rules, activities) =>
      `${count(rules, "rule", "rules")}, ${count(activities, "activity", "activities")}, no observations.`,
  },
  outcome: {
    reviewed: (observations) => `Review finished: ${observations}`,
    highlighted: (time, cells) => `Marked at ${time} · ${count(cells, "cell", "cells")}`,
    nothingToHighlight: "There are no observations to mark.",
    cleared: (time) => `Marks cleared at ${time}`,
    nothingToClear: "There were no marks of Revisor ASM.",
    summarised: (time, sheetName, replaced) =>
      `${replaced ? "Summary updated" : "Summary written"} at ${time} · sheet ${quoted(sheetName)}`,
    sheetsWritten: (time, sheets) => `${count(sheets, "sheet", "sheets")} written at ${time}`,
    kept: (sheetName, reason) =>
      reason === "additions"
        ? `The sheet ${quoted(sheetName)} was left as it was: it holds notes that would have been erased or left beside another row.`
        : `The sheet ${quoted(sheetName)} was left as it was: somebody moved its rows, columns or headings.`,
    hidden: (sheetName) => `The sheet ${quoted(sheetName)} is hidden: right-click the tabs to show it.`,
    corrected: (time, cells) => `Corrected at ${time} · ${count(cells, "cell", "cells")}`,
    skipped: (sheetName, reason) => `Nothing changed in ${quoted(sheetName)}: ${reason}`,
  },
};

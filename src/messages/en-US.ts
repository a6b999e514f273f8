import { columnTemplates, type ColumnId } from "../core/template";
import type { Catalogue } from "./catalogue";
import { rulesEnUS } from "./rules-en-US";

const names = new Intl.ListFormat("en-US");
const choices = new Intl.ListFormat("en-US", { type: "disjunction" });

/** The sheets are in Spanish: a column is found by its printed heading, which the translation only explains. */
const explained = (column: ColumnId, translation: string) => `${columnTemplates[column].heading} (${translation})`;

export const enUS: Catalogue = {
  language: "en-US",
  rules: rulesEnUS,
  severities: {
    error: { one: "error", many: "errors" },
    warning: { one: "warning", many: "warnings" },
    info: { one: "note", many: "notes" },
  },
  statuses: {
    concluded: "Concluded",
    cancelled: "Cancelled",
    overdue: "Overdue",
    "due-soon": "Due soon",
    "on-time": "On time",
    undated: "No date",
  },
  columns: {
    number: explained("number", "number"),
    aspect: explained("aspect", "improvement aspect"),
    coordinatingArea: explained("coordinatingArea", "coordinating area"),
    activity: explained("activity", "activities"),
    responsibleArea: explained("responsibleArea", "responsible area"),
    dueDate: explained("dueDate", "due date"),
    expectedResults: explained("expectedResults", "expected results"),
    product: explained("product", "products or evidence"),
    progress: explained("progress", "progress"),
    proof: explained("proof", "supporting document"),
    remarks: explained("remarks", "remarks"),
    state: explained("state", "state"),
    programme: explained("programme", "programme"),
    type: explained("type", "type"),
    priority: explained("priority", "priority"),
    improvementKind: explained("improvementKind", "kind of improvement"),
    topic: explained("topic", "topic"),
    weight: explained("weight", "weight"),
    reasons: explained("reasons", "reasons"),
    recommendation: explained("recommendation", "recommendation"),
  },
  formats: {
    "working-document": "Working document",
    "progress-report": "Progress report",
    "institutional-document": "Institutional document",
    "institutional-progress": "Institutional progress report",
    "label-form": "Form by aspect",
    other: "Other ASM table",
  },
  skipReasons: {
    empty: "The sheet is empty.",
    "no-asm-table": "The sheet does not follow the ASM template.",
    "summary-sheet": "It is the summary by area that Revisor ASM wrote.",
  },
  notChecked: (reason) => {
    if (reason.kind === "switched-off") return "The rule is switched off in the workbook's settings.";
    if (reason.kind === "missing-setting") return "The workbook has no catalogue of areas to compare with.";
    const headings = reason.columns.map((column) => `“${columnTemplates[column].heading}”`);
    if (reason.kind === "none-of-columns") return `The table has no column ${choices.format(headings)}.`;
    const missing = names.format(headings);
    return `${reason.columns.length === 1 ? "There is no column" : "There are no columns"} ${missing}.`;
  },
  wrongSettings: {
    dueSoonDays: "The days for “due soon” must be a whole number from 0 to 365: 30 is used.",
    ageingDays: "The age limits must be three numbers of days in rising order: 30, 90 and 180 are used.",
    proofFrom: "The progress from which proof is asked for must be a number from 0 to 100: 100 is used.",
    plausibleYears: "The plausible years must be two, in rising order, between 1900 and 9999: 2000 and 2050 are used.",
    areaCatalogue: "The catalogue of areas must be a list of names: the review goes without it.",
    placeholders: "The texts that stand for a blank cell must be a list of texts: those that are known are used.",
    liveDates: "Whether dates are marked by today’s date must be true or false: the cut-off date is used.",
    opensWithWorkbook: "Whether the pane opens with the workbook must be true or false: it opens when you ask for it.",
    rules: "The severity of a rule must be “error”, “warning”, “info” or “off”: each rule keeps its own.",
  },
  hiddenRows: "The sheet has hidden or filtered rows; they were reviewed too.",
  hostErrors: {
    "edit-mode": "A cell is being edited: finish with Enter or Esc and try again.",
    "access-denied":
      "Excel does not allow changes to this workbook: open it for editing, or ask its owner for permission.",
    "protected-sheet": "The sheet is protected and nothing was written to it: remove the protection and try again.",
    "protected-structure":
      "The structure of the workbook is protected and no sheet could be added: remove the protection of the workbook and try again.",
    "too-large": "The sheet is too large to process: delete the rows and columns that you do not use and try again.",
    busy: "Excel is busy or does not answer: wait a moment and try again.",
    "session-lost": "The connection to the workbook was lost: open it again and try once more.",
    "dialog-open": "A dialog box is open in Excel: close it and try again.",
    "other-workbook": "Another workbook or a hidden sheet is in front: come back to this workbook and try again.",
    "sheet-changed": "The sheet changed after the review: review again.",
    "sheets-gone": "The chosen sheets are no longer in the workbook: choose others and review again.",
    "api-too-old": "This version of Excel lacks what this action needs: update Office or use Excel on the web.",
    cancelled: "It was cancelled, and nothing was written into the workbook.",
    "undo-not-supported": "Excel could not undo this change, so it was not made.",
    "incomplete-sheet": "The sheet is incomplete, as its second line says: once Excel answers, write it again.",
    "unreadable-formats":
      "Excel could not read the sheet’s conditional formats and nothing was changed in it: delete the damaged ones under “Manage Rules” and try again.",
    "half-written":
      "Excel stopped responding half-way through the change, and marks may be missing or left over: highlight again, or clear the marks.",
    "newer-state":
      "A newer version of Revisor ASM stored this in the workbook. Update the add-in to change it; nothing changed.",
    "state-full":
      "The workbook’s settings have no room for more (1 MB). Take back justifications that you no longer need and try again; nothing was stored.",
    unexpected: "An unexpected error occurred: try again and, if it happens again, close the workbook and reopen it.",
  },
  fileErrors: {
    "not-a-workbook": "The file is not an Excel workbook (.xlsx).",
    "password-protected": "The file is protected by a password: save it without one to review it.",
    "file-not-found": "The file was not found.",
    "unreadable-file": "The file could not be read: it may be damaged.",
    "no-asm-table": "No sheet of the workbook follows the ASM template.",
    "empty-workbook": "The workbook is empty.",
  },
};

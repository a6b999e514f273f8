import { columnTemplates, type ColumnId } from "../core/template";
import type { Catalogue } from "./catalogue";
import { rulesEnUS } from "./rules-en-US";

const names = new Intl.ListFormat("en-US");

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
  notChecked: (missing) =>
    `${missing.length === 1 ? "There is no column" : "There are no columns"} ${names.format(missing.map((column) => `“${columnTemplates[column].heading}”`))}.`,
  hostErrors: {
    "edit-mode": "A cell is being edited: finish with Enter or Esc and try again.",
    "access-denied":
      "Excel does not allow changes to this workbook: open it for editing, or ask its owner for permission.",
    "protected-sheet": "The sheet is protected and nothing was written to it: remove the protection and try again.",
    "too-large": "The sheet is too large to process: delete the rows and columns that you do not use and try again.",
    busy: "Excel is busy or does not answer: wait a moment and try again.",
    "session-lost": "The connection to the workbook was lost: open it again and try once more.",
    "dialog-open": "A dialog box is open in Excel: close it and try again.",
    "sheet-changed": "The sheet changed after the review: review again.",
    "api-too-old": "This version of Excel lacks what this action needs: update Office or use Excel on the web.",
    "undo-not-supported": "Excel could not undo this change, so it was not made.",
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

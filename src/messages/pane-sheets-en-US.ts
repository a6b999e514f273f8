import type { SheetsWords } from "./pane-sheets-words";
import { counter, joiner } from "./pane-words";

const count = counter("en-US");
const join = joiner("en-US");

export const sheetsEnUS: SheetsWords = {
  start: {
    how: "Choose the cut-off date and review: nothing in your sheets changes until you ask for it.",
    privacy: "Everything happens inside this Excel: no data of the workbook leaves it.",
    review: "Review this workbook",
  },
  template: {
    open: "Insert template…",
    title: "Insert template",
    hint: "A new sheet is added with the published headings, in Spanish, ready to be filled in and printed. Your other sheets are not touched.",
    format: "Format",
    formats: {
      "working-document": {
        name: "Working document (Documento de Trabajo)",
        hint: "Specific aspects: what will be done, by whom and when.",
      },
      "progress-report": {
        name: "Progress report (Avance del Documento de Trabajo)",
        hint: "Adds progress, proof and remarks.",
      },
      "institutional-document": {
        name: "Institutional document (Documento Institucional)",
        hint: "Institutional aspects, with their coordinating area.",
      },
      "institutional-progress": {
        name: "Institutional progress (Avance del Documento Institucional)",
        hint: "The institutional one with its progress and proof.",
      },
    },
    classified: "Add columns for type and priority, which the published formats lack",
    areas: (areas) =>
      areas === 0
        ? "The area columns will take any text: the settings hold no catalogue of areas."
        : `The area columns will offer the ${count(areas, "area", "areas")} of the catalogue.`,
    insert: "Insert",
    done: (time, sheetName) => `Sheet “${sheetName}” inserted at ${time}`,
    areaSheet: (sheetName) => `The areas to choose from are on the sheet “${sheetName}”.`,
    empty: "The template is empty",
    emptyHint: "The headings are complete. Write the first activity below them and review again.",
  },
  progress: {
    title: "Add progress columns",
    hint: "Turns the working document on the active sheet into its progress report: adds the published columns that are missing on the right, with the look of the table. Nothing else is moved or changed.",
    add: "Add to the active sheet",
    done: (time, sheetName, columns, addresses) =>
      `${columns === 1 ? "Column" : `${columns} columns`} added to “${sheetName}” at ${time}, in ${join(addresses)}`,
    printArea: "If the sheet has a print area, extend it so that it includes them.",
    noWorkingDocument: (sheetName) =>
      `Nothing was added: “${sheetName}” has no working document that lacks the progress columns.`,
    noRoom: (sheetName, address) =>
      address === null
        ? `Nothing was added: there are cells in use to the right of the table on “${sheetName}”. Clear them and try again.`
        : `Nothing was added: the cells ${address} of “${sheetName}” have to be blank and not merged. Clear them and try again.`,
  },
  gather: { open: "Gather workbooks…", tooOld: "Needs a newer version of Excel." },
  observations: "Sheet of observations",
  copy: {
    action: "Copy observations",
    done: (time, observations) =>
      `${count(observations, "observation", "observations")} copied at ${time}: paste into a sheet or a mail.`,
  },
};

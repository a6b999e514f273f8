import { duplicateColumn } from "../../../src/core/rules/duplicate-column";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(duplicateColumn, [
  {
    title: "duplicate-column 1, 2: the further heading is reported, and its blank cells are not",
    sheets: [
      {
        columns: [...workingDocument, "dueDate"],
        rows: [{}, {}],
      },
    ],
    expected: [
      {
        at: "H1",
        data: { heading: "Fecha de Término", column: "dueDate", first: "Fecha de Término", read: "left" },
      },
    ],
  },
  {
    title: "duplicate-column 3: also where it is written otherwise or misspelt",
    sheets: [
      {
        columns: [...workingDocument, "programme", "remarks"],
        headings: { dueDate: "Fecha de Término", programme: "FECHA DEL TERMINO", remarks: "Áera Responsable" },
        rows: [{}, {}],
      },
    ],
    expected: [
      {
        at: "H1",
        data: { heading: "FECHA DEL TERMINO", column: "dueDate", first: "Fecha de Término", read: "left" },
      },
      {
        at: "I1",
        data: { heading: "Áera Responsable", column: "responsibleArea", first: "Área Responsable", read: "left" },
      },
    ],
  },
  {
    title: "duplicate-column 2, 3: the surest heading is read, on whichever side it stands",
    sheets: [
      {
        columns: ["number", "aspect", "programme", ...workingDocument.slice(2)],
        headings: { programme: "Fehca de Término" },
        rows: [{}, {}],
      },
    ],
    expected: [
      {
        at: "C1",
        data: { heading: "Fehca de Término", column: "dueDate", first: "Fecha de Término", read: "right" },
      },
    ],
  },
  {
    title: "duplicate-column 4: other words, a number of the activities and other tables are no repetition",
    sheets: [
      {
        columns: ["number", "aspect", "remarks", ...workingDocument.slice(2), "programme"],
        headings: { number: "No.", remarks: "Núm.", programme: "Responsable" },
        rows: [{}, {}],
      },
      { columns: progressReport, rows: [{}] },
      { rows: [{}] },
    ],
    expected: [],
  },
]);

test("duplicate-column 1: is told once of tables that share their headings", () => {
  const headings = [...workingHeadings, "Fecha de Término"];
  const rows = [headings, workingRow(1), ["Programa: S 072"], workingRow(1), ["Programa: E 006"], workingRow(1)];
  expect(issuesIn("duplicate-column", snapshotOf(rows)).map(({ at }) => at)).toEqual([{ row: 0, column: 7 }]);
});

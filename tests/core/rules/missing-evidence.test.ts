import { missingEvidence } from "../../../src/core/rules/missing-evidence";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(missingEvidence, [
  {
    title: "missing-evidence 1: a blank cell is reported",
    sheets: [{ rows: [{}, { product: null }] }],
    expected: [{ at: "G3", data: { placeholder: null } }],
  },
  {
    title: "missing-evidence 1: blanks of every kind are no value",
    sheets: [{ rows: [{ product: "" }, { product: "  \n" }, { product: "\u00a0\u200b" }] }],
    expected: [
      { at: "G2", data: { placeholder: null } },
      { at: "G3", data: { placeholder: null } },
      { at: "G4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-evidence 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-evidence 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ product: "N/D" }, { product: "—" }, { product: " Por definir. " }] }],
    expected: [
      { at: "G2", data: { placeholder: "N/D" } },
      { at: "G3", data: { placeholder: "—" } },
      { at: "G4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-evidence 3: a blank merged cell is reported once",
    sheets: [{ rows: [{ product: null }, {}, {}], merges: [["product", 2, 3]] }],
    expected: [{ at: "G2", data: { placeholder: null } }],
  },
  {
    title: "missing-evidence 3: rows that a filled merge covers are not reported",
    sheets: [{ rows: [{}, {}, {}], merges: [["product", 2, 3]] }],
    expected: [],
  },
  {
    title: "missing-evidence 4: a delivered document does not stand in for the promised product",
    sheets: [{ columns: progressReport, rows: [{ product: null, proof: "Oficio 120/2015" }, { proof: null }] }],
    expected: [{ at: "G2", data: { placeholder: null } }],
  },
  {
    title: "missing-evidence 5: concluded and cancelled activities are checked like any other",
    sheets: [
      {
        columns: progressReport,
        rows: [{ product: null, progress: 100 }, { product: "N/D", progress: "ASM CANCELADO" }, { progress: 100 }],
      },
    ],
    expected: [
      { at: "G2", data: { placeholder: null } },
      { at: "G3", data: { placeholder: "N/D" } },
    ],
  },
  {
    title: "missing-evidence 6: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "product"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

test("missing-evidence 1: counts as an error", () => {
  const sheet = snapshotOf([workingHeadings, workingRow(1), [...workingRow(2).slice(0, 6), null]]);
  expect(issuesIn("missing-evidence", sheet).map(({ severity }) => severity)).toEqual(["error"]);
});

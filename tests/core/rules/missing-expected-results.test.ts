import { missingExpectedResults } from "../../../src/core/rules/missing-expected-results";
import { testRule, workingDocument } from "./rule-cases";

testRule(missingExpectedResults, [
  {
    title: "missing-expected-results 1: a blank cell is reported",
    sheets: [{ rows: [{}, { expectedResults: null }] }],
    expected: [{ at: "F3", data: { placeholder: null } }],
  },
  {
    title: "missing-expected-results 1: blanks of every kind are no value",
    sheets: [{ rows: [{ expectedResults: "" }, { expectedResults: "  \n" }, { expectedResults: "\u00a0\u200b" }] }],
    expected: [
      { at: "F2", data: { placeholder: null } },
      { at: "F3", data: { placeholder: null } },
      { at: "F4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-expected-results 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-expected-results 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ expectedResults: "N/D" }, { expectedResults: "—" }, { expectedResults: " Por definir. " }] }],
    expected: [
      { at: "F2", data: { placeholder: "N/D" } },
      { at: "F3", data: { placeholder: "—" } },
      { at: "F4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-expected-results 3: a blank merged cell is reported once",
    sheets: [{ rows: [{ expectedResults: null }, {}, {}], merges: [["expectedResults", 2, 3]] }],
    expected: [{ at: "F2", data: { placeholder: null } }],
  },
  {
    title: "missing-expected-results 3: rows that a filled merge covers are not reported",
    sheets: [{ rows: [{}, {}, {}], merges: [["expectedResults", 2, 3]] }],
    expected: [],
  },
  {
    title: "missing-expected-results 4: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "expectedResults"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

import { missingResponsibleArea } from "../../../src/core/rules/missing-responsible-area";
import { testRule, workingDocument } from "./rule-cases";

testRule(missingResponsibleArea, [
  {
    title: "missing-responsible-area 1: a blank cell is reported",
    sheets: [{ rows: [{}, { responsibleArea: null }] }],
    expected: [{ at: "D3", data: { placeholder: null } }],
  },
  {
    title: "missing-responsible-area 1: blanks of every kind are no value",
    sheets: [{ rows: [{ responsibleArea: "" }, { responsibleArea: "  \n" }, { responsibleArea: "\u00a0\u200b" }] }],
    expected: [
      { at: "D2", data: { placeholder: null } },
      { at: "D3", data: { placeholder: null } },
      { at: "D4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-responsible-area 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-responsible-area 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ responsibleArea: "N/D" }, { responsibleArea: "—" }, { responsibleArea: " Por definir. " }] }],
    expected: [
      { at: "D2", data: { placeholder: "N/D" } },
      { at: "D3", data: { placeholder: "—" } },
      { at: "D4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-responsible-area 3: a blank merged cell is reported once",
    sheets: [{ rows: [{ responsibleArea: null }, {}, {}], merges: [["responsibleArea", 2, 3]] }],
    expected: [{ at: "D2", data: { placeholder: null } }],
  },
  {
    title: "missing-responsible-area 3: rows that a filled merge covers are not reported",
    sheets: [{ rows: [{}, {}, {}], merges: [["responsibleArea", 2, 3]] }],
    expected: [],
  },
  {
    title: "missing-responsible-area 4: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "responsibleArea"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

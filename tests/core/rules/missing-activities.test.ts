import { missingActivities } from "../../../src/core/rules/missing-activities";
import { testRule, workingDocument } from "./rule-cases";

testRule(missingActivities, [
  {
    title: "missing-activities 1: a blank cell is reported",
    sheets: [{ rows: [{}, { activity: null }] }],
    expected: [{ at: "C3", data: { placeholder: null } }],
  },
  {
    title: "missing-activities 1: blanks of every kind are no value",
    sheets: [{ rows: [{ activity: "" }, { activity: "  \n" }, { activity: "\u00a0\u200b" }] }],
    expected: [
      { at: "C2", data: { placeholder: null } },
      { at: "C3", data: { placeholder: null } },
      { at: "C4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-activities 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-activities 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ activity: "N/D" }, { activity: "—" }, { activity: " Por definir. " }] }],
    expected: [
      { at: "C2", data: { placeholder: "N/D" } },
      { at: "C3", data: { placeholder: "—" } },
      { at: "C4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-activities 3: a blank merged cell is reported once",
    sheets: [{ rows: [{ activity: null }, {}, {}], merges: [["activity", 2, 3]] }],
    expected: [{ at: "C2", data: { placeholder: null } }],
  },
  {
    title: "missing-activities 3: rows that a filled merge covers are not reported",
    sheets: [{ rows: [{}, {}, {}], merges: [["activity", 2, 3]] }],
    expected: [],
  },
  {
    title: "missing-activities 4: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "activity"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

import { missingDueDate } from "../../../src/core/rules/missing-due-date";
import { testRule, workingDocument } from "./rule-cases";

testRule(missingDueDate, [
  {
    title: "missing-due-date 1: a blank cell is reported",
    sheets: [{ rows: [{}, { dueDate: null }] }],
    expected: [{ at: "E3", data: { placeholder: null } }],
  },
  {
    title: "missing-due-date 1: blanks of every kind are no value",
    sheets: [{ rows: [{ dueDate: "" }, { dueDate: "  \n" }, { dueDate: "\u00a0\u200b" }] }],
    expected: [
      { at: "E2", data: { placeholder: null } },
      { at: "E3", data: { placeholder: null } },
      { at: "E4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-due-date 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-due-date 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ dueDate: "N/D" }, { dueDate: "—" }, { dueDate: " Por definir. " }] }],
    expected: [
      { at: "E2", data: { placeholder: "N/D" } },
      { at: "E3", data: { placeholder: "—" } },
      { at: "E4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-due-date 3: a date that is unreadable or impossible, and one without an end, are not missing",
    sheets: [{ rows: [{ dueDate: "al término del proyecto" }, { dueDate: "31/06/2015" }, { dueDate: "Permanente" }] }],
    expected: [],
  },
  {
    title: "missing-due-date 4: a blank merged cell is reported once",
    sheets: [{ rows: [{ dueDate: null }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { placeholder: null } }],
  },
  {
    title: "missing-due-date 4: rows that a filled merge covers are not reported",
    sheets: [{ rows: [{}, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [],
  },
  {
    title: "missing-due-date 5: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

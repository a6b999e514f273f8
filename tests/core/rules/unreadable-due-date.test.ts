import { unreadableDueDate } from "../../../src/core/rules/unreadable-due-date";
import { day, testRule, workingDocument } from "./rule-cases";

testRule(unreadableDueDate, [
  {
    title: "unreadable-due-date 1: a text without a day is reported as written",
    sheets: [{ rows: [{ dueDate: "al término del proyecto" }, {}, { dueDate: " junio  " }] }],
    expected: [
      { at: "E2", data: { text: "al término del proyecto" } },
      { at: "E4", data: { text: "junio" } },
    ],
  },
  {
    title: "unreadable-due-date 2: blank, placeholder, impossible, endless and understood dates are not reported",
    sheets: [
      {
        rows: [
          { dueDate: null },
          { dueDate: "N/D" },
          { dueDate: "31/06/2015" },
          { dueDate: "Permanente" },
          { dueDate: "30 de agosto 2019" },
          { dueDate: day("2015-06-30") },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "unreadable-due-date 3: a merged cell is reported once",
    sheets: [{ rows: [{ dueDate: "al término del proyecto" }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { text: "al término del proyecto" } }],
  },
  {
    title: "unreadable-due-date 4: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

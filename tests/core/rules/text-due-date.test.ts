import { textDueDate } from "../../../src/core/rules/text-due-date";
import { day, testRule, workingDocument } from "./rule-cases";

testRule(textDueDate, [
  {
    title: "text-due-date 1: a text from which a day was read is reported with that day",
    sheets: [{ rows: [{ dueDate: "30 de agosto 2019" }, { dueDate: " 31-12-2024" }, { dueDate: "30/06/2015" }] }],
    expected: [
      { at: "E2", data: { text: "30 de agosto 2019", date: "2019-08-30", precision: "day" } },
      { at: "E3", data: { text: "31-12-2024", date: "2024-12-31", precision: "day" } },
      { at: "E4", data: { text: "30/06/2015", date: "2015-06-30", precision: "day" } },
    ],
  },
  {
    title: "text-due-date 2: a month without a day is reported once, with its last day",
    sheets: [{ rows: [{ dueDate: "Diciembre 2022" }, { dueDate: "febrero de 2024" }] }],
    expected: [
      { at: "E2", data: { text: "Diciembre 2022", date: "2022-12-31", precision: "month" } },
      { at: "E3", data: { text: "febrero de 2024", date: "2024-02-29", precision: "month" } },
    ],
  },
  {
    title: "text-due-date 3: a true date is not reported",
    sheets: [{ rows: [{ dueDate: day("2015-06-30") }, { dueDate: day("2019-08-30") }] }],
    expected: [],
  },
  {
    title: "text-due-date 4: what is unreadable, impossible, endless or blank is not reported here",
    sheets: [
      {
        rows: [
          { dueDate: "al término del proyecto" },
          { dueDate: "31/06/2015" },
          { dueDate: "Permanente" },
          { dueDate: "N/D" },
          { dueDate: null },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "text-due-date 6: a merged cell is reported once",
    sheets: [{ rows: [{ dueDate: "30/06/2015" }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { text: "30/06/2015", date: "2015-06-30", precision: "day" } }],
  },
  {
    title: "text-due-date 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

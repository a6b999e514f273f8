import { impossibleDueDate } from "../../../src/core/rules/impossible-due-date";
import { missingDueDate } from "../../../src/core/rules/missing-due-date";
import { overdue } from "../../../src/core/rules/overdue";
import { textDueDate } from "../../../src/core/rules/text-due-date";
import { unreadableDueDate } from "../../../src/core/rules/unreadable-due-date";
import { testRule, workingDocument } from "./rule-cases";

testRule(impossibleDueDate, [
  {
    title: "impossible-due-date 1: a day that the calendar lacks is reported as written",
    sheets: [{ rows: [{ dueDate: "31/06/2015" }, { dueDate: "31 de noviembre de 2015" }, { dueDate: "30/06/2015" }] }],
    expected: [
      { at: "E2", data: { text: "31/06/2015" } },
      { at: "E3", data: { text: "31 de noviembre de 2015" } },
    ],
  },
  {
    title: "impossible-due-date 2: 29 February exists in leap years only",
    sheets: [{ rows: [{ dueDate: "29/02/2015" }, { dueDate: "29/02/2016" }] }],
    expected: [{ at: "E2", data: { text: "29/02/2015" } }],
  },
  {
    title: "impossible-due-date 3: a month above twelve is not read as a day",
    sheets: [{ rows: [{ dueDate: "06/30/2015" }] }],
    expected: [{ at: "E2", data: { text: "06/30/2015" } }],
  },
  {
    title: "impossible-due-date 5: one impossible day among several dates is reported",
    sheets: [{ rows: [{ dueDate: "01/02/2015 al 30/02/2015" }, { dueDate: "31/06/2015 y 31/12/2015" }] }],
    expected: [
      { at: "E2", data: { text: "01/02/2015 al 30/02/2015" } },
      { at: "E3", data: { text: "31/06/2015 y 31/12/2015" } },
    ],
  },
  {
    title: "impossible-due-date 6: serials that stand for no day are told as they are shown",
    sheets: [{ rows: [{ dueDate: 0 }, { dueDate: 60 }, { dueDate: 0.5 }] }],
    expected: [
      { at: "E2", data: { text: "00/01/1900" } },
      { at: "E3", data: { text: "29/02/1900" } },
      { at: "E4", data: { text: "00/01/1900" } },
    ],
  },
  {
    title: "impossible-due-date 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

describe.each([missingDueDate, unreadableDueDate, textDueDate, overdue])("$id", (other) => {
  testRule(other, [
    {
      title: "impossible-due-date 4: one fault is one observation",
      sheets: [{ rows: [{ dueDate: "31/06/2015" }, { dueDate: "29/02/2015" }] }],
      expected: [],
    },
  ]);
});

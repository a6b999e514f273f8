import { dueSoon } from "../../../src/core/rules/due-soon";
import { day, progressReport, testRule, workingDocument } from "./rule-cases";

testRule(dueSoon, [
  {
    title: "due-soon 1: from the cut-off day to the last day of the term, both included",
    sheets: [
      {
        columns: progressReport,
        rows: ["2015-09-30", "2015-10-01", "2015-10-30", "2015-10-31"].map((date) => ({ dueDate: day(date) })),
      },
    ],
    expected: [
      { at: "E2", data: { days: 0, dueDate: "2015-09-30", progressKnown: "yes" } },
      { at: "E3", data: { days: 1, dueDate: "2015-10-01", progressKnown: "yes" } },
      { at: "E4", data: { days: 30, dueDate: "2015-10-30", progressKnown: "yes" } },
    ],
  },
  {
    title: "due-soon 2: the number of days is a setting",
    sheets: [{ columns: progressReport, rows: [{ dueDate: day("2015-10-07") }, { dueDate: day("2015-10-08") }] }],
    dueSoonDays: 7,
    expected: [{ at: "E2", data: { days: 7, dueDate: "2015-10-07", progressKnown: "yes" } }],
  },
  {
    title: "due-soon 2: with no days only the cut-off day itself counts",
    sheets: [{ columns: progressReport, rows: [{ dueDate: day("2015-09-30") }, { dueDate: day("2015-10-01") }] }],
    dueSoonDays: 0,
    expected: [{ at: "E2", data: { days: 0, dueDate: "2015-09-30", progressKnown: "yes" } }],
  },
  {
    title: "due-soon 3: concluded and cancelled activities are not reported",
    sheets: [
      {
        columns: progressReport,
        rows: [100, "Concluido", "Cancelado"].map((progress) => ({ dueDate: day("2015-10-01"), progress })),
      },
    ],
    expected: [],
  },
  {
    title: "due-soon 4: an overdue activity is not also due soon",
    sheets: [{ rows: [{ dueDate: day("2015-09-29") }] }],
    expected: [],
  },
  {
    title: "due-soon 5: without progress and state columns completion is unknown",
    sheets: [{ rows: [{ dueDate: day("2015-10-30") }] }],
    expected: [{ at: "E2", data: { days: 30, dueDate: "2015-10-30", progressKnown: "no" } }],
  },
  {
    title: "due-soon 6: a merged due date is reported once",
    sheets: [{ rows: [{ dueDate: day("2015-10-30") }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { days: 30, dueDate: "2015-10-30", progressKnown: "no" } }],
  },
  {
    title: "due-soon 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

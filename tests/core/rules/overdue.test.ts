import { overdue } from "../../../src/core/rules/overdue";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { day, progressReport, testRule, workingDocument } from "./rule-cases";

testRule(overdue, [
  {
    title: "overdue 1: due before the cut-off day and open, with the days that have passed",
    sheets: [
      {
        columns: progressReport,
        rows: [{ dueDate: day("2015-06-30") }, { dueDate: day("2015-09-29"), progress: 0 }, {}],
      },
    ],
    expected: [
      { at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "yes" } },
      { at: "E3", data: { days: 1, dueDate: "2015-09-29", progressKnown: "yes" } },
    ],
  },
  {
    title: "overdue 1: days are counted over a leap day and over years",
    sheets: [{ columns: progressReport, rows: [{ dueDate: day("2016-02-28") }, { dueDate: day("2012-02-28") }] }],
    asOf: "2016-03-01",
    expected: [
      { at: "E2", data: { days: 2, dueDate: "2016-02-28", progressKnown: "yes" } },
      { at: "E3", data: { days: 1463, dueDate: "2012-02-28", progressKnown: "yes" } },
    ],
  },
  {
    title: "overdue 2: due on the cut-off day is not overdue",
    sheets: [{ rows: [{ dueDate: day("2015-09-30") }, { dueDate: day("2015-10-01") }] }],
    expected: [],
  },
  {
    title: "overdue 3: at 100 %, or ended in words, is not overdue",
    sheets: [
      {
        columns: progressReport,
        rows: [100, "100%", "Concluido", "ASM CANCELADO", "ASM dado de baja", "FUSIONADO"].map((progress) => ({
          dueDate: day("2015-06-30"),
          progress,
        })),
      },
    ],
    expected: [],
  },
  {
    title:
      "overdue 3, 4: progress below 100, blank or invalid leaves the activity open; what says nothing is told as unknown",
    sheets: [
      {
        columns: progressReport,
        rows: [99.9, null, "120", "En proceso"].map((progress) => ({ dueDate: day("2015-06-30"), progress })),
      },
    ],
    expected: [
      { at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "yes" } },
      { at: "E3", data: { days: 92, dueDate: "2015-06-30", progressKnown: "no" } },
      { at: "E4", data: { days: 92, dueDate: "2015-06-30", progressKnown: "no" } },
      { at: "E5", data: { days: 92, dueDate: "2015-06-30", progressKnown: "yes" } },
    ],
  },
  {
    title: "overdue 4: without progress and state columns completion is unknown",
    sheets: [{ rows: [{ dueDate: day("2015-06-30") }] }],
    expected: [{ at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "no" } }],
  },
  {
    title: "overdue 4: a state column tells completion too",
    sheets: [
      {
        columns: [...workingDocument, "state"],
        rows: [{ dueDate: day("2015-06-30") }, { dueDate: day("2015-06-30"), state: "Concluido" }],
      },
    ],
    expected: [{ at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "yes" } }],
  },
  {
    title: "overdue 5, text-due-date 5: a date written as text counts like a true date",
    sheets: [{ rows: [{ dueDate: "30 de junio de 2015" }, { dueDate: "Agosto 2015" }] }],
    expected: [
      { at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "no" } },
      { at: "E3", data: { days: 30, dueDate: "2015-08-31", progressKnown: "no" } },
    ],
  },
  {
    title: "overdue 6: without a date that can be understood nothing is overdue",
    sheets: [
      {
        rows: [
          { dueDate: null },
          { dueDate: "N/D" },
          { dueDate: "31/06/2015" },
          { dueDate: "al término del proyecto" },
          { dueDate: "Permanente" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "overdue 7: a merged due date is reported once while one of its activities is open",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { dueDate: day("2015-06-30"), progress: 100 },
          { progress: 40 },
          { progress: 10 },
          { dueDate: day("2015-06-30"), progress: 100 },
          { progress: 100 },
        ],
        merges: [
          ["dueDate", 2, 3],
          ["dueDate", 5, 2],
        ],
      },
    ],
    expected: [{ at: "E2", data: { days: 92, dueDate: "2015-06-30", progressKnown: "yes" } }],
  },
  {
    title: "overdue 8: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

test("overdue 1: counts as an error", () => {
  const sheet = snapshotOf([workingHeadings, workingRow(1), workingRow(2)]);
  expect(issuesIn("overdue", sheet).map(({ severity }) => severity)).toEqual(["error", "error"]);
});

import { ambiguousDueDate } from "../../../src/core/rules/ambiguous-due-date";
import { overdue } from "../../../src/core/rules/overdue";
import { textDueDate } from "../../../src/core/rules/text-due-date";
import { day, progressReport, testRule, workingDocument } from "./rule-cases";

const october = { text: "09/10/2015", date: "2015-10-09", other: "2015-09-10", cells: 1 };

testRule(ambiguousDueDate, [
  {
    title: "ambiguous-due-date 1: overdue or not, as day or month is read first",
    sheets: [{ rows: [{ dueDate: "09/10/2015" }, { dueDate: "10-09-15" }, { dueDate: "5/6/2015" }] }],
    expected: [
      { at: "E2", data: october },
      { at: "E3", data: { text: "10-09-15", date: "2015-09-10", other: "2015-10-09", cells: 1 } },
    ],
  },
  {
    title: "ambiguous-due-date 1: due soon or not counts too",
    sheets: [{ rows: [{ dueDate: "12/03/2015" }, { dueDate: "10/11/2015" }] }],
    asOf: "2015-03-01",
    expected: [{ at: "E2", data: { text: "12/03/2015", date: "2015-03-12", other: "2015-12-03", cells: 1 } }],
  },
  {
    title: "ambiguous-due-date 3: the state of a concluded or cancelled activity does not change",
    sheets: [
      {
        columns: progressReport,
        rows: [100, "Cancelado", 50].map((progress) => ({ dueDate: "09/10/2015", progress })),
      },
    ],
    expected: [{ at: "E4", data: october }],
  },
  {
    title: "ambiguous-due-date 4: forms that tell the order",
    sheets: [
      {
        rows: [
          { dueDate: "09/09/2015" },
          { dueDate: "13/10/2015" },
          { dueDate: "2015-10-09" },
          { dueDate: "9 de octubre de 2015" },
          { dueDate: "15/09/2015 al 09/10/2015" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "ambiguous-due-date 5, 6, 7: true dates that were turned round beside texts that could not be",
    sheets: [
      {
        rows: [
          { dueDate: "30/06/2015" },
          { dueDate: day("2015-10-09") },
          { dueDate: day("2015-06-05") },
          { dueDate: day("2015-07-07") },
          { dueDate: day("2015-09-12") },
        ],
      },
    ],
    expected: [
      {
        at: "E3",
        alsoAt: ["E6"],
        data: { text: null, date: "2015-10-09", other: "2015-09-10", cells: 2 },
        replacement: null,
      },
    ],
  },
  {
    title: "ambiguous-due-date 5: a true date with a day above twelve shows that none was turned round",
    sheets: [{ rows: [{ dueDate: "30/06/2015" }, { dueDate: day("2015-10-09") }, { dueDate: day("2015-10-13") }] }],
    expected: [],
  },
  {
    title: "ambiguous-due-date 5: so does a text that would have been turned round with them",
    sheets: [{ rows: [{ dueDate: "30/06/2015" }, { dueDate: day("2015-10-09") }, { dueDate: "05/06/2015" }] }],
    expected: [],
  },
  {
    title: "ambiguous-due-date 5: texts in other forms show nothing, nor do true dates alone",
    sheets: [
      { rows: [{ dueDate: "30 de junio de 2015" }, { dueDate: day("2015-10-09") }] },
      { rows: [{ dueDate: day("2015-10-09") }, { dueDate: "30.06.2015" }] },
      { rows: [{ dueDate: day("2015-10-09") }, { dueDate: null }] },
    ],
    expected: [],
  },
  {
    title: "ambiguous-due-date 6: one observation for each table",
    sheets: [
      { rows: [{ dueDate: "30/06/2015" }, { dueDate: day("2015-10-09") }] },
      { rows: [{ dueDate: day("2015-09-10") }, { dueDate: "30-06-15" }] },
    ],
    expected: [
      { at: "Hoja1!E3", data: { text: null, date: "2015-10-09", other: "2015-09-10", cells: 1 } },
      { at: "Hoja2!E2", data: { text: null, date: "2015-09-10", other: "2015-10-09", cells: 1 } },
    ],
  },
  {
    title: "ambiguous-due-date 7: nothing is proposed in place of an ambiguous text",
    sheets: [{ rows: [{ dueDate: "09/10/2015" }] }],
    expected: [{ at: "E2", data: october, replacement: null }],
  },
  {
    title: "ambiguous-due-date 8: a merged cell is reported once, if any of its activities is open",
    sheets: [
      {
        columns: progressReport,
        rows: [{ dueDate: "09/10/2015", progress: 100 }, { progress: 50 }, { progress: 10 }],
        merges: [["dueDate", 2, 3]],
      },
    ],
    expected: [{ at: "E2", data: october }],
  },
  {
    title: "ambiguous-due-date 9: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

testRule(textDueDate, [
  {
    title: "ambiguous-due-date 3, text-due-date 4: what is ambiguous is not also a text",
    sheets: [
      { columns: progressReport, rows: [100, 50].map((progress) => ({ dueDate: "09/10/2015", progress })) },
      {
        columns: progressReport,
        rows: [{ dueDate: "09/10/2015", progress: 100 }, { progress: 50 }],
        merges: [["dueDate", 2, 2]],
      },
    ],
    expected: [{ at: "Hoja1!E2", data: { text: "09/10/2015", date: "2015-10-09", several: "no" } }],
  },
]);

testRule(overdue, [
  {
    title: "ambiguous-due-date 2: the day comes first",
    sheets: [{ rows: [{ dueDate: "09/10/2015" }, { dueDate: "10/09/2015" }] }],
    expected: [{ at: "E3", data: { days: 20, dueDate: "2015-09-10", progressKnown: "no" } }],
  },
]);

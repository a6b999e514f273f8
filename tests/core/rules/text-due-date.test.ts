import { calendarDate } from "../../../src/core/calendar-date";
import { textDueDate } from "../../../src/core/rules/text-due-date";
import { day, testRule, workingDocument } from "./rule-cases";

testRule(textDueDate, [
  {
    title: "text-due-date 1: a text from which a day was read is reported with that day",
    sheets: [{ rows: [{ dueDate: "30 de agosto 2019" }, { dueDate: " 31-12-2024" }, { dueDate: "30/06/2015" }] }],
    expected: [
      { at: "E2", data: { text: "30 de agosto 2019", date: "2019-08-30", several: "no" } },
      { at: "E3", data: { text: "31-12-2024", date: "2024-12-31", several: "no" } },
      { at: "E4", data: { text: "30/06/2015", date: "2015-06-30", several: "no" } },
    ],
  },
  {
    title: "text-due-date 2: of several days the latest",
    sheets: [
      {
        rows: [
          { dueDate: "30/06/2015 y 31/12/2015" },
          { dueDate: "del 1 al 30 de junio de 2015" },
          { dueDate: "31/12/2015 (antes 30/06/2015)" },
        ],
      },
    ],
    expected: [
      { at: "E2", data: { text: "30/06/2015 y 31/12/2015", date: "2015-12-31", several: "yes" } },
      { at: "E3", data: { text: "del 1 al 30 de junio de 2015", date: "2015-06-30", several: "yes" } },
      { at: "E4", data: { text: "31/12/2015 (antes 30/06/2015)", date: "2015-12-31", several: "yes" } },
    ],
  },
  {
    title: "text-due-date 3: a true date is not reported",
    sheets: [{ rows: [{ dueDate: day("2015-06-30") }, { dueDate: day("2019-08-30") }] }],
    expected: [],
  },
  {
    title: "text-due-date 4: what another rule reports is not reported here",
    sheets: [
      {
        rows: [
          { dueDate: "al término del proyecto" },
          { dueDate: "31/06/2015" },
          { dueDate: "30/06/2105" },
          { dueDate: "Diciembre 2022" },
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
    expected: [{ at: "E2", data: { text: "30/06/2015", date: "2015-06-30", several: "no" } }],
  },
  {
    title: "text-due-date 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
  {
    title: "text-due-date 8: the day is proposed where the text says nothing else",
    sheets: [
      {
        rows: [
          { dueDate: "30 de agosto 2019" },
          { dueDate: "Martes 30 de junio de 2015, 18:00 hrs." },
          { dueDate: "30/06/2015 (prorrogado)" },
          { dueDate: "30/06/2015 y 31/12/2015" },
        ],
      },
    ],
    expected: [
      {
        at: "E2",
        data: { text: "30 de agosto 2019", date: "2019-08-30", several: "no" },
        replacement: calendarDate(2019, 8, 30),
      },
      {
        at: "E3",
        data: { text: "Martes 30 de junio de 2015, 18:00 hrs.", date: "2015-06-30", several: "no" },
        replacement: calendarDate(2015, 6, 30),
      },
      {
        at: "E4",
        data: { text: "30/06/2015 (prorrogado)", date: "2015-06-30", several: "no" },
        replacement: null,
      },
      {
        at: "E5",
        data: { text: "30/06/2015 y 31/12/2015", date: "2015-12-31", several: "yes" },
        replacement: null,
      },
    ],
  },
]);

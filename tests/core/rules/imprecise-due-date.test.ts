import { impreciseDueDate } from "../../../src/core/rules/imprecise-due-date";
import { textDueDate } from "../../../src/core/rules/text-due-date";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets } from "../../../src/core/review";
import { calendarDate, lastDayOfMonth } from "../../../src/core/calendar-date";
import { defaultSettings } from "../../../src/core/settings";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { snapshotOf } from "../../support/sheet-snapshot";
import { day, testRule, workingDocument } from "./rule-cases";

const one = { several: "no" } as const;

testRule(impreciseDueDate, [
  {
    title: "imprecise-due-date 1: months, with their last day",
    sheets: [{ rows: [{ dueDate: "Diciembre 2022" }, { dueDate: "febrero de 2024" }, { dueDate: "dic-15" }] }],
    expected: [
      { at: "E2", data: { text: "Diciembre 2022", date: "2022-12-31", precision: "month", ...one } },
      { at: "E3", data: { text: "febrero de 2024", date: "2024-02-29", precision: "month", ...one } },
      { at: "E4", data: { text: "dic-15", date: "2015-12-31", precision: "month", ...one } },
    ],
  },
  {
    title: "imprecise-due-date 1: other periods, with their last day",
    sheets: [
      {
        rows: [
          { dueDate: "2do trimestre 2016" },
          { dueDate: "01T2017" },
          { dueDate: "primer semestre de 2016" },
          { dueDate: "3er bimestre 2016" },
          { dueDate: "2do cuatrimestre 2016" },
          { dueDate: "primera quincena de mayo de 2016" },
          { dueDate: "Ejercicio fiscal 2016" },
        ],
      },
    ],
    expected: [
      { at: "E2", data: { text: "2do trimestre 2016", date: "2016-06-30", precision: "quarter", ...one } },
      { at: "E3", data: { text: "01T2017", date: "2017-03-31", precision: "quarter", ...one } },
      { at: "E4", data: { text: "primer semestre de 2016", date: "2016-06-30", precision: "semester", ...one } },
      { at: "E5", data: { text: "3er bimestre 2016", date: "2016-06-30", precision: "two-month", ...one } },
      { at: "E6", data: { text: "2do cuatrimestre 2016", date: "2016-08-31", precision: "four-month", ...one } },
      {
        at: "E7",
        data: { text: "primera quincena de mayo de 2016", date: "2016-05-15", precision: "fortnight", ...one },
      },
      { at: "E8", data: { text: "Ejercicio fiscal 2016", date: "2016-12-31", precision: "year", ...one } },
    ],
  },
  {
    title: "imprecise-due-date 3: the last day of several periods",
    sheets: [
      {
        rows: [
          { dueDate: "enero a diciembre de 2015" },
          { dueDate: "2015-2016" },
          { dueDate: "30/06/2015 y agosto 2015" },
        ],
      },
    ],
    expected: [
      { at: "E2", data: { text: "enero a diciembre de 2015", date: "2015-12-31", precision: "month", several: "yes" } },
      { at: "E3", data: { text: "2015-2016", date: "2016-12-31", precision: "year", several: "yes" } },
      { at: "E4", data: { text: "30/06/2015 y agosto 2015", date: "2015-08-31", precision: "month", several: "yes" } },
    ],
  },
  {
    title: "imprecise-due-date 4: a commitment without an end",
    sheets: [
      { rows: [{ dueDate: "Permanente" }, { dueDate: "Continuo." }, { dueDate: "Actividad de carácter permanente" }] },
    ],
    expected: ["Permanente", "Continuo.", "Actividad de carácter permanente"].map((text, index) => ({
      at: `E${index + 2}`,
      data: { text, date: null, precision: "none", ...one },
    })),
  },
  {
    title: "imprecise-due-date 5: days, and what is no date",
    sheets: [
      {
        rows: [
          { dueDate: day("2015-12-31") },
          { dueDate: "31 de diciembre de 2015" },
          { dueDate: "último día de junio de 2015" },
          { dueDate: "diciembre" },
          { dueDate: "13/2015" },
          { dueDate: "Diciembre 2122" },
          { dueDate: null },
          { dueDate: "Por definir" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "imprecise-due-date 6: nothing is proposed in place of a period",
    sheets: [{ rows: [{ dueDate: "Diciembre 2022" }] }],
    expected: [
      { at: "E2", data: { text: "Diciembre 2022", date: "2022-12-31", precision: "month", ...one }, replacement: null },
    ],
  },
  {
    title: "imprecise-due-date 8: a merged cell is reported once",
    sheets: [{ rows: [{ dueDate: "Permanente" }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { text: "Permanente", date: null, precision: "none", ...one } }],
  },
  {
    title: "imprecise-due-date 9: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

testRule(textDueDate, [
  {
    title: "imprecise-due-date 7: a period is one observation",
    sheets: [{ rows: [{ dueDate: "Diciembre 2022" }, { dueDate: "Permanente" }, { dueDate: "2015-2016" }] }],
    expected: [],
  },
]);

const context = { asOf: calendarDate(2015, 9, 30) ?? lastDayOfMonth(2015, 9), settings: defaultSettings };

test.each([{ title: "imprecise-due-date 2: a bare year in a cell that shows no dates" }])("$title", () => {
  const rows = [workingHeadings, [...workingRow(1).slice(0, 4), 2016, ...workingRow(1).slice(5)]];
  const { issues } = reviewSheets(readWorkbook({ sheets: [snapshotOf(rows)], dateSystem: 1900 }), context);
  const found = issues.filter(({ ruleId }) => ruleId === impreciseDueDate.id);
  expect(found).toMatchObject([
    { at: { row: 1, column: 4 }, data: { text: "2016", date: "2016-12-31", precision: "year", several: "no" } },
  ]);
});

import { calendarDate } from "../../../src/core/calendar-date";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets } from "../../../src/core/review";
import { rules } from "../../../src/core/rules";
import { implausibleDueDate } from "../../../src/core/rules/implausible-due-date";
import { defaultSettings } from "../../../src/core/settings";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { snapshotOf } from "../../support/sheet-snapshot";
import { day, testRule, workingDocument } from "./rule-cases";

const years = { from: 2000, to: 2050 };
const asOf = calendarDate(2015, 9, 30);
const rowDueOn = (due: string, number: number) => workingRow(number, undefined, undefined, undefined, due);

testRule(implausibleDueDate, [
  {
    title: "implausible-due-date 1: a true date or a text of another century is reported with its day",
    sheets: [{ rows: [{ dueDate: day("2105-06-30") }, { dueDate: "30 de junio de 1915" }, {}] }],
    expected: [
      { at: "E2", data: { text: null, date: "2105-06-30", ...years } },
      { at: "E3", data: { text: "30 de junio de 1915", date: "1915-06-30", ...years } },
    ],
  },
  {
    title: "implausible-due-date 2: the first and the last plausible year are plausible",
    sheets: [
      {
        rows: ["1999-12-31", "2000-01-01", "2050-12-31", "2051-01-01"].map((date) => ({ dueDate: day(date) })),
      },
    ],
    expected: [
      { at: "E2", data: { text: null, date: "1999-12-31", ...years } },
      { at: "E5", data: { text: null, date: "2051-01-01", ...years } },
    ],
  },
  {
    title: "implausible-due-date 3: years of two and of three digits",
    sheets: [{ rows: [{ dueDate: "30/06/215" }, { dueDate: "30/06/0015" }, { dueDate: "30/06/15" }] }],
    expected: [
      { at: "E2", data: { text: "30/06/215", date: "0215-06-30", ...years } },
      { at: "E3", data: { text: "30/06/0015", date: "0015-06-30", ...years } },
    ],
  },
  {
    title: "implausible-due-date 4: a year typed into a cell that shows dates",
    sheets: [{ rows: [{ dueDate: 2016 }] }],
    expected: [{ at: "E2", data: { text: null, date: "1905-07-08", ...years } }],
  },
  {
    title: "implausible-due-date 6: a merged cell is reported once",
    sheets: [{ rows: [{ dueDate: "30/06/2105" }, {}, {}], merges: [["dueDate", 2, 3]] }],
    expected: [{ at: "E2", data: { text: "30/06/2105", date: "2105-06-30", ...years } }],
  },
  {
    title: "implausible-due-date 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

describe.each(rules.filter(({ id }) => id.endsWith("due-date") || id === "overdue"))("$id", (rule) => {
  testRule(rule, [
    {
      title: "implausible-due-date 5: one cause is one observation",
      sheets: [{ rows: [{ dueDate: day("1905-06-30") }, { dueDate: "05/06/1999" }, { dueDate: "Junio 1999" }] }],
      expected:
        rule.id === "implausible-due-date"
          ? [
              { at: "E2", data: { text: null, date: "1905-06-30", ...years } },
              { at: "E3", data: { text: "05/06/1999", date: "1999-06-05", ...years } },
              { at: "E4", data: { text: "Junio 1999", date: "1999-06-30", ...years } },
            ]
          : [],
    },
  ]);
});

test("the plausible years are a setting", () => {
  if (asOf === null) throw new RangeError("There is no such day.");
  const settings = { ...defaultSettings, plausibleYears: { from: 2010, to: 2016 } };
  const rows = [workingHeadings, ...["31/12/2009", "31/12/2016"].map((due, at) => rowDueOn(due, at + 1))];
  const sheets = readWorkbook({ sheets: [snapshotOf(rows)], dateSystem: 1900 }, settings);
  const { issues, totals } = reviewSheets(sheets, { asOf, settings });
  const found = issues.filter(({ ruleId }) => ruleId === "implausible-due-date");
  expect(found.map(({ data }) => data)).toEqual([{ text: "31/12/2009", date: "2009-12-31", from: 2010, to: 2016 }]);
  expect(totals).toMatchObject({ undated: 1, onTime: 1, overdue: 0 });
});

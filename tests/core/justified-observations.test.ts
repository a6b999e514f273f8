import { calendarDate } from "../../src/core/calendar-date";
import { justifiedForSummary } from "../../src/core/justified-observations";
import type { JustifiedIssue } from "../../src/core/justifications";

const justified: JustifiedIssue = {
  issue: {
    ruleId: "overdue",
    severity: "error",
    sheetId: "sheet-1",
    sheetName: "E-006",
    at: { row: 6, column: 7 },
    alsoAt: [],
    data: { days: 92 },
    replacement: null,
    activity: null,
  },
  justification: {
    key: "1",
    needed: 1,
    value: "1",
    ruleId: "overdue",
    reason: "Prórroga",
    by: "Ana",
    // Two in the morning in Greenwich is still the day before in Mexico.
    at: "2015-10-01T02:00:00.000Z",
    until: null,
    about: { sheetName: "E-006", number: null, aspect: null, value: null },
  },
};
const title = (ruleId: string) => `«${ruleId}»`;

test("each justified observation with its rule's title, who, why, and on which day where the reader is", () => {
  expect(justifiedForSummary({ justified: [justified] }, title, "America/Mexico_City")).toEqual([
    {
      sheetName: "E-006",
      at: { row: 6, column: 7 },
      rule: "«overdue»",
      reason: "Prórroga",
      by: "Ana",
      on: calendarDate(2015, 9, 30),
      until: null,
    },
  ]);
  const [inGreenwich] = justifiedForSummary({ justified: [justified] }, title, "UTC");
  expect(inGreenwich?.on).toEqual(calendarDate(2015, 10, 1));
});

test("the last day on which it holds is a day", () => {
  const until = { ...justified, justification: { ...justified.justification, until: "2015-12-31" } };
  expect(justifiedForSummary({ justified: [until] }, title, "UTC")[0]?.until).toEqual(calendarDate(2015, 12, 31));
});

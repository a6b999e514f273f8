import * as fc from "fast-check";
import { calendarDate } from "../../src/core/calendar-date";
import { findIssues } from "../../src/core/find-issues";
import { given } from "../../src/core/given";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { imssSnapshot } from "../fixtures/imss-e006-2015";
import { readRows, type Fields } from "./rules/rule-cases";

const options = { asOf: given(calendarDate(2015, 9, 30)), settings: defaultSettings };
const blank: Fields = {
  ...{ number: null, aspect: null, activity: null, responsibleArea: null },
  ...{ dueDate: null, expectedResults: null, product: null },
};

test("are what a review tells", () => {
  const sheets = readWorkbook({ sheets: [imssSnapshot()], dateSystem: 1900 });
  const issues = findIssues(sheets, options);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues).toEqual(reviewSheets(sheets, options).issues);
});

test("each knows the activity of its row, wherever blank rows part them; one about a blank row knows none", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(gaps, (blanksAfter) => {
      const rows = blanksAfter.flatMap((blanks): Fields[] => [
        { product: null },
        ...Array.from({ length: blanks }, () => blank),
      ]);
      const issues = findIssues(readRows([{ rows }]), options);
      const missing = issues.filter(({ ruleId }) => ruleId === "missing-evidence");
      expect(missing).toHaveLength(blanksAfter.length);
      for (const { at, activity } of missing) expect(activity?.product.at).toEqual(at);
      const parted = issues.filter(({ ruleId }) => ruleId === "blank-row");
      expect(parted.map(({ activity }) => activity)).toEqual(parted.map(() => null));
    }),
  );
});

test("one about a heading knows no activity", () => {
  const sheets = readRows([{ rows: [{}, {}], headings: { aspect: "Aspecto Suceptible de Mejora" } }]);
  const issues = findIssues(sheets, options).filter(({ ruleId }) => ruleId === "misspelt-heading");
  expect(issues.map(({ activity }) => activity)).toEqual([null]);
});

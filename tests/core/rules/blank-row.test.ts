import { blankRow } from "../../../src/core/rules/blank-row";
import { issuesOf } from "../../support/review-sheets";
import { readRows, testRule, workingDocument, type Fields, type SheetOfRows } from "./rule-cases";

const blank: Fields = Object.fromEntries(workingDocument.map((column) => [column, null]));
const gap: SheetOfRows = { rows: [{}, blank, { ...blank, activity: " ", product: "\u00a0" }, {}, blank, {}] };

testRule(blankRow, [
  {
    title: "blank-row 1, 2, 3: each gap is one observation at its first cell",
    sheets: [gap],
    expected: [
      { at: "A3", data: { rows: 2 } },
      { at: "A6", data: { rows: 1 } },
    ],
  },
  {
    title: "blank-row 4: above the first and below the last commitment there is no gap",
    sheets: [{ rows: [blank, {}, {}, blank, blank] }],
    expected: [],
  },
  {
    title: "blank-row 5: a row under a merge is no gap",
    sheets: [{ rows: [{}, blank, {}], merges: [["aspect", 2, 2]] }],
    expected: [],
  },
  {
    title: "blank-row 1: a table without blank rows is not reported",
    sheets: [{ rows: [{}, {}] }, { rows: [] }],
    expected: [],
  },
]);

test("blank-row 3: nothing of a blank row is missing", () => {
  expect(issuesOf(readRows([gap])).map(({ ruleId }) => ruleId)).toEqual(["blank-row", "blank-row"]);
});

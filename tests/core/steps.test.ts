import { given } from "../../src/core/given";
import { readSheet, readWorkbook, readWorkbookInSteps } from "../../src/core/read-sheet";
import { reusedProducts, reusedProductsInSteps } from "../../src/core/reused-products";
import { reviewSheets, reviewSheetsInSteps } from "../../src/core/review";
import { rules } from "../../src/core/rules";
import { defaultSettings } from "../../src/core/settings";
import { runSteps } from "../../src/core/steps";
import { cutOff, overdueSheet } from "../taskpane/session-support";

const many = overdueSheet(2100);
const snapshot = { sheets: [many], dateSystem: 1900 } as const;
const options = { asOf: cutOff, settings: defaultSettings };

const count = (steps: Generator<void, unknown>) => [...steps].length;

describe("Work in steps", () => {
  it("comes to the same end as all at once", () => {
    const sheets = runSteps(readWorkbookInSteps(snapshot, defaultSettings));
    const again = readSheet(many, { dateSystem: 1900, settings: defaultSettings });
    expect(sheets[0]?.tables[0]?.activities.length).toBe(again.tables[0]?.activities.length);
    const { issues, totals } = runSteps(reviewSheetsInSteps(sheets, options));
    const atOnce = reviewSheets(sheets, options);
    expect(issues.map(({ ruleId, at }) => [ruleId, at.row])).toEqual(
      atOnce.issues.map(({ ruleId, at }) => [ruleId, at.row]),
    );
    expect(totals).toEqual(atOnce.totals);
  });

  it("reads some hundred rows in one, and takes some hundred findings of one rule in one", () => {
    // 2,101 rows: twice a thousand in which headings are looked for, four times five hundred of commitments, and what is between.
    expect(count(readWorkbookInSteps(snapshot, defaultSettings))).toBe(10);
    expect(count(reviewSheetsInSteps(readWorkbook(snapshot), options))).toBeGreaterThan(rules.length / 2 + 2);
  });

  it("compares a thousand products in one, and a thousand of those that seem to come again", () => {
    const products = many.values.map((row, at) => (at === 0 ? row : [...row.slice(0, 6), "Informe final"]));
    const tableOf = (values: typeof many.values) =>
      given(readSheet({ ...many, values }, { dateSystem: 1900, settings: defaultSettings }).tables[0]);
    expect(count(reusedProductsInSteps(tableOf(many.values)))).toBe(2);
    const alike = tableOf(products);
    expect(count(reusedProductsInSteps(alike))).toBe(4);
    expect(reusedProducts(alike).map(({ length }) => length)).toEqual([2100]);
  });
});

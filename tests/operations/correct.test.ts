import { Temporal } from "temporal-polyfill";
import { correct, previewCorrection } from "../../src/operations/correct";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");

test("a text date becomes a true date, in two round trips, and its observation is gone", async () => {
  const { document, traffic } = await clientForTest(await openSample("imss-e006-2015-pegado"));
  const review = await reviewWorkbook({ asOf });
  const [issue] = review.issues.filter(({ ruleId }) => ruleId === "text-due-date");
  if (!issue) throw new Error("The pasted sheet has dates as texts.");
  const edits = previewCorrection(issue, review)?.edits ?? [];
  expect(edits).toMatchObject([{ at: issue.at, value: 42185, numberFormat: "dd/mm/yyyy" }]);

  traffic.reset();
  expect(await correct(issue, review)).toEqual({ cells: 1 });
  expect(traffic.roundTrips).toBe(2);
  const [row] = document.activeSheet().read({ ...issue.at, rowCount: 1, columnCount: 1 });
  expect(row).toMatchObject([{ kind: "number", value: 42185 }]);

  const again = await reviewWorkbook({ asOf });
  const before = review.issues.filter(({ ruleId }) => ruleId === "text-due-date").length;
  expect(again.issues.filter(({ ruleId }) => ruleId === "text-due-date")).toHaveLength(before - 1);
  expect(again.totals).toEqual(review.totals);
});

test("an observation that only a person can correct is left alone", async () => {
  const { traffic } = await clientForTest(await openSample("imss-e006-2015"));
  const review = await reviewWorkbook({ asOf });
  const [issue] = review.issues.filter(({ ruleId }) => ruleId === "overdue");
  if (!issue) throw new Error("The sample has overdue activities.");
  traffic.reset();
  expect(previewCorrection(issue, review)).toBeNull();
  expect(await correct(issue, review)).toEqual({ cells: 0 });
  expect(traffic.roundTrips).toBe(0);
});

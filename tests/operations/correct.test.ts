import { Temporal } from "temporal-polyfill";
import { alikeCorrections, withOwnValue } from "../../src/core/alike-corrections";
import { correctionOf, reversed } from "../../src/core/corrections";
import type { Review } from "../../src/core/review";
import { correct } from "../../src/operations/correct";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");

const count = (review: Review, ruleId: string) => review.issues.filter((issue) => issue.ruleId === ruleId).length;

function editsOfFirst(review: Review, ruleId: string) {
  const issue = review.issues.find((candidate) => candidate.ruleId === ruleId);
  if (!issue) throw new Error(`The sample has no observation of ${ruleId}.`);
  return { issue, edits: correctionOf(issue, review.sheets, review.dateSystem)?.edits ?? [] };
}

test("a text date becomes a true date, in two round trips, and its observation is gone", async () => {
  const { document, traffic } = await clientForTest(await openSample("imss-e006-2015-pegado"));
  const review = await reviewWorkbook({ asOf });
  const { issue, edits } = editsOfFirst(review, "text-due-date");
  expect(edits).toMatchObject([{ at: issue.at, value: 42185, numberFormat: "dd/mm/yyyy" }]);

  traffic.reset();
  expect(await correct(edits)).toEqual({ cells: 1 });
  expect(traffic.roundTrips).toBe(2);
  const [row] = document.activeSheet().read({ ...issue.at, rowCount: 1, columnCount: 1 });
  expect(row).toMatchObject([{ kind: "number", value: 42185 }]);

  const again = await reviewWorkbook({ asOf });
  expect(count(again, "text-due-date")).toBe(count(review, "text-due-date") - 1);
  expect(again.totals).toEqual(review.totals);
});

test("all alike are corrected in two round trips, and taken back to the letter", async () => {
  const { document, traffic } = await clientForTest(await openSample("imss-e006-2015-pegado"));
  const sheet = document.activeSheet();
  const dates = { row: 0, column: 4, rowCount: 30, columnCount: 1 };
  const before = sheet.read(dates);
  const review = await reviewWorkbook({ asOf });
  const edits = alikeCorrections(review, "text-due-date").flatMap((alike) => alike.edits);
  expect(edits.length).toBeGreaterThan(3);

  traffic.reset();
  expect(await correct(edits)).toEqual({ cells: edits.length });
  expect(traffic.roundTrips).toBe(2);
  expect(count(await reviewWorkbook({ asOf }), "text-due-date")).toBe(0);

  await correct(reversed(edits, review.sheets));
  expect(sheet.read(dates)).toEqual(before);
  const after = await reviewWorkbook({ asOf });
  expect(after.issues.map(({ ruleId, at }) => [ruleId, at])).toEqual(
    review.issues.map(({ ruleId, at }) => [ruleId, at]),
  );
  expect(after.sheets.map(({ snapshot }) => snapshot.numberFormats)).toEqual(
    review.sheets.map(({ snapshot }) => snapshot.numberFormats),
  );
});

test("an own value is written in place of the proposal, and stays a text whatever it looks like", async () => {
  const { document } = await clientForTest(await openSample("imss-e006-2015"));
  const review = await reviewWorkbook({ asOf });
  const [alike] = alikeCorrections(review, "inconsistent-area-name");
  if (!alike) throw new Error("The sample has an area that is spelt in two ways.");
  const edits = withOwnValue(alike, "1/2 Cobranza", review.dateSystem);
  await correct(edits);
  const [at] = edits.map((edit) => edit.at);
  if (at) {
    expect(document.activeSheet().read({ ...at, rowCount: 1, columnCount: 1 })[0]?.[0]).toMatchObject({
      kind: "text",
      value: "1/2 Cobranza",
    });
  }
});

test("an observation that only a person can correct is left alone", async () => {
  const { traffic } = await clientForTest(await openSample("imss-e006-2015"));
  const review = await reviewWorkbook({ asOf });
  traffic.reset();
  expect(await correct(editsOfFirst(review, "overdue").edits)).toEqual({ cells: 0 });
  expect(alikeCorrections(review, "overdue")).toEqual([]);
  expect(traffic.roundTrips).toBe(0);
});

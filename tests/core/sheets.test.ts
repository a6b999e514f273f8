import type { Review } from "../../src/core/review";
import { rules } from "../../src/core/rules";
import { catalogueFor, describeIssue } from "../../src/messages/describe";
import { readFixtures } from "../support/sheet-fixtures";
import { differencesFrom, reviewLike, workbookOf } from "../support/sheet-fixtures/check-fixture";
import type { Fixture } from "../support/sheet-fixtures/fixture";
import { doubledObservations } from "../support/sheet-fixtures/one-cause";

const { fixtures, withoutData } = readFixtures();
const named = fixtures.map((fixture) => [fixture.name, fixture] as const);
const reviewOf = (fixture: Fixture): Review => reviewLike(fixture, workbookOf(fixture));

describe("whole sheets", () => {
  test.each(named)("%s: nothing missing, nothing surplus", (_, fixture) => {
    expect(differencesFrom(fixture, reviewOf(fixture))).toEqual([]);
  });

  if (withoutData.length > 0)
    test.skip.each(withoutData)(
      "%s: the folder shared/data beside the project is not on this machine",
      () => undefined,
    );
});

describe("over all sheets", () => {
  test.each(named)("%s: one cause, one observation", (_, fixture) => {
    expect(doubledObservations(reviewOf(fixture))).toEqual([]);
  });

  test.each(named)("%s: data are numbers and texts, and every sentence is whole", (_, fixture) => {
    for (const issue of reviewOf(fixture).issues) {
      for (const value of Object.values(issue.data)) {
        expect(value === null || typeof value === "string" || Number.isFinite(value)).toBe(true);
      }
      for (const language of ["es-MX", "en-US"] as const) {
        const sentences = Object.values(describeIssue(issue, catalogueFor(language))).join("\n");
        expect(sentences).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|[«“]\s*[»”]/u);
      }
    }
  });

  test.each(named)("%s: the same again, and the six states add up", (_, fixture) => {
    const review = reviewOf(fixture);
    const again = reviewOf(fixture);
    expect([again.issues, again.notChecked, again.areas, again.totals]).toEqual([
      review.issues,
      review.notChecked,
      review.areas,
      review.totals,
    ]);
    for (const counts of [review.totals, ...review.areas]) {
      const { overdue, dueSoon, onTime, undated, concluded, cancelled } = counts;
      expect(overdue + dueSoon + onTime + undated + concluded + cancelled).toBe(counts.activities);
    }
  });
});

describe("every rule finds something in a sheet, and nothing in another that it checks", () => {
  const reviews = fixtures.map(reviewOf);

  test.each(rules)("$id", ({ id }) => {
    const finds = reviews.filter(({ issues }) => issues.some(({ ruleId }) => ruleId === id));
    const isSilent = reviews.filter(
      ({ issues, notChecked, sheets }) =>
        sheets.some(({ tables }) => tables.length > 0) &&
        ![...issues, ...notChecked].some(({ ruleId }) => ruleId === id),
    );
    expect(finds.length).toBeGreaterThan(0);
    expect(isSilent.length).toBeGreaterThan(0);
  });
});

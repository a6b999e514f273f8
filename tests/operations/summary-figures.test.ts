import fc from "fast-check";
import type { Review } from "../../src/core/review";
import { layOutSummary } from "../../src/core/summary-layout";
import { summaryLabels } from "../../src/messages/summary-labels";
import { testWithLibreOffice } from "../support/libreoffice";
import { reviewLike, workbookOf } from "../support/sheet-fixtures/check-fixture";
import { readFixtures } from "../support/sheet-fixtures";
import { differencesFromFormulas, figuresOf } from "../support/summary-figures";
import { circumstances, reviewOf } from "../core/properties/review-case";
import { sheetPlan } from "../core/properties/arbitraries";
import { layOut, workbookOf as workbookWith } from "../core/properties/lay-out";

jest.setTimeout(300_000);
const labels = summaryLabels("es-MX");

const summariesOf = (name: string, review: Review) =>
  (["area", "programme"] as const).map((axis) => {
    const layout = layOutSummary(review, axis, { labels, madeAt: "hoy" });
    return { name: `${name} by ${axis}`, layout, figures: figuresOf(layout, labels, review.settings.ageingDays) };
  });

testWithLibreOffice(
  "every figure of every fixture's summary is what formulas over its list of activities tell",
  async () => {
    const summaries = readFixtures().fixtures.flatMap((fixture) =>
      summariesOf(fixture.name, reviewLike(fixture, workbookOf(fixture))),
    );
    const { checked, differences } = await differencesFromFormulas(summaries);
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(5000);
  },
);

testWithLibreOffice("so is every figure of random workbooks", async () => {
  const seed = Number(process.env["PROPERTY_RUNS"] ?? "") > 0 ? Date.now() % 2 ** 31 : 20_150_930;
  const cases = fc.sample(fc.tuple(fc.array(sheetPlan, { minLength: 1, maxLength: 3 }), circumstances), {
    seed,
    numRuns: 40,
  });
  const summaries = cases.flatMap(([plans, options], index) => {
    const workbook = workbookWith(...plans.map((plan, sheet) => layOut(plan, `Hoja${sheet + 1}`).snapshot));
    return summariesOf(`seed ${seed}, workbook ${index}`, reviewOf(workbook, options));
  });
  const [first] = summaries.filter(({ figures }) => figures.length > 0);
  const wrong = (first?.figures ?? []).slice(0, 1).map((figure) => ({ ...figure, shown: (figure.shown ?? 0) + 1 }));
  const altered = first ? [{ ...first, name: "altered", figures: wrong }] : [];
  const { checked, differences } = await differencesFromFormulas([...summaries, ...altered]);
  expect(differences).toEqual([expect.stringMatching(/^altered: /)]);
  expect(checked).toBeGreaterThan(1000);
});

import fc from "fast-check";
import { issueKeys, isSameIssue, type IssueKey } from "../../../src/core/issue-key";
import type { Review } from "../../../src/core/review";
import { sheetPlan, type SheetPlan } from "./arbitraries";
import { shifted, withRowsAbove } from "./changes";
import { checkProperty, patience } from "./check-property";
import { layOut, workbookOf } from "./lay-out";
import { circumstances, reviewOf } from "./review-case";

/** Rules that look at what stands before or after a row: in another order they have other things to say. */
const ofOrder: ReadonlySet<string> = new Set([
  "number-gap",
  "missing-number",
  "duplicate-number",
  "inconsistent-area-name",
  "blank-row",
]);

/** Every key of a review, as a text that is the same for observations that are taken for one another. */
function keysOf(review: Review, leftOut: ReadonlySet<string> = new Set()) {
  const issues = review.issues.filter(({ ruleId }) => !leftOut.has(ruleId));
  const { subjectOf, shortKeyOf, keysOf: whole } = issueKeys(review, review.issues);
  const keys = whole(new Set(issues.flatMap((issue) => subjectOf(issue) ?? [])));
  const text = ({ subject, details, needed, value }: IssueKey) =>
    [subject, ...details.slice(0, needed), value].join(" ");
  return {
    whole: [...keys]
      .filter(([{ ruleId }]) => !leftOut.has(ruleId))
      .map(([{ ruleId }, key]) => `${ruleId} ${text(key)}`)
      .sort(),
    short: issues.map((issue) => `${issue.ruleId} ${shortKeyOf(issue) ?? "none"}`).sort(),
    count: issues.length,
  };
}

function check(name: string, changed: (plan: SheetPlan) => fc.Arbitrary<SheetPlan>, leftOut?: ReadonlySet<string>) {
  test(
    name,
    () => {
      const pair = sheetPlan.chain((plan) => fc.tuple(fc.constant(plan), changed(plan)));
      checkProperty(
        fc.property(pair, circumstances, ([plan, other], options) => {
          const before = keysOf(reviewOf(workbookOf(layOut(plan).snapshot), options), leftOut);
          const after = keysOf(reviewOf(workbookOf(layOut(other).snapshot), options), leftOut);
          expect(after).toEqual(before);
        }),
      );
    },
    patience,
  );
}

describe("the keys of observations stay the same", () => {
  test(
    "when the table moves, rows are inserted above it and the sheet is renamed",
    () => {
      checkProperty(
        fc.property(sheetPlan, fc.nat(9), fc.nat(4), circumstances, (plan, rows, columns, options) => {
          const { snapshot } = layOut(plan);
          const moved = shifted(withRowsAbove(shifted(snapshot, 2, 0), [["Nota del área"], [null]]), rows, columns);
          const renamed = { ...moved, name: "Otro nombre" };
          expect(keysOf(reviewOf(workbookOf(renamed), options))).toEqual(
            keysOf(reviewOf(workbookOf(snapshot), options)),
          );
        }),
      );
    },
    patience,
  );

  check("when columns are permuted", (plan) =>
    fc.shuffledSubarray([...plan.columns], { minLength: plan.columns.length }).map((columns) => ({ ...plan, columns })),
  );

  check(
    "when aspects are sorted in another way",
    (plan) =>
      fc
        .shuffledSubarray([...plan.aspects], { minLength: plan.aspects.length })
        .map((aspects) => ({ ...plan, aspects })),
    ofOrder,
  );

  test(
    "whatever aspects come in between",
    () => {
      const pair = sheetPlan.chain((plan) => fc.tuple(fc.constant(plan), fc.nat(plan.aspects.length)));
      checkProperty(
        fc.property(pair, circumstances, ([plan, at], options) => {
          const [first] = plan.aspects;
          if (!first) return;
          const cell = (value: string) => ({ value, format: "General" });
          const own = { number: cell("97"), aspect: cell("Publicar el padrón de beneficiarios") };
          const inserted = { ...first, joining: "merged" as const, own: { ...first.own, ...own } };
          const longer = { ...plan, aspects: [...plan.aspects.slice(0, at), inserted, ...plan.aspects.slice(at)] };
          // What rules compare over the whole table, one more aspect may change.
          const leftOut = new Set([...ofOrder, "reused-evidence", "ambiguous-due-date", "weights-not-100"]);
          const before = keysOf(reviewOf(workbookOf(layOut(plan).snapshot), options), leftOut).short;
          const after = keysOf(reviewOf(workbookOf(layOut(longer).snapshot), options), leftOut).short;
          for (const key of new Set(before)) expect(after).toContain(key);
        }),
      );
    },
    patience,
  );

  test("every observation has its own key, and is the same as itself alone", () => {
    checkProperty(
      fc.property(sheetPlan, circumstances, (plan, options) => {
        const review = reviewOf(workbookOf(layOut(plan).snapshot), options);
        const { subjectOf, keysOf: whole } = issueKeys(review, review.issues);
        const keys = whole(new Set(review.issues.flatMap((issue) => subjectOf(issue) ?? [])));
        expect(keys.size).toBe(review.issues.length);
        for (const [issue, key] of keys) {
          const alike = [...keys].filter(([, other]) => isSameIssue(key, other)).map(([found]) => found);
          expect(alike).toEqual([issue]);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { sheetPlan } from "./arbitraries";
import { checkProperty, patience } from "./check-property";
import { anyWorkbook } from "./hostile-cells";
import { layOut, workbookOf } from "./lay-out";
import { expectSame, plain } from "./observations";
import { circumstances, reviewOf } from "./review-case";

const realWorkbook = fc
  .array(sheetPlan, { minLength: 1, maxLength: 3 })
  .map((plans) => workbookOf(...plans.map((plan, index) => layOut(plan, `Hoja${index + 1}`).snapshot)));

const counted = ["aspects", "activities", "withEvidence", "missingEvidence", "overdue", "dueSoon", "onTime"] as const;
const alsoCounted = ["undated", "concluded", "cancelled"] as const;

describe("a review", () => {
  test(
    "says the same when it is made again, and leaves the cells as they were",
    () => {
      checkProperty(
        fc.property(fc.oneof(realWorkbook, anyWorkbook), circumstances, (workbook, options) => {
          const before = JSON.stringify(workbook);
          const review = reviewOf(workbook, options);
          expectSame(plain(reviewOf(structuredClone(workbook), options)), plain(review));
          expect(JSON.stringify(workbook)).toBe(before);
        }),
      );
    },
    patience,
  );

  test(
    "counts each activity in one of six states, and in one area",
    () => {
      checkProperty(
        fc.property(fc.oneof(realWorkbook, anyWorkbook), circumstances, (workbook, options) => {
          const { areas, totals, sheets } = reviewOf(workbook, options);
          for (const { activities, overdue, dueSoon, onTime, undated, concluded, cancelled } of [totals, ...areas]) {
            expect(overdue + dueSoon + onTime + undated + concluded + cancelled).toBe(activities);
          }
          for (const figure of [...counted, ...alsoCounted]) {
            const sum = areas.reduce((total, area) => total + area[figure], 0);
            // An aspect counts once, and once for each area that answers for a part of it.
            if (figure === "aspects") expect(sum).toBeGreaterThanOrEqual(totals.aspects);
            else expect(sum).toBe(totals[figure]);
          }
          const read = sheets.flatMap(({ tables }) => tables.flatMap(({ activities }) => activities));
          expect(totals.activities).toBe(read.length);
          expect(areas.filter(({ area }) => area === null).length).toBeLessThanOrEqual(1);
        }),
      );
    },
    patience,
  );

  test(
    "a day later finds overdue whatever was overdue, for a day longer",
    () => {
      checkProperty(
        fc.property(realWorkbook, circumstances, fc.integer({ min: 1, max: 400 }), (workbook, options, days) => {
          const overdueOf = (asOf: typeof options.asOf) =>
            reviewOf(workbook, { ...options, asOf })
              .issues.filter(({ ruleId }) => ruleId === "overdue")
              .map(({ sheetId, at, data }) => ({ cell: JSON.stringify([sheetId, at]), days: Number(data["days"]) }));
          const later = new Map(overdueOf(options.asOf.add({ days })).map((late) => [late.cell, late.days]));
          for (const late of overdueOf(options.asOf)) expect(later.get(late.cell)).toBe(late.days + days);
        }),
      );
    },
    patience,
  );
});

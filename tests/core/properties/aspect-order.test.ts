import fc from "fast-check";
import type { CellPosition } from "../../../src/core/cell";
import { sheetPlan, type AspectPlan, type SheetPlan } from "./arbitraries";
import { checkProperty, patience } from "./check-property";
import { layOut, workbookOf, type LaidOutSheet } from "./lay-out";
import { byCells, expectSame, figuresOf, observationsOf, type Observation } from "./observations";
import { circumstances, reviewOf } from "./review-case";

/** Rules that look at what stands before or after a row, or that go by what is written first where all else is equal. */
const ofOrder: ReadonlySet<string> = new Set([
  // Numbers rise from row to row.
  "number-gap",
  "missing-number",
  // The first text under a number holds; the others repeat it.
  "duplicate-number",
  // Of two spellings used equally often, the first written is proposed.
  "inconsistent-area-name",
]);

const reordered = sheetPlan.chain((plan) =>
  fc
    .shuffledSubarray([...plan.aspects], { minLength: plan.aspects.length })
    .map((aspects): readonly [SheetPlan, SheetPlan] => [plan, { ...plan, aspects }]),
);

/** Where the rows of the first sheet stand in the second. */
function rowsBetween(
  aspects: readonly AspectPlan[],
  from: LaidOutSheet,
  to: LaidOutSheet,
  order: readonly AspectPlan[],
) {
  const rows = new Map<number, number>();
  aspects.forEach((aspect, index) => {
    const [start, end] = [from.aspectRows[index] ?? 0, to.aspectRows[order.indexOf(aspect)] ?? 0];
    aspect.activities.forEach((_, offset) => rows.set(start + offset, end + offset));
  });
  return ({ row, column }: CellPosition): CellPosition => ({ row: rows.get(row) ?? row, column });
}

/**
 * Which of its cells an observation stands at, and so which activity and which spelling of a product it is told with, is a matter
 * of order as well.
 */
const told = (observations: readonly Observation[]) =>
  byCells(observations.filter(({ rule }) => !ofOrder.has(rule))).map(({ data, ...observation }) => ({
    ...observation,
    row: null,
    data: observation.rule === "reused-evidence" ? { ...data, product: null } : data,
  }));

const inNameOrder = <Figures extends ReturnType<typeof figuresOf>>({ areas, ...figures }: Figures) => ({
  ...figures,
  // The first written of several spellings names an area.
  areas: areas
    .map(({ area, ...counts }) => ({ ...counts, isNamed: area !== null }))
    .map((area) => JSON.stringify(area))
    .sort(),
});

describe("aspects in another order", () => {
  test(
    "change nothing but the rows of the addresses and what is about order",
    () => {
      checkProperty(
        fc.property(reordered, circumstances, ([plan, other], options) => {
          const [from, to] = [layOut(plan), layOut(other)];
          const move = rowsBetween(plan.aspects, from, to, other.aspects);
          const review = reviewOf(workbookOf(from.snapshot), options);
          const changed = reviewOf(workbookOf(to.snapshot), options);
          expectSame(told(observationsOf(changed)), told(observationsOf(review, move)));
          expectSame(inNameOrder(figuresOf(changed)), inNameOrder(figuresOf(review)));
        }),
      );
    },
    patience,
  );
});

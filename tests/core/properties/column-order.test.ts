import fc from "fast-check";
import type { CellPosition } from "../../../src/core/cell";
import { sheetPlan, type SheetPlan } from "./arbitraries";
import { checkProperty, patience } from "./check-property";
import { layOut, workbookOf } from "./lay-out";
import { byCells, expectSame, figuresOf, observationsOf, type Observation } from "./observations";
import { circumstances, reviewOf } from "./review-case";

/** The same sheet with its columns in another order. */
const reordered = sheetPlan.chain((plan) =>
  fc
    .shuffledSubarray([...plan.columns], { minLength: plan.columns.length })
    .map((columns): readonly [SheetPlan, SheetPlan] => [plan, { ...plan, columns }]),
);

/** An absent column has no cell of its own: its observation stands at one of the headings, whichever it is. */
const withoutPlace = (observation: Observation): Observation =>
  observation.rule === "missing-column" ? { ...observation, at: { ...observation.at, column: -1 } } : observation;

const told = (observations: readonly Observation[]) =>
  [...byCells(observations.map(withoutPlace))].sort((a, b) =>
    JSON.stringify([a.at, a.rule, a.data]).localeCompare(JSON.stringify([b.at, b.rule, b.data])),
  );

describe("columns in another order", () => {
  test(
    "change nothing but the columns of the addresses",
    () => {
      checkProperty(
        fc.property(reordered, circumstances, ([plan, other], options) => {
          const review = reviewOf(workbookOf(layOut(plan).snapshot), options);
          const changed = reviewOf(workbookOf(layOut(other).snapshot), options);
          const first = plan.origin.column;
          const move = ({ row, column }: CellPosition) => {
            const id = plan.columns[column - first]?.id;
            const to = other.columns.findIndex((moved) => moved.id === id);
            return { row, column: to < 0 ? column : first + to };
          };
          expectSame(told(observationsOf(changed)), told(observationsOf(review, move)));
          expectSame(figuresOf(changed), figuresOf(review));
        }),
      );
    },
    patience,
  );
});

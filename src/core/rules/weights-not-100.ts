import type { CellPosition } from "../cell";
import type { Aspect } from "../follow-up-sheet";
import { numberOf } from "../fractions";
import type { ProgressReading } from "../progress";
import { defineRule, oncePerCell } from "../rule";

/** The weights of one aspect. */
interface Weights {
  readonly cells: readonly CellPosition[];
  readonly total: number;
  readonly blank: number;
  /** What rounding to one decimal may add to or take from the total: nothing where all weights are whole. */
  readonly tolerance: number;
}

/** A weight in percent, zero where it is blank; null where it cannot be understood. */
function weightIn(reading: ProgressReading): number | null {
  if (reading.kind === "percentage") return reading.value;
  if (reading.kind === "blank") return 0;
  return numberOf(reading.text.replace("%", ""));
}

function weightsOf({ activities }: Aspect): Weights | null {
  const cells = [...oncePerCell(activities, ({ weight }) => weight)].map(({ weight }) => weight);
  const weights = cells.map(({ value }) => weightIn(value));
  const known = weights.filter((weight) => weight !== null);
  if (known.length < weights.length) return null;
  return {
    cells: cells.map(({ at }) => at),
    total: Number(known.reduce((sum, weight) => sum + weight, 0).toFixed(2)),
    blank: cells.filter(({ value }) => value.kind === "blank").length,
    tolerance: known.every(Number.isInteger) ? 0 : 0.05 * known.length,
  };
}

const isWhole = ({ total, tolerance }: Pick<Weights, "total" | "tolerance">) =>
  Math.abs(total - 100) <= tolerance + 1e-9;

/** The weights of the activities of an aspect make up the whole. */
export const weightsNot100 = defineRule({
  id: "weights-not-100",
  severity: "warning",
  needs: ["weight"],

  *check({ aspects }) {
    const weights = aspects.flatMap((aspect) => weightsOf(aspect) ?? []);
    const sum = (pick: (of: Weights) => number) => weights.reduce((total, of) => total + pick(of), 0);
    const table = { total: sum((of) => of.total), tolerance: sum((of) => of.tolerance) };
    // Aspects may have weights of their own: shares of the programme, not of an aspect.
    const areSharesOfProgramme = isWhole(table) && !weights.some(isWhole);
    if (table.total === 0 || areSharesOfProgramme) return;
    for (const of of weights) {
      const [at, ...alsoAt] = of.cells;
      if (at && !isWhole(of)) yield { at, alsoAt, data: { total: of.total, blank: of.blank } };
    }
  },
});

import { isInside, type CellPosition, type CellRange } from "./cell";
import type { SummaryLayout, SummaryRole } from "./summary-sheet";

/** Why an earlier sheet of ours is kept as it is and another one is written. */
export type KeptReason =
  /** Something that a person wrote is in the way, or stands beside rows that would move. */
  | "additions"
  /** Rows, columns or headings of ours are no longer where they were. */
  | "rearranged";

/** Parts whose rows belong to an area or an activity: what a person wrote beside them is about that row. */
const rowsOfTables: ReadonlySet<SummaryRole> = new Set(["names", "alarms", "figures", "totals", "links", "texts"]);

type Frame = Pick<SummaryLayout, "parts" | "chart">;

const meet = (range: CellRange, { row }: CellPosition): boolean => row >= range.row && row < range.row + range.rowCount;

/** The cells that hold something and are none of ours. */
export function foreignCells(
  filled: readonly CellPosition[],
  { parts }: Pick<SummaryLayout, "parts">,
): readonly CellPosition[] {
  return filled.filter((at) => !parts.some(({ range }) => isInside(range, at)));
}

/**
 * Whether a sheet cannot be rewritten without harm to what people added: something stands where a part or the chart would come, or beside
 * the rows of a table, old or new, whose order changes.
 */
export function isInTheWay(foreign: readonly CellPosition[], earlier: Frame, next: Frame): boolean {
  const covered = [...next.parts.map(({ range }) => range), ...(next.chart ? [next.chart.at] : [])];
  const moved = [...earlier.parts, ...next.parts]
    .filter(({ role }) => rowsOfTables.has(role))
    .map(({ range }) => range);
  return foreign.some((at) => covered.some((range) => isInside(range, at)) || moved.some((range) => meet(range, at)));
}

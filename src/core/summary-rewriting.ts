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

const coveredBy = ({ parts, chart }: Frame): readonly CellRange[] => [
  ...parts.map(({ range }) => range),
  ...(chart ? [chart.at] : []),
];

const rowsThatMove = (...frames: readonly Frame[]): readonly CellRange[] =>
  frames
    .flatMap(({ parts }) => parts)
    .filter(({ role }) => rowsOfTables.has(role))
    .map(({ range }) => range);

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
  const covered = coveredBy(next);
  const moved = rowsThatMove(earlier, next);
  return foreign.some((at) => covered.some((range) => isInside(range, at)) || moved.some((range) => meet(range, at)));
}

/** A chart, picture or drawn form of a person's, by the cells that it covers. */
export interface Drawing {
  /** Whether it covers something of these cells. */
  readonly covers: (range: CellRange) => boolean;
  /** Whether it can be told from what Excel itself draws upon a table, such as the buttons of its filters. */
  readonly isCertain: boolean;
}

/** All ranges of which a drawing may be asked whether it covers them. */
export const rangesToCover = (earlier: Frame, next: Frame): readonly CellRange[] => [
  ...coveredBy(earlier),
  ...coveredBy(next),
];

/**
 * Whether a sheet cannot be rewritten without harm to what people drew or charted there: it stands where a part or the chart would come and
 * stood over none of ours before, or upon the rows of a table, whose order changes.
 */
export function isDrawingInTheWay({ covers, isCertain }: Drawing, earlier: Frame, next: Frame): boolean {
  if (isCertain && rowsThatMove(earlier, next).some(covers)) return true;
  return coveredBy(next).some(covers) && !coveredBy(earlier).some(covers);
}

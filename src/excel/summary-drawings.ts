import type { CellRange } from "../core/cell";
import type { SummaryLayout } from "../core/summary-sheet";
import { isDrawingInTheWay, rangesToCover, type Drawing } from "../core/summary-rewriting";
import { rangeAddress } from "./addresses";
import { chartName } from "./summary-print";

/** What is drawn on a sheet of ours, to be loaded. */
export interface Drawings {
  readonly charts: Excel.ChartCollection;
  readonly shapes: Excel.ShapeCollection;
  /** How many slicers there are; null in an Excel that does not tell. */
  readonly slicers: OfficeExtension.ClientResult<number> | null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sides = "left, top, width, height";
const sidesOfItems = "items/left, items/top, items/width, items/height";
/** In points: what touches is not over it, and Excel rounds places to pixels. */
const tolerance = 1;

/** Asks for the charts, pictures and forms of a sheet; look at them with `isDrawnOver` after the next sync. */
export function requestDrawings(sheet: Excel.Worksheet): Drawings {
  const { charts, shapes } = sheet;
  charts.load(`items/name, ${sidesOfItems}`);
  shapes.load(`items/name, items/type, ${sidesOfItems}`);
  return { charts, shapes, slicers: tellsPlaces() ? sheet.slicers.getCount() : null };
}

const tellsPlaces = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

const meet = (a: Box, b: Box): boolean =>
  a.left + a.width > b.left + tolerance &&
  b.left + b.width > a.left + tolerance &&
  a.top + a.height > b.top + tolerance &&
  b.top + b.height > a.top + tolerance;

/** Those that are none of ours. A copy of our chart may have its name, so that only the first one is ours. */
function foreignDrawings({ charts, shapes }: Drawings): readonly (Box & Pick<Drawing, "isCertain">)[] {
  const own = charts.items.find(({ name }) => name === chartName);
  const boxOf = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });
  return [
    ...charts.items.filter((chart) => chart !== own).map((chart) => ({ ...boxOf(chart), isCertain: true })),
    // Whether Excel counts charts among the shapes too is not told; of a kind that it cannot name it may count buttons of its own.
    ...shapes.items
      .filter(({ name }) => name !== chartName)
      .map((shape) => ({ ...boxOf(shape), isCertain: shape.type !== "Unsupported" })),
  ];
}

/**
 * Whether something that people drew or charted on an earlier sheet of ours would be lost or covered by the next one, or stands upon rows
 * that move.
 * No round trip where there is nothing of theirs, one where there is. Below ExcelApi 1.10 nobody can tell where cells stand in points, so
 * that anything of theirs counts.
 */
export async function isDrawnOver(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drawings: Drawings,
  earlier: Pick<SummaryLayout, "parts" | "chart">,
  next: SummaryLayout,
): Promise<boolean> {
  const foreign = foreignDrawings(drawings);
  // A table that is made cells again, to be written anew, loses its slicers.
  if ((drawings.slicers?.value ?? 0) > 0) return true;
  if (foreign.length === 0) return false;
  if (!tellsPlaces()) return true;
  const boxes = new Map<string, Excel.Range>();
  for (const range of rangesToCover(earlier, next)) {
    const address = rangeAddress(range);
    const cells = boxes.get(address) ?? sheet.getRange(address);
    cells.load(sides);
    boxes.set(address, cells);
  }
  await context.sync();
  return foreign.some((box) => {
    const covers = (range: CellRange) => {
      const cells = boxes.get(rangeAddress(range));
      return cells !== undefined && meet(box, cells);
    };
    return isDrawingInTheWay({ covers, isCertain: box.isCertain }, earlier, next);
  });
}

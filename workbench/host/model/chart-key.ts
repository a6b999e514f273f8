import type { Chart } from "../../document/charts";
import type { ChartChange } from "../../document/sheet-charts";
import { itemNotFound, notImplemented } from "../host-error";
import { sheetOf } from "../model-context";
import type { ModelContext } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";

/** A chart by its number: it may have been deleted since. */
export interface ChartKey {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly id: number;
}

export function chartOf(key: ChartKey): Chart {
  const chart = sheetOf(key)
    .charts()
    .find(({ id }) => id === key.id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** The form of the ids that Excel gives to drawn things. */
export function chartId(id: number): string {
  return `{00000000-0008-0000-0000-0000${(id + 1).toString(16).toUpperCase().padStart(2, "0")}000000}`;
}

/** Changes where the chart stands and what it is called: that can be done to any chart. */
export function placeChart(key: ChartKey, change: Pick<ChartChange, "anchor" | "name">): void {
  chartOf(key);
  sheetAllowing(key, "allowEditObjects").updateChart(key.id, change);
}

/** Changes what the chart shows. A chart of a kind that is not known here is left as it is, and that is said. */
export function changeChart(key: ChartKey, change: ChartChange): void {
  const { source } = chartOf(key);
  if (source && !source.isChangeable) throw notImplemented("A change of a chart of this kind");
  sheetAllowing(key, "allowEditObjects").updateChart(key.id, change);
}

import type { Rect } from "./workbook-document";

/** The types of charts that are made here, by Excel's names, with what the file says of each. */
export const chartTypes = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", direction: null, grouping: "standard" },
  Pie: { element: "pieChart", direction: null, grouping: null },
} as const;
export type ChartType = keyof typeof chartTypes;

export const legendPositions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
export type LegendPosition = keyof typeof legendPositions;

/** A rectangle of a sheet, which keeps its meaning when the sheet gets another name. */
export interface SheetRect {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartSeries {
  /** The cell that names the series, or a text; null where nothing does. */
  readonly name: SheetRect | string | null;
  readonly categories: SheetRect | null;
  /** Null for values that are no single rectangle, in a chart that is carried over untouched. */
  readonly values: SheetRect | null;
  /** "#RRGGBB"; null for the theme's own. */
  readonly fill: string | null;
  readonly hasDataLabels: boolean;
}

export interface ChartAxis {
  readonly isVisible: boolean;
  readonly isReversed: boolean;
  /** Null where the program that draws it chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly hasMajorGridlines: boolean;
  /** Null for none. */
  readonly title: string | null;
  /** Where the other axis crosses this one. */
  readonly crossing: "autoZero" | "max" | "min";
}

/** A place in the sheet: a cell, and pixels from its top left corner. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

export interface Chart {
  /** Unique within the workbook while it is open. */
  readonly id: number;
  readonly name: string;
  /** Null for a type that is carried over untouched. */
  readonly type: ChartType | null;
  readonly anchor: ChartAnchor;
  /** The text is null where the chart names itself. */
  readonly title: { readonly text: string | null; readonly isVisible: boolean; readonly overlay: boolean };
  readonly legend: { readonly isVisible: boolean; readonly position: LegendPosition; readonly overlay: boolean };
  readonly series: readonly ChartSeries[];
  readonly gapWidth: number;
  readonly overlap: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Where the opened package holds it; null for one made since. */
  readonly source: ChartSource | null;
}

export interface ChartSource {
  readonly drawingPart: string;
  /** The drawing's relationship to the chart. */
  readonly relationshipId: string;
  readonly chartPart: string;
  /** Whether all that the part says is in this model, so that it may be written anew. */
  readonly isWhole: boolean;
  /** Whether pieces of it may be written anew: the type is known, and the part is written as Excel writes it. */
  readonly isChangeable: boolean;
}

const plainAxis: ChartAxis = {
  isVisible: true,
  isReversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  hasMajorGridlines: false,
  title: null,
  crossing: "autoZero",
};

/** A chart as it begins; stacked bars lie on one another. */
export function newChart(
  type: ChartType,
  series: readonly ChartSeries[],
): Omit<Chart, "id" | "name" | "anchor" | "source"> {
  const isStacked = ["stacked", "percentStacked"].includes(chartTypes[type].grouping ?? "");
  return {
    type,
    title: { text: null, isVisible: true, overlay: false },
    legend: { isVisible: true, position: "Bottom", overlay: false },
    series,
    gapWidth: 150,
    overlap: isStacked ? 100 : 0,
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, hasMajorGridlines: true },
  };
}

/** The chart with what it shows of one sheet shown of another. */
export function onSheet<Shown extends Pick<Chart, "series">>(chart: Shown, former: string, now: string): Shown {
  const moved = (place: SheetRect | null) => (place?.sheetId === former ? { ...place, sheetId: now } : place);
  const series = chart.series.map((one) => ({
    ...one,
    name: typeof one.name === "string" ? one.name : moved(one.name),
    categories: moved(one.categories),
    values: moved(one.values),
  }));
  return { ...chart, series };
}

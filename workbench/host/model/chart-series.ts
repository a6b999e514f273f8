import type { ChartSeries } from "../../document/charts";
import { booleanArgument, colorArgument, isAbsent, objectArgument, textArgument, wholeArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import { changeChart, chartOf } from "./chart-key";
import type { ChartKey } from "./chart-key";
import { isRangeArea } from "./range-shape";

/** A series by its place in the chart. */
interface SeriesKey {
  readonly chart: ChartKey;
  readonly index: number;
}

function seriesOf({ chart, index }: SeriesKey): ChartSeries {
  const series = chartOf(chart).series[index];
  if (!series) throw itemNotFound();
  return series;
}

function change(key: SeriesKey, changes: Partial<ChartSeries>): void {
  seriesOf(key);
  const all = chartOf(key.chart).series;
  changeChart(key.chart, { series: all.map((series, at) => (at === key.index ? { ...series, ...changes } : series)) });
}

/** The text of the cell that names the series; Excel numbers those without a name. */
export function seriesName(key: SeriesKey): string {
  const { name } = seriesOf(key);
  if (name === null) return `Series${key.index + 1}`;
  if (typeof name === "string") return name;
  const cell = sheetOf({ context: key.chart.context, sheetId: name.sheetId }).read(name.rect)[0]?.[0];
  return String(cell?.value ?? "");
}

function cellsOf(value: unknown) {
  const { sheetId, rect } = objectArgument(value, isRangeArea);
  return { sheetId, rect };
}

const fillClass: HostClass<SeriesKey> = {
  name: "ChartFill",
  methods: {
    Clear: (key) => change(key, { fill: null }),
    SetSolidColor: (key, [color]) => change(key, { fill: colorArgument(color) }),
  },
};

const formatClass: HostClass<SeriesKey> = {
  name: "ChartSeriesFormat",
  objects: { Fill: (key) => bind(fillClass, key) },
};

/** One gap and one overlap serve all series of a chart. */
function share(name: "gapWidth" | "overlap", least: number, most: number) {
  return {
    read: ({ chart }: SeriesKey) => chartOf(chart)[name],
    write: ({ chart }: SeriesKey, value: unknown) => {
      const share = wholeArgument(value);
      if (share < least || share > most) throw invalidArgument();
      changeChart(chart, { [name]: share });
    },
  };
}

function remove(key: SeriesKey): void {
  seriesOf(key);
  changeChart(key.chart, { series: chartOf(key.chart).series.filter((_, at) => at !== key.index) });
}

const seriesClass: HostClass<SeriesKey> = {
  name: "ChartSeries",
  properties: {
    ChartType: { read: ({ chart }) => chartOf(chart).type ?? "Invalid" },
    GapWidth: share("gapWidth", 0, 500),
    HasDataLabels: {
      read: (key) => seriesOf(key).hasDataLabels,
      write: (key, value) => change(key, { hasDataLabels: booleanArgument(value) }),
    },
    Name: { read: seriesName, write: (key, value) => change(key, { name: textArgument(value) }) },
    Overlap: share("overlap", -100, 100),
    PlotOrder: { read: ({ index }) => index },
  },
  objects: { Format: (key) => bind(formatClass, key) },
  methods: {
    Delete: remove,
    SetValues: (key, [range]) => change(key, { values: cellsOf(range) }),
    SetXAxisValues: (key, [range]) => change(key, { categories: cellsOf(range) }),
  },
};

function at(chart: ChartKey, value: unknown): HostObject {
  const key = { chart, index: wholeArgument(value) };
  seriesOf(key);
  return bind(seriesClass, key);
}

/** Adds a series without values, which `setValues` gives it, at the end or at its place. */
function add(chart: ChartKey, name: unknown, index: unknown): HostObject {
  const all = chartOf(chart).series;
  const place = isAbsent(index) ? all.length : wholeArgument(index);
  if (place < 0 || place > all.length) throw invalidArgument();
  const added: ChartSeries = {
    name: isAbsent(name) ? null : textArgument(name),
    categories: all[0]?.categories ?? null,
    values: null,
    fill: null,
    hasDataLabels: false,
  };
  changeChart(chart, { series: [...all.slice(0, place), added, ...all.slice(place)] });
  return bind(seriesClass, { chart, index: place });
}

const seriesCollectionClass: HostClass<ChartKey> = {
  name: "ChartSeriesCollection",
  properties: { Count: { read: (chart) => chartOf(chart).series.length } },
  items: (chart) => chartOf(chart).series.map((_, index) => bind(seriesClass, { chart, index })),
  item: at,
  methods: {
    Add: (chart, [name, index]) => add(chart, name, index),
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, [index]) => at(chart, index),
  },
};

export function chartSeriesObject(chart: ChartKey): HostObject {
  return bind(seriesCollectionClass, chart);
}

import { sheetAllowing } from "../sheet-permissions";
import { chartTypes } from "../../document/charts";
import type { Chart, ChartType } from "../../document/charts";
import { booleanArgument, oneOf, textArgument } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { chartAxesObject } from "./chart-axis";
import { changeChart, chartId, chartOf, placeChart } from "./chart-key";
import type { ChartKey } from "./chart-key";
import { setPosition, side } from "./chart-place";
import { chartSeriesObject, seriesName } from "./chart-series";
import { seriesByArgument, seriesFrom, sourceArgument } from "./chart-source";
import { worksheetObject } from "./worksheet";

const longestTitle = 255;

/** One of the types that are made here; Excel's other types are said not to be. */
export function chartTypeArgument(value: unknown): ChartType {
  const name = textArgument(value);
  if (!Object.hasOwn(chartTypes, name)) throw notImplemented(`The chart type "${name}"`);
  // Its own keys are the names of the types.
  return name as ChartType;
}

/** A chart of one series is called as the series; one of several waits for a title. */
function shownTitle(key: ChartKey): string {
  const { title, series } = chartOf(key);
  return title.text ?? (series.length === 1 ? seriesName({ chart: key, index: 0 }) : "Chart Title");
}

function setTitle(key: ChartKey, change: Partial<Chart["title"]>): void {
  changeChart(key, { title: { ...chartOf(key).title, ...change } });
}

function titleText(value: unknown): string {
  const text = textArgument(value);
  if (text.length > longestTitle) throw invalidArgument();
  return text;
}

const titleClass: HostClass<ChartKey> = {
  name: "ChartTitle",
  properties: {
    Overlay: {
      read: (key) => chartOf(key).title.overlay,
      write: (key, value) => setTitle(key, { overlay: booleanArgument(value) }),
    },
    Text: { read: shownTitle, write: (key, value) => setTitle(key, { text: titleText(value), isVisible: true }) },
    Visible: {
      read: (key) => chartOf(key).title.isVisible,
      write: (key, value) => setTitle(key, { isVisible: booleanArgument(value) }),
    },
  },
};

function setLegend(key: ChartKey, change: Partial<Chart["legend"]>): void {
  changeChart(key, { legend: { ...chartOf(key).legend, ...change } });
}

const legendClass: HostClass<ChartKey> = {
  name: "ChartLegend",
  properties: {
    Overlay: {
      read: (key) => chartOf(key).legend.overlay,
      write: (key, value) => setLegend(key, { overlay: booleanArgument(value) }),
    },
    Position: {
      read: (key) => chartOf(key).legend.position,
      write: (key, value) => setLegend(key, { position: oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]) }),
    },
    Visible: {
      read: (key) => chartOf(key).legend.isVisible,
      write: (key, value) => setLegend(key, { isVisible: booleanArgument(value) }),
    },
  },
};

function remove(key: ChartKey): void {
  chartOf(key);
  sheetAllowing(key, "allowEditObjects").removeChart(key.id);
}

/** New source cells: series that keep their place keep their look. */
function setData(key: ChartKey, source: unknown, seriesBy: unknown): void {
  const former = chartOf(key).series;
  const series = seriesFrom(sourceArgument(source), seriesByArgument(seriesBy));
  changeChart(key, {
    series: series.map((each, at) => {
      const { fill, hasDataLabels } = former[at] ?? each;
      return { ...each, fill, hasDataLabels };
    }),
  });
}

const chartClass: HostClass<ChartKey> = {
  name: "Chart",
  identity: ["Id"],
  properties: {
    ChartType: {
      read: (key) => chartOf(key).type ?? "Invalid",
      write: (key, value) => changeChart(key, { type: chartTypeArgument(value) }),
    },
    Height: side("height"),
    Id: { read: ({ id }) => chartId(id) },
    Left: side("left"),
    Name: { read: (key) => chartOf(key).name, write: (key, value) => placeChart(key, { name: textArgument(value) }) },
    Top: side("top"),
    Width: side("width"),
  },
  objects: {
    Axes: chartAxesObject,
    Legend: (key) => bind(legendClass, key),
    Series: chartSeriesObject,
    Title: (key) => bind(titleClass, key),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    Delete: remove,
    SetData: (key, [source, seriesBy]) => setData(key, source, seriesBy),
    SetPosition: (key, [start, end]) => setPosition(key, start, end),
  },
};

export function chartObject(key: ChartKey): HostObject {
  return bind(chartClass, key);
}

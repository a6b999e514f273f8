import type { ChartAxis } from "../../document/charts";
import { booleanArgument, isAbsent, numberArgument, oneOf, textArgument } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject, Property } from "../host-object";
import { changeChart, chartOf } from "./chart-key";
import type { ChartKey } from "./chart-key";

interface AxisKey {
  readonly chart: ChartKey;
  readonly name: "categoryAxis" | "valueAxis";
}

function axisOf({ chart, name }: AxisKey): ChartAxis {
  return chartOf(chart)[name];
}

function change(key: AxisKey, changes: Partial<ChartAxis>): void {
  changeChart(key.chart, { [key.name]: { ...axisOf(key), ...changes } });
}

/** A limit that was set; Excel would answer the one that it chose itself, which is not known here. */
function limit(name: "minimum" | "maximum" | "majorUnit"): Property<AxisKey> {
  return {
    read: (key) => {
      const value = axisOf(key)[name];
      if (value === null) throw notImplemented(`ChartAxis.${name} that Excel chooses`);
      return value;
    },
    write: (key, value) => {
      if (key.name === "categoryAxis") throw invalidArgument();
      change(key, { [name]: isAbsent(value) || value === "" ? null : numberArgument(value) });
    },
    isLoadedByName: true,
  };
}

const crossings = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;
const crossingNames = ["Automatic", "Maximum", "Minimum"] as const;

const gridlinesClass: HostClass<AxisKey> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      read: (key) => axisOf(key).hasMajorGridlines,
      write: (key, value) => change(key, { hasMajorGridlines: booleanArgument(value) }),
    },
  },
};

const axisTitleClass: HostClass<AxisKey> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      read: (key) => axisOf(key).title ?? "",
      write: (key, value) => change(key, { title: textArgument(value) || null }),
    },
    Visible: {
      read: (key) => axisOf(key).title !== null,
      write: (key, value) =>
        change(key, { title: booleanArgument(value) ? (axisOf(key).title ?? "Axis Title") : null }),
    },
  },
};

const axisClass: HostClass<AxisKey> = {
  name: "ChartAxis",
  properties: {
    MajorUnit: limit("majorUnit"),
    Maximum: limit("maximum"),
    Minimum: limit("minimum"),
    Position: {
      read: (key) => crossingNames.find((name) => crossings[name] === axisOf(key).crossing) ?? "Automatic",
      write: (key, value) => change(key, { crossing: crossings[oneOf(value, crossingNames)] }),
    },
    ReversePlotOrder: {
      read: (key) => axisOf(key).isReversed,
      write: (key, value) => change(key, { isReversed: booleanArgument(value) }),
    },
    Visible: {
      read: (key) => axisOf(key).isVisible,
      write: (key, value) => change(key, { isVisible: booleanArgument(value) }),
    },
  },
  objects: {
    MajorGridlines: (key) => bind(gridlinesClass, key),
    Title: (key) => bind(axisTitleClass, key),
  },
};

const axesClass: HostClass<ChartKey> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (chart) => bind(axisClass, { chart, name: "categoryAxis" }),
    ValueAxis: (chart) => bind(axisClass, { chart, name: "valueAxis" }),
  },
};

export function chartAxesObject(chart: ChartKey): HostObject {
  return bind(axesClass, chart);
}

import { newChart } from "../../document/charts";
import { textArgument, wholeArgument } from "../arguments";
import { itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { chartObject, chartTypeArgument } from "./chart";
import { chartId } from "./chart-key";
import type { ChartKey } from "./chart-key";
import { newAnchor } from "./chart-place";
import { seriesByArgument, seriesFrom, sourceArgument } from "./chart-source";
import type { SheetKey } from "./worksheet";

function keysOf(key: SheetKey): ChartKey[] {
  return sheetOf(key)
    .charts()
    .map(({ id }) => ({ ...key, id }));
}

/** By id or by name, case aside; of charts that are called alike, the first. */
function find(key: SheetKey, value: unknown): HostObject | null {
  const wanted = textArgument(value).toLowerCase();
  const charts = sheetOf(key).charts();
  const found =
    charts.find(({ id }) => chartId(id).toLowerCase() === wanted) ??
    charts.find(({ name }) => name.toLowerCase() === wanted);
  return found ? chartObject({ ...key, id: found.id }) : null;
}

function required(key: SheetKey, value: unknown): HostObject {
  const chart = find(key, value);
  if (!chart) throw itemNotFound();
  return chart;
}

function at(key: SheetKey, index: unknown): HostObject {
  const found = keysOf(key)[wholeArgument(index)];
  if (!found) throw itemNotFound();
  return chartObject(found);
}

/** The first free name of the form "Chart 1". */
function freeName(key: SheetKey): string {
  const taken = new Set(
    sheetOf(key)
      .charts()
      .map(({ name }) => name),
  );
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function add(key: SheetKey, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const sheet = sheetAllowing(key, "allowEditObjects");
  const checked = chartTypeArgument(type);
  const range = sourceArgument(source);
  const series = seriesFrom(range, seriesByArgument(seriesBy));
  const id = sheet.addChart({ ...newChart(checked, series), name: freeName(key), anchor: newAnchor(sheet, range) });
  return chartObject({ ...key, id });
}

const chartsClass: HostClass<SheetKey> = {
  name: "ChartCollection",
  properties: { Count: { read: (key) => keysOf(key).length } },
  items: (key) => keysOf(key).map(chartObject),
  item: required,
  methods: {
    Add: (key, args) => add(key, args),
    GetCount: (key) => keysOf(key).length,
    GetItem: (key, [name]) => required(key, name),
    GetItemAt: (key, [index]) => at(key, index),
    GetItemOrNullObject: (key, [name]) => find(key, name) ?? nullObject,
  },
};

export function chartsObject(key: SheetKey): HostObject {
  return bind(chartsClass, key);
}

import { chartTypes, legendPositions } from "../charts";
import type { Chart, ChartSeries, ChartType, SheetRect } from "../charts";
import { chartAxes } from "./chart-axes";
import { richText } from "./chart-text";
import { escapeCellText, escapeText } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A range of cells as a chart names it, with what they hold now. */
export interface ChartReference {
  readonly formula: string;
  readonly values: readonly (string | number | null)[];
  readonly numberFormat: string;
}

type Resolve = (reference: SheetRect) => ChartReference;

function points(values: ChartReference["values"]): string {
  const written = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeCellText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${written.join("")}`;
}

function textReference({ formula, values }: ChartReference): string {
  return `<c:strRef><c:f>${escapeText(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numberReference({ formula, values, numberFormat }: ChartReference): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  const format = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
  return `<c:numRef><c:f>${escapeText(formula)}</c:f><c:numCache>${format}${points(numbers)}</c:numCache></c:numRef>`;
}

/** Categories are numbers only where all of them are. */
function categories(reference: ChartReference): string {
  const isNumeric =
    reference.values.some((value) => value !== null) && !reference.values.some((value) => typeof value === "string");
  return `<c:cat>${isNumeric ? numberReference(reference) : textReference(reference)}</c:cat>`;
}

function seriesName({ name }: ChartSeries, resolve: Resolve): string {
  if (name === null) return "";
  if (typeof name === "string") return `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return `<c:tx>${textReference(resolve(name))}</c:tx>`;
}

/** A series without a colour of its own takes the theme's accents in turn; a pie's slices do so by themselves. */
function fillOf({ fill }: ChartSeries, index: number, element: string): string {
  if (fill === null && element === "pieChart") return "";
  const color = fill === null ? `<a:schemeClr val="accent${(index % 6) + 1}"/>` : `<a:srgbClr val="${fill.slice(1)}"/>`;
  const solid = `<a:solidFill>${color}</a:solidFill>`;
  return `<c:spPr>${element === "lineChart" ? `<a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln>` : solid}</c:spPr>`;
}

const dataLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function seriesMarkup(series: ChartSeries, index: number, element: string, resolve: Resolve): string {
  const { categories: labels, values, hasDataLabels } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    seriesName(series, resolve),
    fillOf(series, index, element),
    element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    element === "lineChart" ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    hasDataLabels ? dataLabels : "",
    labels ? categories(resolve(labels)) : "",
    values ? `<c:val>${numberReference(resolve(values))}</c:val>` : "",
    element === "lineChart" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

/** The chart's own element in the plot area; bars that are stacked overlap wholly. */
function plotMarkup(chart: Chart, type: ChartType, resolve: Resolve): string {
  const { element, direction, grouping } = chartTypes[type];
  const all = chart.series.map((series, index) => seriesMarkup(series, index, element, resolve)).join("");
  if (element === "pieChart") return `<c:pieChart><c:varyColors val="1"/>${all}<c:firstSliceAng val="0"/></c:pieChart>`;
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const opened = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}`;
  if (element === "lineChart") return `<c:lineChart>${opened}<c:marker val="1"/>${axes}</c:lineChart>`;
  const gaps = `<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="${chart.overlap}"/>`;
  return `<c:barChart><c:barDir val="${direction}"/>${opened}${gaps}${axes}</c:barChart>`;
}

function titleMarkup({ title }: Chart): string {
  if (!title.isVisible) return '<c:autoTitleDeleted val="1"/>';
  const text = title.text === null ? "" : richText(title.text);
  return `<c:title>${text}<c:overlay val="${title.overlay ? 1 : 0}"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function legendMarkup({ legend }: Chart): string {
  if (!legend.isVisible) return "";
  return `<c:legend><c:legendPos val="${legendPositions[legend.position]}"/><c:overlay val="${legend.overlay ? 1 : 0}"/></c:legend>`;
}

/** The part of a chart of ours: CT_ChartSpace in the schema's order, with the values that its cells hold. */
export function newChartPart(chart: Chart, resolve: Resolve): string {
  const type = chart.type ?? "ColumnClustered";
  const axes = chartTypes[type].element === "pieChart" ? "" : chartAxes(chart, chartTypes[type].direction === "bar");
  const plot = `<c:plotArea><c:layout/>${plotMarkup(chart, type, resolve)}${axes}</c:plotArea>`;
  const inner = `${titleMarkup(chart)}${plot}${legendMarkup(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  return `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"><c:roundedCorners val="0"/><c:chart>${inner}</c:chart></c:chartSpace>`;
}

/** The part without the values that it remembers, to be compared with another. */
export function withoutCaches(part: string): string {
  return part
    .replace(/<c:(numCache|strCache)>[\s\S]*?<\/c:\1>/g, "")
    .replace(/<c:cat><c:(?:num|str)Ref>([\s\S]*?)<\/c:(?:num|str)Ref><\/c:cat>/g, "<c:cat>$1</c:cat>");
}

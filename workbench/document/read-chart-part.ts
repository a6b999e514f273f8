import { chartTypes, legendPositions, newChart } from "./charts";
import type { Chart, ChartAxis, ChartSeries, ChartType, LegendPosition, SheetRect } from "./charts";
import { rectOfAddress } from "./ranges";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

export type ReadChart = Omit<Chart, "id" | "name" | "anchor" | "source">;

/** The id that the document gives the sheet of that name. */
export type SheetIdOf = (name: string) => string | null;

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes.get("val");
}

function numberOf(element: XmlElement | undefined, name: string): number | null {
  const value = valueOf(element, name);
  return value === undefined ? null : Number(value);
}

/** "'Sheet name'!$A$1:$B$2" as a rectangle; null for anything else. */
function rectOf(formula: string | undefined, sheetIdOf: SheetIdOf): SheetRect | null {
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')*)'|([^'!(),]+))!([^!(),]+)$/.exec(formula ?? "") ?? [];
  const sheetId = sheetIdOf(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const rect = rectOfAddress(address);
  return sheetId !== null && rect ? { sheetId, rect } : null;
}

function formulaIn(element: XmlElement | undefined): string | undefined {
  const reference = element?.children.find(({ name }) => name === "strRef" || name === "numRef");
  return childNamed(reference, "f")?.text;
}

function colorIn(properties: XmlElement | undefined): string | null {
  const fill = childNamed(properties, "solidFill") ?? childNamed(childNamed(properties, "ln"), "solidFill");
  const color = valueOf(fill, "srgbClr");
  return color ? `#${color.toUpperCase()}` : null;
}

function seriesOf(element: XmlElement, sheetIdOf: SheetIdOf): ChartSeries {
  const name = childNamed(element, "tx");
  return {
    name: childNamed(name, "v")?.text ?? rectOf(formulaIn(name), sheetIdOf),
    categories: rectOf(formulaIn(childNamed(element, "cat")), sheetIdOf),
    values: rectOf(formulaIn(childNamed(element, "val")), sheetIdOf),
    fill: colorIn(childNamed(element, "spPr")),
    hasDataLabels: isTrue(valueOf(childNamed(element, "dLbls"), "showVal")),
  };
}

/** The text of a title, paragraphs as lines; null where it has none of its own. */
function titleText(title: XmlElement | undefined): string | null {
  const rich = childNamed(childNamed(title, "tx"), "rich");
  if (!rich) return null;
  const lines = childrenNamed(rich, "p").map((paragraph) =>
    childrenNamed(paragraph, "r")
      .map((run) => childNamed(run, "t")?.text ?? "")
      .join(""),
  );
  return lines.join("\n");
}

function axisOf(element: XmlElement | undefined, other: XmlElement | undefined, otherwise: ChartAxis): ChartAxis {
  if (!element) return otherwise;
  const scaling = childNamed(element, "scaling");
  const crossing = valueOf(other, "crosses");
  return {
    isVisible: !isTrue(valueOf(element, "delete")),
    isReversed: valueOf(scaling, "orientation") === "maxMin",
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(element, "majorUnit"),
    hasMajorGridlines: childNamed(element, "majorGridlines") !== undefined,
    title: titleText(childNamed(element, "title")),
    crossing: crossing === "max" || crossing === "min" ? crossing : "autoZero",
  };
}

function typeOf(plot: XmlElement): ChartType | null {
  const [direction = null, grouping = null] = [valueOf(plot, "barDir"), valueOf(plot, "grouping")];
  const found = Object.entries(chartTypes).find(
    ([, type]) => type.element === plot.name && type.direction === direction && type.grouping === grouping,
  );
  // The keys of `chartTypes` are the names of the types.
  return (found?.[0] as ChartType | undefined) ?? null;
}

function positionOf(value: string | undefined): LegendPosition {
  const found = Object.entries(legendPositions).find(([, known]) => known === value);
  // The keys of `legendPositions` are the names of the positions.
  return (found?.[0] as LegendPosition | undefined) ?? "Right";
}

/** Reads a chart's part as far as the model goes. */
export function readChartPart(xml: string, sheetIdOf: SheetIdOf): ReadChart {
  const chart = childNamed(childNamed(parseXml(xml), "chartSpace"), "chart");
  const area = childNamed(chart, "plotArea");
  const plots = area?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot, ...others] = plots;
  const type = plot && others.length === 0 ? typeOf(plot) : null;
  const series = plots.flatMap((each) => childrenNamed(each, "ser").map((element) => seriesOf(element, sheetIdOf)));
  const plain = newChart(type ?? "ColumnClustered", series);
  const [category, value] = [childNamed(area, "catAx"), childNamed(area, "valAx")];
  const [title, legend] = [childNamed(chart, "title"), childNamed(chart, "legend")];
  return {
    ...plain,
    type,
    title: { text: titleText(title), isVisible: title !== undefined, overlay: isTrue(valueOf(title, "overlay")) },
    legend: {
      isVisible: legend !== undefined,
      position: legend ? positionOf(valueOf(legend, "legendPos")) : plain.legend.position,
      overlay: isTrue(valueOf(legend, "overlay")),
    },
    gapWidth: numberOf(plot, "gapWidth") ?? plain.gapWidth,
    overlap: numberOf(plot, "overlap") ?? plain.overlap,
    categoryAxis: axisOf(category, value, plain.categoryAxis),
    valueAxis: axisOf(value, category, plain.valueAxis),
  };
}

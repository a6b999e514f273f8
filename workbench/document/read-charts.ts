import type { AnchorPoint, Chart, ChartAnchor } from "./charts";
import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { readChartPart } from "./read-chart-part";
import type { SheetIdOf } from "./read-chart-part";
import { childNamed, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const EMU_PER_PIXEL = 9525;

function pixels(text: string | undefined): number {
  return Number(text ?? 0) / EMU_PER_PIXEL;
}

function pointOf(element: XmlElement | undefined): AnchorPoint {
  const textOf = (name: string) => childNamed(element, name)?.text;
  const [row, column] = [Number(textOf("row") ?? 0), Number(textOf("col") ?? 0)];
  return { row, column, x: pixels(textOf("colOff")), y: pixels(textOf("rowOff")) };
}

/** An anchor of one cell, or of none, has a size instead of its other end: that lies so many pixels from the same cell. */
function anchorOf(element: XmlElement): ChartAnchor {
  const from = childNamed(element, "from")
    ? pointOf(childNamed(element, "from"))
    : offsetOf(childNamed(element, "pos"));
  if (element.name === "twoCellAnchor") return { from, to: pointOf(childNamed(element, "to")) };
  const size = childNamed(element, "ext")?.attributes;
  return { from, to: { ...from, x: from.x + pixels(size?.get("cx")), y: from.y + pixels(size?.get("cy")) } };
}

function offsetOf(position: XmlElement | undefined): AnchorPoint {
  return { row: 0, column: 0, x: pixels(position?.attributes.get("x")), y: pixels(position?.attributes.get("y")) };
}

/** The charts of a sheet, by the sheet's part: those that stand by themselves, not the ones within groups. */
export function readCharts(parts: OpenedPackage, sheetPart: string, sheetIdOf: SheetIdOf): Omit<Chart, "id">[] {
  const text = (name: string) => parts.text(name);
  const drawings = relationships(text, sheetPart).filter(({ type }) => type.endsWith("/drawing"));
  return drawings.flatMap(({ target: drawingPart }) => {
    const targets = new Map(relationships(text, drawingPart).map(({ id, target }) => [id, target]));
    const root = childNamed(parseXml(parts.text(drawingPart) ?? ""), "wsDr");
    return (root?.children ?? []).flatMap((element) => {
      const frame = childNamed(element, "graphicFrame");
      const data = childNamed(childNamed(frame, "graphic"), "graphicData");
      const attributes = childNamed(data, "chart")?.attributes;
      const relationshipId = attributes?.get("r:id") ?? attributes?.get("id") ?? "";
      const chartPart = targets.get(relationshipId);
      const xml = chartPart === undefined ? null : parts.text(chartPart);
      if (chartPart === undefined || xml === null) return [];
      const name = childNamed(childNamed(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.get("name") ?? "";
      const source = { drawingPart, relationshipId, chartPart, isWhole: false, isChangeable: false };
      return [{ ...readChartPart(xml, sheetIdOf), name, anchor: anchorOf(element), source }];
    });
  });
}

import type { AnchorPoint, ChartAnchor } from "./charts";
import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
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
export function anchorOf(element: XmlElement): ChartAnchor {
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

/** What is drawn on a sheet, by the sheet's part: the part of each drawing with its anchors. */
export function drawingsOf(
  parts: OpenedPackage,
  sheetPart: string,
): { readonly part: string; readonly anchors: readonly XmlElement[] }[] {
  return relationships((name) => parts.text(name), sheetPart)
    .filter(({ type }) => type.endsWith("/drawing"))
    .map(({ target }) => ({
      part: target,
      anchors: childNamed(parseXml(parts.text(target) ?? ""), "wsDr")?.children ?? [],
    }));
}

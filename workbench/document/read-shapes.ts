import { anchorOf, drawingsOf } from "./drawing-anchors";
import type { OpenedPackage } from "./open-package";
import type { SheetShape } from "./shapes";
import { childNamed, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The elements of a drawing by what Excel calls them (Excel.ShapeType); a text box is a geometric shape. */
const kinds: ReadonlyMap<string, { readonly type: SheetShape["type"]; readonly properties: string }> = new Map([
  ["sp", { type: "GeometricShape", properties: "nvSpPr" }],
  ["pic", { type: "Image", properties: "nvPicPr" }],
  ["grpSp", { type: "Group", properties: "nvGrpSpPr" }],
  ["cxnSp", { type: "Line", properties: "nvCxnSpPr" }],
  ["graphicFrame", { type: "Unsupported", properties: "nvGraphicFramePr" }],
]);

const frames = (frame: XmlElement, name: "chart" | "slicer"): boolean =>
  childNamed(childNamed(childNamed(frame, "graphic"), "graphicData"), name) !== undefined;

/** The first thing of an anchor; what newer programs draw stands in a choice between it and a replacement. */
function drawnIn(anchor: XmlElement): XmlElement | undefined {
  const choice = childNamed(childNamed(anchor, "AlternateContent"), "Choice");
  return [...anchor.children, ...(choice?.children ?? [])].find(({ name }) => kinds.has(name));
}

/** The pictures, forms, lines and groups of a sheet, by the sheet's part; charts are none of them. */
export function readShapes(parts: OpenedPackage, sheetPart: string): SheetShape[] {
  return drawingsOf(parts, sheetPart)
    .flatMap(({ anchors }) => anchors)
    .flatMap((anchor) => {
      const drawn = drawnIn(anchor);
      const kind = drawn && kinds.get(drawn.name);
      return drawn && kind && !frames(drawn, "chart") ? [{ anchor, drawn, kind }] : [];
    })
    .map(({ anchor, drawn, kind }, index) => {
      const attributes = childNamed(childNamed(drawn, kind.properties), "cNvPr")?.attributes;
      return {
        id: index + 1,
        name: attributes?.get("name") ?? "",
        type: kind.type,
        isVisible: !isTrue(attributes?.get("hidden")),
        isSlicer: frames(drawn, "slicer"),
        anchor: anchorOf(anchor),
      };
    });
}

import type { Chart } from "./charts";
import { anchorOf, drawingsOf } from "./drawing-anchors";
import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { readChartPart } from "./read-chart-part";
import type { SheetIdOf } from "./read-chart-part";
import { childNamed } from "./xml-tree";

/** The charts of a sheet, by the sheet's part: those that stand by themselves, not the ones within groups. */
export function readCharts(parts: OpenedPackage, sheetPart: string, sheetIdOf: SheetIdOf): Omit<Chart, "id">[] {
  const text = (name: string) => parts.text(name);
  return drawingsOf(parts, sheetPart).flatMap(({ part: drawingPart, anchors }) => {
    const targets = new Map(relationships(text, drawingPart).map(({ id, target }) => [id, target]));
    return anchors.flatMap((element) => {
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

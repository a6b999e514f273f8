import type { Rect, SheetDocument } from "../../document/workbook-document";
import { intersect, subtract } from "../a1";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing, sheetUnlockedAt } from "../sheet-permissions";

export const clearScopes = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
type ClearScope = (typeof clearScopes)[number];

function clearContents(sheet: SheetDocument, rect: Rect): void {
  const used = sheet.usedRange(true);
  const filled = used && intersect(used, rect);
  if (!filled) return;
  const row = Array.from({ length: filled.columnCount }, () => ({ kind: "empty" }) as const);
  sheet.write(
    filled,
    Array.from({ length: filled.rowCount }, () => row),
  );
}

/** Takes conditional formats off the rectangle; they stay on the rest of their ranges. */
function clearConditionalFormats(sheet: SheetDocument, rect: Rect): void {
  for (const { id, ranges } of [...sheet.conditionalFormats()]) {
    if (!ranges.some((range) => intersect(range, rect))) continue;
    const left = ranges.flatMap((range) => subtract(range, rect));
    if (left.length === 0) sheet.removeConditionalFormat(id);
    else sheet.updateConditionalFormat(id, { ranges: left });
  }
}

/** Excel's "Clear formats" also splits merges and takes conditional formats away. */
function clearFormats(sheet: SheetDocument, rect: Rect): void {
  clearConditionalFormats(sheet, rect);
  sheet.unmerge(rect);
  const used = sheet.usedRange(false);
  const formatted = used && intersect(used, rect);
  if (formatted) sheet.clearStyles(formatted);
}

function clearHyperlinks(sheet: SheetDocument, rect: Rect): void {
  const used = sheet.usedRange(false);
  const within = used && intersect(used, rect);
  if (!within) return;
  for (let row = within.row; row < within.row + within.rowCount; row += 1) {
    for (let column = within.column; column < within.column + within.columnCount; column += 1) {
      if (sheet.hyperlink({ row, column })) sheet.setHyperlink({ row, column }, null);
    }
  }
}

/** `Range.clear` and `RangeAreas.clear`. */
export function clearArea(area: Area, scope: ClearScope): void {
  if (scope !== "Formats") sheetUnlockedAt(area);
  const changesFormats = scope !== "Contents" && scope !== "Hyperlinks";
  const sheet = changesFormats ? sheetAllowing(area, "allowFormatCells") : sheetOf(area);
  for (const rect of area.rects) {
    if (scope !== "Contents" && scope !== "Formats") clearHyperlinks(sheet, rect);
    if (scope === "All" || scope === "Contents") clearContents(sheet, rect);
    if (changesFormats) clearFormats(sheet, rect);
  }
}

import type { Rect } from "../workbook-document";
import type { CellPatch, SheetPatch } from "../xlsx-patch";
import { parseRange, rangeAddress } from "./addresses";
import type { PackageParts } from "./package-parts";
import type { PartRelationships } from "./relationships";
import { columnFormats, setColumns } from "./sheet-columns";
import { setCustomProperties } from "./sheet-custom-properties";
import { patchConditionalFormats } from "./sheet-conditional-formats";
import { patchDataValidations } from "./sheet-data-validations";
import { SheetDataPatch } from "./sheet-data";
import { patchCharts } from "./sheet-drawing";
import { patchHyperlinks } from "./sheet-hyperlinks";
import { setMerges } from "./sheet-merges";
import { setProtectedRanges } from "./sheet-protected-ranges";
import { SheetSections } from "./sheet-section";
import { setPageLayout } from "./sheet-page-layout";
import { setSheetProperties, type SheetProperties } from "./sheet-properties";
import { patchTables } from "./sheet-tables";
import { setFrozen } from "./sheet-view";
import type { StyleBook } from "./style-book";
import { XmlDocument } from "./xml-document";
import { escapeAttribute } from "./xml-text";

export interface SheetPartResult {
  readonly text: string;
  /** Whether a formula was written, or overwritten: the chain of calculation no longer holds. */
  readonly touchesFormulas: boolean;
}

/** What the patch says of a sheet that the sheet's own part does not hold. */
const heldElsewhere: ReadonlySet<string> = new Set(["name", "originalName", "copyOf", "visibility"]);

/** Whether the patch asks for anything in the sheet's own part. */
export function changesSheetPart(patch: SheetPatch): boolean {
  return (
    patch.cells.length > 0 ||
    Object.entries(patch).some(([name, change]) => name !== "cells" && !heldElsewhere.has(name) && change !== undefined)
  );
}

/** Carries a sheet's changes out on its part. */
export function patchSheetPart(
  text: string,
  patch: SheetPatch,
  styles: StyleBook,
  { parts, relationships }: { readonly parts: PackageParts; readonly relationships: PartRelationships },
): SheetPartResult {
  const document = new XmlDocument(text);
  const sections = new SheetSections(document);
  // Formats of columns are read before the columns change.
  const columnFormat = columnFormats(sections);
  const data = new SheetDataPatch(
    sections,
    { cells: patch.cells, rowHeights: patch.rowHeights ?? new Map(), hiddenRows: patch.hiddenRows ?? new Map() },
    { formatOf: (base, style) => styles.cellFormat(base, style), columnFormat },
  );
  data.apply();
  growDimension(sections, patch.cells);
  if (patch.columnWidths || patch.hiddenColumns)
    setColumns(sections, patch.columnWidths ?? new Map(), patch.hiddenColumns ?? new Set());
  if (patch.protection !== undefined)
    sections.put("sheetProtection", patch.protection ? protectionMarkup(patch.protection) : "");
  if (patch.protectedRanges) setProtectedRanges(sections, patch.protectedRanges);
  if (patch.merges) setMerges(sections, patch.merges);
  if (patch.conditionalFormats) {
    patchConditionalFormats(sections, patch.conditionalFormats, (style) => styles.differentialFormat(style));
  }
  if (patch.dataValidations) patchDataValidations(sections, patch.dataValidations);
  if (patch.hyperlinks) patchHyperlinks(sections, patch.hyperlinks, relationships);
  if (patch.frozen) setFrozen(sections, patch.frozen);
  setSheetProperties(sections, propertiesOf(patch));
  if (patch.pageLayout) setPageLayout(sections, patch.pageLayout);
  if (patch.customProperties) setCustomProperties(parts, sections, relationships, patch.customProperties);
  if (patch.tables) patchTables(parts, sections, relationships, patch.tables);
  if (patch.charts) patchCharts(parts, sections, relationships, patch.charts);
  sections.flush();
  return { text: document.toString(), touchesFormulas: data.touchesFormulas };
}

function protectionMarkup(attributes: ReadonlyMap<string, string>): string {
  const known = [...attributes].map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<sheetProtection ${known.join(" ")}/>`;
}

function propertiesOf({ tabColor, pageLayout }: SheetPatch): SheetProperties {
  const fit = pageLayout?.fit;
  return { ...(tabColor !== undefined && { tabColor }), ...(fit !== undefined && { fitToPage: fit !== null }) };
}

/** Makes the sheet's stated dimension cover the cells that were written; it is never made smaller. */
function growDimension(sections: SheetSections, cells: readonly CellPatch[]): void {
  const element = sections.find("dimension");
  const written = cells.filter(({ content, style }) => style !== undefined || (content && content.kind !== "empty"));
  if (!element || written.length === 0) return;
  const { document } = sections;
  const known = parseRange(document.attributes(element).get("ref") ?? "");
  // An empty sheet states "A1" although that cell holds nothing.
  const data = sections.find("sheetData");
  const isEmpty = data !== null && document.inner(data).trim() === "";
  const all: Rect[] = [
    ...(known && !isEmpty ? [known] : []),
    ...written.map((at) => ({ row: at.row, column: at.column, rowCount: 1, columnCount: 1 })),
  ];
  const rect = boundingRect(all);
  const ref = rangeAddress(rect);
  if (!known || rangeAddress(known) !== ref) document.setAttributes(element, { ref });
}

function boundingRect(rects: readonly Rect[]): Rect {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column, rowCount, columnCount } of rects) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row + rowCount);
    bounds.right = Math.max(bounds.right, column + columnCount);
  }
  const { top, left, bottom, right } = bounds;
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}

import { readDataValidations } from "./data-validations";
import type { DataValidation } from "./data-validations";
import { readPageLayout } from "./page-layout";
import type { PageLayout } from "./page-layout";
import { readProtectedRanges } from "./protected-ranges";
import type { ProtectedRange } from "./protected-ranges";
import { rectsOfList } from "./ranges";
import type { ConditionalFormat, ConditionalStyle } from "./workbook-document";
import { readUnlockedLines } from "./unlocked-lines";
import type { UnlockedLines } from "./unlocked-lines";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What is read from a sheet's own part because hucre does not tell it, or not all of it. */
export interface SheetPart {
  /** In the file format's unit, characters; null where the part does not say. */
  readonly defaultColumnWidth: number | null;
  /** In points. */
  readonly defaultRowHeight: number | null;
  /** The attributes of `sheetProtection`; null where the sheet is not protected. */
  readonly protection: ReadonlyMap<string, string> | null;
  readonly protectedRanges: readonly ProtectedRange[];
  readonly unlocked: UnlockedLines;
  readonly pageLayout: PageLayout;
  readonly dataValidations: readonly DataValidation[];
  /** Highest priority first; `sourceIndex` counts the part's `cfRule` elements in document order. */
  readonly conditionalFormats: readonly Omit<ConditionalFormat, "id">[];
}

/**
 * @param styles The formats that conditional formats of the workbook refer to (`dxf`), in the styles part's order
 * @param unlockedFormats As `readUnlockedFormats` reads them
 */
export function readSheetPart(
  xml: string,
  styles: readonly ConditionalStyle[],
  unlockedFormats: ReadonlySet<string> = new Set(),
): SheetPart {
  const root = childNamed(parseXml(withoutCells(xml)), "worksheet");
  const sizes = childNamed(root, "sheetFormatPr")?.attributes;
  const protection = childNamed(root, "sheetProtection")?.attributes;
  return {
    defaultColumnWidth: numberOf(sizes?.get("defaultColWidth")),
    defaultRowHeight: numberOf(sizes?.get("defaultRowHeight")),
    protection: protection && isTrue(protection.get("sheet")) ? protection : null,
    protectedRanges: readProtectedRanges(root),
    unlocked: readUnlockedLines(xml, root, unlockedFormats),
    pageLayout: readPageLayout(root),
    dataValidations: readDataValidations(root),
    conditionalFormats: readConditionalFormats(root, styles),
  };
}

/** The cells are most of the part, and hucre has read them. */
function withoutCells(xml: string): string {
  return xml.replace(/<(\w+:)?sheetData\b[^>]*>[\s\S]*<\/(\w+:)?sheetData>/, "");
}

function numberOf(text: string | undefined): number | null {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function readConditionalFormats(root: XmlElement | undefined, styles: readonly ConditionalStyle[]) {
  return childrenNamed(root, "conditionalFormatting")
    .flatMap((formatting) => {
      const ranges = rectsOfList(formatting.attributes.get("sqref") ?? "");
      return childrenNamed(formatting, "cfRule").map((rule) => ({ rule, ranges }));
    })
    .map(({ rule, ranges }, sourceIndex) => ({
      priority: numberOf(rule.attributes.get("priority")) ?? Number.MAX_SAFE_INTEGER,
      format: {
        ranges,
        sourceIndex,
        stopIfTrue: isTrue(rule.attributes.get("stopIfTrue")),
        rule: readRule(rule),
        style: styles[numberOf(rule.attributes.get("dxfId")) ?? -1] ?? {},
      },
    }))
    .sort((one, other) => one.priority - other.priority)
    .map(({ format }) => format);
}

/** The host's names (`Excel.ConditionalFormatType`) of the file format's types. */
const EXCEL_TYPES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
};

function readRule(rule: XmlElement): ConditionalFormat["rule"] {
  const type = rule.attributes.get("type") ?? "";
  const formula = childNamed(rule, "formula")?.text;
  if (type === "expression" && formula) return { type: "custom", formula: `=${formula}` };
  return { type: "other", excelType: EXCEL_TYPES[type] ?? "PresetCriteria" };
}

import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { rectOfAddress } from "./ranges";
import type { Table } from "./tables";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import { unescapeCellText } from "./xlsx/xml-text";

const TABLE_RELATIONSHIP = /\/table$/;

/** The tables of a sheet, by the sheet's part. */
export function readTables(parts: OpenedPackage, sheetPart: string): Table[] {
  const targets = relationships((name) => parts.text(name), sheetPart).filter(({ type }) =>
    TABLE_RELATIONSHIP.test(type),
  );
  return targets.flatMap(({ target }) => readTable(parts.text(target) ?? "", target) ?? []);
}

function readTable(xml: string, sourcePart: string): Table | null {
  const root = childNamed(parseXml(xml), "table");
  const rect = rectOfAddress(root?.attributes.get("ref") ?? "");
  if (!root || !rect) return null;
  const { attributes } = root;
  const style = childNamed(root, "tableStyleInfo")?.attributes;
  const columns = childrenNamed(childNamed(root, "tableColumns"), "tableColumn");
  return {
    id: Number(attributes.get("id") ?? 0),
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    rect,
    hasHeaders: attributes.get("headerRowCount") !== "0",
    hasTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
    style: style?.get("name") ?? null,
    showFirstColumn: isTrue(style?.get("showFirstColumn")),
    showLastColumn: isTrue(style?.get("showLastColumn")),
    showRowStripes: isTrue(style?.get("showRowStripes")),
    showColumnStripes: isTrue(style?.get("showColumnStripes")),
    hasFilterButton: childNamed(root, "autoFilter") !== undefined,
    isFiltered: childrenNamed(childNamed(root, "autoFilter"), "filterColumn").length > 0,
    columnNames: columns.map((column) => unescapeCellText(column.attributes.get("name") ?? "")),
    sourcePart,
  };
}

import type { TablesPatch } from "../xlsx-patch";
import { contentType, declarePart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relationshipPrefix } from "./relationship-prefix";
import { officeRelationshipNamespace, type PartRelationships } from "./relationships";
import type { SheetSections } from "./sheet-section";
import { changedTablePart, newTablePart } from "./table-part";

const tableType = `${officeRelationshipNamespace}/table`;

function freePart(parts: PackageParts): string {
  let number = 1;
  while (parts.has(`xl/tables/table${number}.xml`)) number += 1;
  return `xl/tables/table${number}.xml`;
}

/** Removes, changes and adds tables of a sheet. Parts that nothing leads to any more are taken out afterwards. */
export function patchTables(
  parts: PackageParts,
  sections: SheetSections,
  relationships: PartRelationships,
  { removed, changed, added }: TablesPatch,
): void {
  for (const { before, now } of changed) {
    const part = now.sourcePart ?? "";
    parts.setText(part, changedTablePart(parts.text(part), before, now));
  }
  const goneIds = new Set(
    relationships.ofKind("table").flatMap(({ id, target }) => (removed.includes(target) ? [id] : [])),
  );
  for (const id of goneIds) relationships.remove(id);
  const newIds = added.map((table) => {
    const part = freePart(parts);
    parts.setText(part, newTablePart(table));
    declarePart(parts, part, contentType.table);
    return relationships.add(tableType, part);
  });
  if (goneIds.size + newIds.length > 0) listTables(sections, goneIds, newIds);
}

function listTables(sections: SheetSections, goneIds: ReadonlySet<string>, newIds: readonly string[]): void {
  const { document } = sections;
  const list = sections.find("tableParts");
  const kept = (list ? document.children(list, "tablePart") : []).filter((element) => {
    const id = [...document.attributes(element)].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    return !goneIds.has(id);
  });
  const count = kept.length + newIds.length;
  if (count === 0) return sections.put("tableParts", "");
  const prefix = newIds.length > 0 ? relationshipPrefix(document) : "r";
  const markup = newIds.map((id) => document.qualify(`<tablePart ${prefix}:id="${id}"/>`)).join("");
  if (!list) return sections.insert("tableParts", `<tableParts count="${count}">${markup}</tableParts>`);
  document.replaceInner(list, kept.map((element) => document.raw(element)).join("") + markup);
  document.setAttributes(list, { count });
}

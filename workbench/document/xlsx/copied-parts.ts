import { contentTypeOf, declarePart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { PartRelationships, relationshipsPartOf } from "./relationships";
import { XmlDocument } from "./xml-document";

/** What several sheets and drawings may lead to together: pictures and the like, and what pivot tables have counted. */
const shared = /\/(?:image|hdphoto|audio|video|media|pivotCacheDefinition|externalLink\w*|worksheet)$/;

/** What Excel allows once in a workbook: filters drawn on a sheet, and the views that people named. */
const single = /\/(?:slicer|timeline|namedSheetView)$/;

/** "xl/charts/chart1.xml" with the first number that is free. */
function freePart(parts: PackageParts, like: string): string {
  const [, stem = like, ending = ""] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

/**
 * Copies a part and whatever it alone leads to: drawings with their charts, notes, tables, controls. The relationships of the copy have
 * the ids of the other's, so that its text holds as it is.
 *
 * @param copies what is copied so far, by the part that it was copied from; added to
 */
export function copyPart(parts: PackageParts, from: string, to: string, copies: Map<string, string>): void {
  copies.set(from, to);
  parts.copy(from, to);
  const type = contentTypeOf(parts, from);
  if (type !== null) declarePart(parts, to, type);
  const relationships = relationshipsPartOf(from);
  if (!parts.has(relationships)) return;
  const targets = new Map(new PartRelationships(parts, from).list().map((one) => [one.id, one]));
  const document = new XmlDocument(parts.text(relationships));
  for (const element of document.children(document.root, "Relationship")) {
    const attributes = document.attributes(element);
    const relationship = targets.get(attributes.get("Id") ?? "");
    if (!relationship || relationship.isExternal || shared.test(relationship.type)) continue;
    if (single.test(relationship.type)) {
      document.replace(element, "");
      continue;
    }
    const copy = copies.get(relationship.target) ?? copiedBeside(parts, relationship.target, copies);
    if (copy === null) continue;
    // The copy lies in the folder of the other, so that only the end of the way to it is another one.
    const target = (attributes.get("Target") ?? "").replace(/[^/]*$/, copy.slice(copy.lastIndexOf("/") + 1));
    document.setAttributes(element, { Target: target });
  }
  parts.setText(relationshipsPartOf(to), document.toString());
}

/** Null where the relationship leads to nothing. */
function copiedBeside(parts: PackageParts, part: string, copies: Map<string, string>): string | null {
  if (!parts.has(part)) return null;
  const copy = freePart(parts, part);
  copyPart(parts, part, copy, copies);
  return copy;
}

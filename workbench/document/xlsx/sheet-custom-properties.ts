import { contentType, declarePart, removeParts } from "./content-types";
import type { PackageParts } from "./package-parts";
import { officeRelationshipNamespace } from "./relationships";
import type { PartRelationships } from "./relationships";
import type { SheetSections } from "./sheet-section";
import { escapeAttribute } from "./xml-text";

const kind = "customProperty";

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function freePath(parts: PackageParts): string {
  let number = 1;
  while (parts.has(`xl/customProperty${number}.bin`)) number += 1;
  return `xl/customProperty${number}.bin`;
}

/** Gives the sheet these custom properties in place of those that it had, each in a part of its own. */
export function setCustomProperties(
  parts: PackageParts,
  sections: SheetSections,
  relationships: PartRelationships,
  properties: ReadonlyMap<string, string>,
): void {
  for (const { id, target } of relationships.ofKind(kind)) {
    relationships.remove(id);
    removeParts(parts, new Set([target]));
  }
  const entries = [...properties].map(([name, value]) => {
    const path = freePath(parts);
    parts.setBytes(path, utf16(value));
    declarePart(parts, path, contentType.customProperty);
    const id = relationships.add(`${officeRelationshipNamespace}/${kind}`, path);
    const attributes = `xmlns:r="${officeRelationshipNamespace}" name="${escapeAttribute(name)}" r:id="${id}"`;
    return `<customPr ${attributes}/>`;
  });
  const markup = entries.length > 0 ? `<customProperties>${entries.join("")}</customProperties>` : "";
  sections.put("customProperties", markup);
}

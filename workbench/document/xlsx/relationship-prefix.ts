import { officeRelationshipNamespace } from "./relationships";
import type { XmlDocument } from "./xml-document";

/** The prefix under which the part knows relationship ids, declared on the root where it is not yet. */
export function relationshipPrefix(document: XmlDocument): string {
  for (const [name, value] of document.attributes(document.root)) {
    if (value === officeRelationshipNamespace && name.startsWith("xmlns:")) return name.slice("xmlns:".length);
  }
  document.setAttributes(document.root, { "xmlns:r": officeRelationshipNamespace });
  return "r";
}

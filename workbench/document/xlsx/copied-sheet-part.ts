import type { XmlElement } from "./xml-scanner";
import { XmlDocument } from "./xml-document";
import { attributesOf } from "./xml-text";

/** An attribute that leads to another part of the package: "r:id", whatever the prefix. */
const relationshipAttribute = /\s\w+:id\s*=/;

/** Takes a relationship's attribute off the element. */
function withoutRelationship(document: XmlDocument, element: XmlElement): void {
  const names = [...attributesOf(document.startTag(element)).keys()].filter((name) => /:id$/.test(name));
  document.setAttributes(element, Object.fromEntries(names.map((name) => [name, null])));
}

/**
 * The part of a sheet as a copy of it begins: what leads to other parts (drawings, notes, tables, links, controls) is left out, since
 * two sheets cannot share it; so is what only one sheet may be, selected or called in the workbook's macros.
 */
export function copiedSheetPart(text: string): string {
  const document = new XmlDocument(text);
  const { root } = document;
  document.setAttributes(root, { "xr:uid": null });
  for (const section of document.children(root)) {
    const name = document.localName(section);
    if (name === "sheetPr") document.setAttributes(section, { codeName: null });
    if (name === "sheetViews")
      for (const view of document.children(section, "sheetView")) document.setAttributes(view, { tabSelected: null });
    if (name === "sheetData" || !relationshipAttribute.test(document.raw(section))) continue;
    if (name === "pageSetup") withoutRelationship(document, section);
    else if (name === "extLst") {
      for (const extension of document.children(section))
        if (relationshipAttribute.test(document.raw(extension))) document.replace(extension, "");
    } else document.replace(section, "");
  }
  return document.toString();
}

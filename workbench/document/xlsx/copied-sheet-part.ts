import { XmlDocument } from "./xml-document";

/** Extensions of a sheet that list the filters drawn on it, which Excel allows once in a workbook. */
const slicerLists = /<(?:\w+:)?(?:slicerList|timelineRefs)[\s>]/;
const slicerFrame = /<(?:\w+:)?(?:slicer|timeslicer)\s/;

/** The part of a sheet as a copy of it begins: without what only one sheet may be, selected or called in the workbook's macros. */
export function copiedSheetPart(text: string): string {
  const document = new XmlDocument(text);
  const { root } = document;
  document.setAttributes(root, { "xr:uid": null });
  for (const section of document.children(root)) {
    const name = document.localName(section);
    if (name === "sheetPr") document.setAttributes(section, { codeName: null });
    if (name === "sheetViews")
      for (const view of document.children(section, "sheetView")) document.setAttributes(view, { tabSelected: null });
    if (name !== "extLst") continue;
    const extensions = document.children(section);
    const lists = extensions.filter((extension) => slicerLists.test(document.raw(extension)));
    if (lists.length === extensions.length && lists.length > 0) document.replace(section, "");
    else for (const extension of lists) document.replace(extension, "");
  }
  return document.toString();
}

/** A drawing without the frames of slicers and timelines. */
export function withoutSlicers(text: string): string {
  const document = new XmlDocument(text);
  for (const anchor of document.children(document.root))
    if (slicerFrame.test(document.raw(anchor))) document.replace(anchor, "");
  return document.toString();
}

/** Notes and threads whose numbers no other sheet's have: those of a sheet's copy, by the number of the copy. */
export function withNewThreads(text: string, copy: number): string {
  return text.replace(
    /(\b(?:id|parentId|xr:uid)="\{|tc=\{)([\dA-F]{8})(?=-)/gi,
    (_whole, before: string, digits: string) => {
      const number = (Number.parseInt(digits, 16) + Math.imul(copy + 1, 0x9e3779b1)) >>> 0;
      return before + number.toString(16).toUpperCase().padStart(8, "0");
    },
  );
}

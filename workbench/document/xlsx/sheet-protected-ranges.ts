import type { ProtectedRange } from "../protected-ranges";
import { rangeAddress } from "./addresses";
import type { SheetSections } from "./sheet-section";
import { escapeAttribute, escapeText } from "./xml-text";

/** Gives the sheet these ranges that may be edited while it is protected, in place of those that it had. */
export function setProtectedRanges(sections: SheetSections, ranges: readonly ProtectedRange[]): void {
  const entries = ranges.map(({ rects, attributes, securityDescriptors }) => {
    const stated = new Map([["sqref", rects.map(rangeAddress).join(" ")], ...attributes]);
    const written = [...stated].map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(" ");
    const people = securityDescriptors.map((text) => `<securityDescriptor>${escapeText(text)}</securityDescriptor>`);
    return `<protectedRange ${written}>${people.join("")}</protectedRange>`;
  });
  sections.put("protectedRanges", entries.length > 0 ? `<protectedRanges>${entries.join("")}</protectedRanges>` : "");
}

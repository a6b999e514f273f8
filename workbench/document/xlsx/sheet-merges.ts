import type { Rect } from "../workbook-document";
import { rangeAddress } from "./addresses";
import type { SheetSections } from "./sheet-section";

/** Makes the sheet's merges the given ones; the section stays as it is where they are the same. */
export function setMerges(sections: SheetSections, merges: readonly Rect[]): void {
  const { document } = sections;
  const wanted = merges.map(rangeAddress);
  const present = sections.find("mergeCells");
  const known = present
    ? document.children(present, "mergeCell").map((element) => document.attributes(element).get("ref") ?? "")
    : [];
  const knownSet = new Set(known);
  if (known.length === wanted.length && wanted.every((address) => knownSet.has(address))) return;
  const kept = known.filter((address) => wanted.includes(address));
  const all = [...kept, ...wanted.filter((address) => !knownSet.has(address))];
  const cells = all.map((address) => `<mergeCell ref="${address}"/>`).join("");
  sections.put("mergeCells", all.length === 0 ? "" : `<mergeCells count="${all.length}">${cells}</mergeCells>`);
}

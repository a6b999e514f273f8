import type { NamePatch } from "../xlsx-patch";
import type { XmlElement } from "./xml-scanner";
import type { XmlDocument } from "./xml-document";
import { escapeAttribute, escapeText, withAttributes, type AttributeChanges } from "./xml-text";

/** A name of the list on its way to the file. */
export interface NameEntry {
  readonly name: string;
  /** The place of the sheet that it belongs to; null for the workbook. */
  readonly localSheetId: number | null;
  readonly markup: string;
}

function isMeant({ name, localSheetId }: NameEntry, other: { readonly name: string }, place: number | null): boolean {
  return localSheetId === place && name.toLowerCase() === other.name.toLowerCase();
}

/** A definedName element with other attributes, another text; what else it says stays. */
export function nameMarkup(
  document: XmlDocument,
  element: XmlElement,
  changes: AttributeChanges,
  text: string,
): string {
  const startTag = withAttributes(document.startTag(element), changes).replace(/\s*\/>$/, ">");
  return `${startTag}${escapeText(text)}</${element.name}>`;
}

/** Removes and sets names in the list. `placeOf` tells a sheet's place in the result, -1 for one that is gone. */
export function patchNames(
  document: XmlDocument,
  entries: readonly NameEntry[],
  { removed, set }: NamePatch,
  placeOf: (sheet: string) => number,
): NameEntry[] {
  const place = (sheet: string | null) => (sheet === null ? null : placeOf(sheet));
  const kept = entries.filter((entry) => !removed.some((name) => isMeant(entry, name, place(name.sheet))));
  for (const wanted of set) {
    const localSheetId = place(wanted.sheet);
    const at = kept.findIndex((entry) => isMeant(entry, wanted, localSheetId));
    const attributes = { comment: wanted.comment || null, hidden: wanted.isHidden ? 1 : null };
    const former = kept[at];
    if (former) {
      const [startTag = ""] = /^<[^>]*>/.exec(former.markup) ?? [];
      const opened = withAttributes(startTag, attributes).replace(/\s*\/>$/, ">");
      const markup = `${opened}${escapeText(wanted.formula)}</${document.prefix}definedName>`;
      kept[at] = { ...former, markup };
    } else {
      const name = escapeAttribute(wanted.name);
      const local = localSheetId === null ? "" : ` localSheetId="${localSheetId}"`;
      const opened = withAttributes(`<${document.prefix}definedName name="${name}"${local}>`, attributes);
      const markup = `${opened}${escapeText(wanted.formula)}</${document.prefix}definedName>`;
      kept.push({ name: wanted.name, localSheetId, markup });
    }
  }
  return kept;
}

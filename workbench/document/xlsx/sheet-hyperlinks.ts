import type { Hyperlink, Position, Rect } from "../workbook-document";
import { cellAddress, containsCell, parseRange, rangeAddress } from "./addresses";
import { relationshipPrefix } from "./relationship-prefix";
import { officeRelationshipNamespace, type PartRelationships } from "./relationships";
import type { SheetSections } from "./sheet-section";
import { escapeAttribute, withAttributes } from "./xml-text";

interface LinkChange {
  readonly at: Position;
  readonly link: Hyperlink | null;
}

const linkType = `${officeRelationshipNamespace}/hyperlink`;

/** What is left of a range when one cell is taken out of it. */
function withoutCell(rect: Rect, { row, column }: Position): Rect[] {
  const below = rect.row + rect.rowCount - row - 1;
  const right = rect.column + rect.columnCount - column - 1;
  return [
    { ...rect, rowCount: row - rect.row },
    { ...rect, row, rowCount: 1, columnCount: column - rect.column },
    { row, column: column + 1, rowCount: 1, columnCount: right },
    { ...rect, row: row + 1, rowCount: below },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function linkMarkup(ref: string, link: Hyperlink, idAttribute: (address: string) => string): string {
  const attributes = [
    `ref="${ref}"`,
    link.address === null ? "" : idAttribute(link.address),
    link.documentReference === null ? "" : `location="${escapeAttribute(link.documentReference)}"`,
    link.screenTip === null ? "" : `tooltip="${escapeAttribute(link.screenTip)}"`,
  ];
  return `<hyperlink ${attributes.filter((attribute) => attribute !== "").join(" ")}/>`;
}

/** Sets and removes hyperlinks. A link over a range belongs to the range's first cell; taken from another cell, the rest keeps it. */
export function patchHyperlinks(
  sections: SheetSections,
  changes: readonly LinkChange[],
  relationships: PartRelationships,
): void {
  if (changes.length === 0) return;
  const { document } = sections;
  const list = sections.find("hyperlinks");
  let entries = (list ? document.children(list, "hyperlink") : []).map((element) => {
    const attributes = document.attributes(element);
    const range = parseRange(attributes.get("ref") ?? "");
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? null;
    return { range, id, markup: document.raw(element) };
  });
  const formerIds = new Set(entries.flatMap(({ id }) => id ?? []));
  const openedMarkup = entries.map(({ markup }) => markup).join("");
  for (const { at, link } of changes) {
    let ref = cellAddress(at);
    entries = entries.flatMap((entry) => {
      if (!entry.range || !containsCell(entry.range, at)) return [entry];
      if (entry.range.row === at.row && entry.range.column === at.column) {
        ref = rangeAddress(entry.range);
        return [];
      }
      return withoutCell(entry.range, at).map((range) => {
        return { ...entry, range, markup: withAttributes(entry.markup, { ref: rangeAddress(range) }) };
      });
    });
    if (!link) continue;
    const idAttribute = (address: string) =>
      `${relationshipPrefix(document)}:id="${relationships.add(linkType, address, true)}"`;
    entries.push({ range: parseRange(ref), id: null, markup: linkMarkup(ref, link, idAttribute) });
  }
  for (const { id } of entries) if (id) formerIds.delete(id);
  for (const id of formerIds) relationships.remove(id);
  const markup = entries.map((entry) => entry.markup).join("");
  if (markup === openedMarkup) return;
  if (markup === "") sections.put("hyperlinks", "");
  else if (list) document.replaceInner(list, document.qualify(markup));
  else sections.insert("hyperlinks", `<hyperlinks>${markup}</hyperlinks>`);
}

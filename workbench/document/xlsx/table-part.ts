import type { Table } from "../tables";
import { rangeAddress } from "./addresses";
import { XmlDocument } from "./xml-document";
import { attributesOf, escapeAttribute, escapeCellText, unescapeCellText, withAttributes } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A column's name as the file writes it: line breaks in Excel's own notation. */
function nameAttribute(name: string): string {
  const escaped = escapeCellText(name).replace(/"/g, "&quot;");
  return escaped.replace(/[\t\n\r]/g, (found) => `_x${found.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/** The range that the filter buttons serve: all but the totals. */
function filterRange({ rect, hasTotals }: Table): string {
  return rangeAddress({ ...rect, rowCount: rect.rowCount - bit(hasTotals) });
}

function columnMarkup(id: number, name: string): string {
  return `<tableColumn id="${id}" name="${nameAttribute(name)}"/>`;
}

function styleMarkup(table: Table): string {
  const name = table.style === null ? "" : ` name="${escapeAttribute(table.style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="${bit(table.showFirstColumn)}" showLastColumn="${bit(table.showLastColumn)}" showRowStripes="${bit(table.showRowStripes)}" showColumnStripes="${bit(table.showColumnStripes)}"/>`;
}

/** The part of a table that is new in the file. */
export function newTablePart(table: Table): string {
  const name = escapeAttribute(table.name);
  const filter = table.hasFilterButton ? `<autoFilter ref="${filterRange(table)}"/>` : "";
  const columns = table.columnNames.map((column, index) => columnMarkup(index + 1, column)).join("");
  return `${declaration}<table xmlns="${main}" id="${table.id}" name="${name}" displayName="${name}" ref="${rangeAddress(table.rect)}" totalsRowShown="0">${filter}<tableColumns count="${table.columnNames.length}">${columns}</tableColumns>${styleMarkup(table)}</table>`;
}

/** The file's own part with what is another now; formulas of columns, their formats and the filter's criteria stay. */
export function changedTablePart(text: string, before: Table, now: Table): string {
  const document = new XmlDocument(text);
  const { root } = document;
  const ref = rangeAddress(now.rect);
  if (rangeAddress(before.rect) !== ref) document.setAttributes(root, { ref });
  if (document.attributes(root).get("id") !== String(now.id))
    document.setAttributes(root, { id: now.id, "xr:uid": null });
  if (before.name !== now.name) document.setAttributes(root, { name: now.name, displayName: now.name });
  patchFilter(document, before, now);
  patchColumns(document, before, now);
  patchStyle(document, before, now);
  return document.toString();
}

function patchFilter(document: XmlDocument, before: Table, now: Table): void {
  const filter = document.child(document.root, "autoFilter");
  const ref = filterRange(now);
  if (filter && now.hasFilterButton && before.isFiltered && !now.isFiltered)
    return document.replace(filter, document.qualify(`<autoFilter ref="${ref}"/>`));
  if (!filter && now.hasFilterButton)
    document.insert(document.root.openEnd, document.qualify(`<autoFilter ref="${ref}"/>`));
  else if (filter && !now.hasFilterButton) document.replace(filter, "");
  else if (filter && document.attributes(filter).get("ref") !== ref) document.setAttributes(filter, { ref });
}

/** Columns are known by their names; where there are as many as before, one with another name is the one at its place. */
function patchColumns(document: XmlDocument, before: Table, now: Table): void {
  const list = document.child(document.root, "tableColumns");
  if (!list) return;
  const columns = document.children(list, "tableColumn");
  let lastId = Math.max(0, ...columns.map((column) => Number(document.attributes(column).get("id") ?? 0)));
  const markup = now.columnNames.map((name, index) => {
    const known = before.columnNames.indexOf(name);
    const isSameCount = before.columnNames.length === now.columnNames.length;
    const column = columns[known < 0 && isSameCount ? index : known];
    if (!column) return document.qualify(columnMarkup((lastId += 1), name));
    const startTag = withName(document.startTag(column), name);
    return startTag + document.text.slice(column.openEnd, column.end);
  });
  if (markup.join("") === columns.map((column) => document.raw(column)).join("")) return;
  document.replaceInner(list, markup.join(""));
  if (columns.length !== now.columnNames.length) document.setAttributes(list, { count: now.columnNames.length });
}

/** The column's start tag with the name, as it is written where it is that name already. */
function withName(startTag: string, name: string): string {
  if (unescapeCellText(attributesOf(startTag).get("name") ?? "") === name) return startTag;
  const stand = "\uE000";
  return withAttributes(startTag, { name: stand }).replace(stand, () => nameAttribute(name));
}

function patchStyle(document: XmlDocument, before: Table, now: Table): void {
  const markup = styleMarkup(now);
  if (styleMarkup(before) === markup) return;
  const present = document.child(document.root, "tableStyleInfo");
  if (present) return document.replace(present, document.qualify(markup));
  const columns = document.child(document.root, "tableColumns");
  if (columns) document.insert(columns.end, document.qualify(markup));
}

import type { XmlElement } from "./xml-scanner";
import type { SheetSections } from "./sheet-section";
import { DEFAULT_COLUMN_PIXELS } from "../default-sizes";
import { columnWidthFromPixels } from "./sizes";
import { withAttributes } from "./xml-text";

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly startTag: string;
}

function columnSpans({ document }: SheetSections, list: XmlElement | null): ColumnSpan[] {
  if (!list) return [];
  return document.children(list, "col").map((element) => {
    const attributes = document.attributes(element);
    const first = Number(attributes.get("min") ?? 1) - 1;
    return { first, last: Number(attributes.get("max") ?? first + 1) - 1, startTag: document.startTag(element) };
  });
}

/** The cell format that a column gives to cells which have none of their own: by zero-based column; 0 where it gives none. */
export function columnFormats(sections: SheetSections): (column: number) => number {
  const list = sections.find("cols");
  const formatted = list
    ? sections.document.children(list, "col").flatMap((element) => {
        const attributes = sections.document.attributes(element);
        const format = Number(attributes.get("style") ?? 0);
        return format === 0
          ? []
          : [{ first: Number(attributes.get("min")) - 1, last: Number(attributes.get("max")) - 1, format }];
      })
    : [];
  return (column) => formatted.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}

function spanMarkup({ first, last, startTag }: ColumnSpan): string {
  return withAttributes(startTag, { min: first + 1, max: last + 1 });
}

/** Sets widths (pixels by zero-based column) and hides columns, splitting the column ranges of the sheet where they differ. */
export function setColumns(
  sections: SheetSections,
  widths: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): void {
  const columns = [...new Set([...widths.keys(), ...hidden])].sort((a, b) => a - b);
  if (columns.length === 0) return;
  const { document } = sections;
  const list = sections.find("cols");
  const result: ColumnSpan[] = [];
  const settled = new Set<number>();
  const sized = (column: number, startTag: string): ColumnSpan => {
    settled.add(column);
    const width = columnWidthFromPixels(widths.get(column) ?? DEFAULT_COLUMN_PIXELS);
    const attributes = { width, customWidth: 1, bestFit: null, ...(hidden.has(column) && { hidden: 1 }) };
    return { first: column, last: column, startTag: withAttributes(startTag, attributes) };
  };
  for (const span of columnSpans(sections, list)) {
    let first = span.first;
    for (const column of columns.filter((changed) => changed >= span.first && changed <= span.last)) {
      if (column > first) result.push({ ...span, first, last: column - 1 });
      result.push(sized(column, span.startTag));
      first = column + 1;
    }
    if (first <= span.last) result.push({ ...span, first });
  }
  const fresh = document.qualify('<col min="1" max="1"/>');
  for (const column of columns) if (!settled.has(column)) result.push(sized(column, fresh));
  result.sort((a, b) => a.first - b.first);
  const markup = result.map(spanMarkup).join("");
  if (list) document.replaceInner(list, markup);
  else sections.insert("cols", `<cols>${markup}</cols>`);
}

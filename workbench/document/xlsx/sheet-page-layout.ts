import { defaultPageLayout } from "../page-layout";
import type { HeadersFooters, PageLayout } from "../page-layout";
import { setRowBreaks } from "./sheet-row-breaks";
import type { SheetSections, SectionName } from "./sheet-section";
import { escapeAttribute, escapeText } from "./xml-text";

type Attributes = Readonly<Record<string, string | number | null>>;

/** 1 where it holds; no attribute where it does not, which is the format's default. */
function flag(value: boolean | undefined): 1 | null {
  return value === true ? 1 : null;
}

/** Changes attributes of a section in place; where there is none, and there is something to say, a new one says it. */
function setAttributes(sections: SheetSections, name: SectionName, changes: Attributes): void {
  const present = sections.find(name);
  if (present) return sections.document.setAttributes(present, changes);
  const written = Object.entries(changes).flatMap(([key, value]) =>
    value === null ? [] : [`${key}="${escapeAttribute(String(value))}"`],
  );
  if (written.length > 0) sections.insert(name, `<${name} ${written.join(" ")}/>`);
}

/** Only what the change names; undefined stays away. */
function named(entries: Readonly<Record<string, string | number | null | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function ifNamed<Value, Written>(value: Value | undefined, write: (value: Value) => Written): Written | undefined {
  return value === undefined ? undefined : write(value);
}

function printOptions(change: Partial<PageLayout>): Attributes {
  return named({
    horizontalCentered: ifNamed(change.centerHorizontally, flag),
    verticalCentered: ifNamed(change.centerVertically, flag),
    headings: ifNamed(change.headings, flag),
    gridLines: ifNamed(change.gridlines, flag),
  });
}

/** Unless it is the default, which the format leaves out. */
function unless<Name extends keyof PageLayout>(
  change: Partial<PageLayout>,
  name: Name,
): PageLayout[Name] | null | undefined {
  return ifNamed(change[name], (value) => (value === defaultPageLayout[name] ? null : value));
}

function pageSetup(change: Partial<PageLayout>): Attributes {
  const { fit, firstPageNumber } = change;
  const pages = (count: number | undefined) => (count === undefined || count === 1 ? null : count);
  return named({
    paperSize: change.paperSize,
    scale: unless(change, "scale"),
    firstPageNumber,
    fitToWidth: ifNamed(fit, (value) => pages(value?.width)),
    fitToHeight: ifNamed(fit, (value) => pages(value?.height)),
    pageOrder: unless(change, "pageOrder"),
    orientation: change.orientation,
    blackAndWhite: ifNamed(change.blackAndWhite, flag),
    draft: ifNamed(change.draft, flag),
    cellComments: unless(change, "comments"),
    useFirstPageNumber: ifNamed(firstPageNumber, (value) => flag(value !== null)),
    errors: unless(change, "errors"),
  });
}

const texts = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;

function headerFooterMarkup(all: HeadersFooters): string {
  const attributes = [
    all.differentOddEven ? ' differentOddEven="1"' : "",
    all.differentFirst ? ' differentFirst="1"' : "",
    all.scaleWithDocument ? "" : ' scaleWithDoc="0"',
    all.alignWithMargins ? "" : ' alignWithMargins="0"',
  ].join("");
  const children = texts.map((name) => {
    const text = all[name];
    if (text === "") return "";
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return `<${name}${space}>${escapeText(text)}</${name}>`;
  });
  const inner = children.join("");
  return attributes + inner === "" ? "" : `<headerFooter${attributes}>${inner}</headerFooter>`;
}

/** Writes how the sheet is printed, as far as the change names it; what else the sections say stays. */
export function setPageLayout(sections: SheetSections, change: Partial<PageLayout>): void {
  setAttributes(sections, "printOptions", printOptions(change));
  if (change.margins) setAttributes(sections, "pageMargins", { ...change.margins });
  setAttributes(sections, "pageSetup", pageSetup(change));
  if (change.headersFooters) sections.put("headerFooter", headerFooterMarkup(change.headersFooters));
  if (change.rowBreaks) setRowBreaks(sections, change.rowBreaks);
}

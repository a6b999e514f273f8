import { childNamed, childrenNamed, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** How a sheet is printed, in the file format's own terms. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** The number of the paper size (1 is Letter, 9 is A4); null where the file leaves it to the printer. */
  readonly paperSize: number | null;
  /** Per cent; counts unless the sheet is fitted to pages. */
  readonly scale: number;
  /** The pages that the sheet is fitted to, 0 for as many as it takes; null where it is scaled. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  /** Null where page numbers begin by themselves. */
  readonly firstPageNumber: number | null;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly comments: "none" | "atEnd" | "asDisplayed";
  readonly errors: "displayed" | "blank" | "dash" | "NA";
  readonly pageOrder: "downThenOver" | "overThenDown";
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** In inches. */
  readonly margins: PageMargins;
  readonly headersFooters: HeadersFooters;
  /** The rows before which a person or a program has a new page begin, in their order. */
  readonly rowBreaks: readonly number[];
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Texts as the file has them: "&L…&C…&R…". */
export interface HeadersFooters {
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly evenHeader: string;
  readonly evenFooter: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
  readonly differentOddEven: boolean;
  readonly differentFirst: boolean;
  readonly scaleWithDocument: boolean;
  readonly alignWithMargins: boolean;
}

export const defaultPageLayout: PageLayout = {
  orientation: "portrait",
  paperSize: null,
  scale: 100,
  fit: null,
  firstPageNumber: null,
  blackAndWhite: false,
  draft: false,
  comments: "none",
  errors: "displayed",
  pageOrder: "downThenOver",
  centerHorizontally: false,
  centerVertically: false,
  gridlines: false,
  headings: false,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  headersFooters: {
    oddHeader: "",
    oddFooter: "",
    evenHeader: "",
    evenFooter: "",
    firstHeader: "",
    firstFooter: "",
    differentOddEven: false,
    differentFirst: false,
    scaleWithDocument: true,
    alignWithMargins: true,
  },
  rowBreaks: [],
};

function numberOr(text: string | undefined, otherwise: number): number {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}

function oneOf<const Name extends string>(text: string | undefined, names: readonly Name[], otherwise: Name): Name {
  return names.find((name) => name === text) ?? otherwise;
}

/** Reads what a sheet's part says about printing. */
export function readPageLayout(worksheet: XmlElement | undefined): PageLayout {
  const of = (name: string) => childNamed(worksheet, name)?.attributes;
  const [setup, options, margins] = [of("pageSetup"), of("printOptions"), of("pageMargins")];
  const fitToPage = childNamed(childNamed(worksheet, "sheetPr"), "pageSetUpPr")?.attributes.get("fitToPage");
  const usesFirst = isTrue(setup?.get("useFirstPageNumber"));
  const known = defaultPageLayout.margins;
  return {
    orientation: oneOf(setup?.get("orientation"), ["portrait", "landscape"], "portrait"),
    paperSize: setup?.has("paperSize") ? numberOr(setup.get("paperSize"), 1) : null,
    scale: numberOr(setup?.get("scale"), 100),
    fit: isTrue(fitToPage)
      ? { width: numberOr(setup?.get("fitToWidth"), 1), height: numberOr(setup?.get("fitToHeight"), 1) }
      : null,
    firstPageNumber: usesFirst ? numberOr(setup?.get("firstPageNumber"), 1) : null,
    blackAndWhite: isTrue(setup?.get("blackAndWhite")),
    draft: isTrue(setup?.get("draft")),
    comments: oneOf(setup?.get("cellComments"), ["none", "atEnd", "asDisplayed"], "none"),
    errors: oneOf(setup?.get("errors"), ["displayed", "blank", "dash", "NA"], "displayed"),
    pageOrder: oneOf(setup?.get("pageOrder"), ["downThenOver", "overThenDown"], "downThenOver"),
    centerHorizontally: isTrue(options?.get("horizontalCentered")),
    centerVertically: isTrue(options?.get("verticalCentered")),
    gridlines: isTrue(options?.get("gridLines")),
    headings: isTrue(options?.get("headings")),
    margins: {
      left: numberOr(margins?.get("left"), known.left),
      right: numberOr(margins?.get("right"), known.right),
      top: numberOr(margins?.get("top"), known.top),
      bottom: numberOr(margins?.get("bottom"), known.bottom),
      header: numberOr(margins?.get("header"), known.header),
      footer: numberOr(margins?.get("footer"), known.footer),
    },
    headersFooters: readHeadersFooters(childNamed(worksheet, "headerFooter")),
    rowBreaks: readRowBreaks(childNamed(worksheet, "rowBreaks")),
  };
}

/** The `id` of a break is the zero-based row before which it stands (ECMA-376, 18.3.1.3); those that no one set are left out. */
function readRowBreaks(element: XmlElement | undefined): number[] {
  return childrenNamed(element, "brk")
    .filter(({ attributes }) => isTrue(attributes.get("man")))
    .map(({ attributes }) => numberOr(attributes.get("id"), 0))
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
}

function readHeadersFooters(element: XmlElement | undefined): HeadersFooters {
  const textOf = (name: string) => childNamed(element, name)?.text ?? "";
  const attributes = element?.attributes;
  return {
    oddHeader: textOf("oddHeader"),
    oddFooter: textOf("oddFooter"),
    evenHeader: textOf("evenHeader"),
    evenFooter: textOf("evenFooter"),
    firstHeader: textOf("firstHeader"),
    firstFooter: textOf("firstFooter"),
    differentOddEven: isTrue(attributes?.get("differentOddEven")),
    differentFirst: isTrue(attributes?.get("differentFirst")),
    scaleWithDocument: isTrue(attributes?.get("scaleWithDoc"), true),
    alignWithMargins: isTrue(attributes?.get("alignWithMargins"), true),
  };
}

/** Of `now`, what is not so in `before`; null where they are alike. */
export function changedPageLayout(before: PageLayout, now: PageLayout): Partial<PageLayout> | null {
  const changed = Object.entries(now).filter(([name, value]) => {
    // Both are page layouts, so that every name of the one is a name of the other.
    return JSON.stringify(value) !== JSON.stringify(before[name as keyof PageLayout]);
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

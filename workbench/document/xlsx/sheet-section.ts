import type { XmlElement } from "./xml-scanner";
import type { XmlDocument } from "./xml-document";

/** The children of CT_Worksheet in the order of the schema. */
const sectionOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;
export type SectionName = (typeof sectionOrder)[number];

/** The sections of a sheet part: found by name, replaced as a whole, put where the schema wants them. */
export class SheetSections {
  readonly #sections: readonly XmlElement[];
  readonly #inserted: { readonly rank: number; readonly markup: string }[] = [];

  constructor(readonly document: XmlDocument) {
    this.#sections = document.children(document.root);
  }

  all(name: SectionName): XmlElement[] {
    return this.#sections.filter((section) => this.document.localName(section) === name);
  }

  find(name: SectionName): XmlElement | null {
    return this.all(name)[0] ?? null;
  }

  /** Puts markup of ours before every section that comes after `name`, and before the sections of that very name. */
  insert(name: SectionName, markup: string): void {
    this.#inserted.push({ rank: sectionOrder.indexOf(name), markup: this.document.qualify(markup) });
  }

  /** Replaces the section by markup of ours, inserts it where there is none; "" takes it away. */
  put(name: SectionName, markup: string): void {
    const present = this.find(name);
    if (present) this.document.replace(present, this.document.qualify(markup));
    else if (markup !== "") this.insert(name, markup);
  }

  /** Carries the insertions out: new sections that meet at one place stand in the schema's order, whoever asked first. */
  flush(): void {
    for (const { rank, markup } of this.#inserted.splice(0).sort((a, b) => a.rank - b.rank)) {
      const following = new Set<string>(sectionOrder.slice(rank));
      const next = this.#sections.find((section) => following.has(this.document.localName(section)));
      if (next) this.document.insert(next.start, markup);
      else this.document.append(this.document.root, markup);
    }
  }
}

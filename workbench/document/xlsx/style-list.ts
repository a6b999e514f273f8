import type { XmlDocument } from "./xml-document";
import type { XmlElement } from "./xml-scanner";

/** The lists of CT_Stylesheet in the order of the schema. */
const listOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One list of the styles part (fonts, fills, cell formats): its items stay, equal ones are found again, new ones go to its end. */
export class StyleList {
  readonly #document: XmlDocument;
  readonly #name: string;
  readonly #element: XmlElement | null;
  readonly #items: string[];
  readonly #indexes = new Map<string, number>();
  readonly #openedCount: number;
  #isGrown = false;

  /** `initial` are the items that a part without this list gets before any other. */
  constructor(document: XmlDocument, name: string, initial: readonly string[]) {
    this.#document = document;
    this.#name = name;
    this.#element = document.child(document.root, name);
    const opened = this.#element ? document.children(this.#element).map((item) => document.raw(item)) : [];
    this.#items = opened.length > 0 ? opened : initial.map((item) => document.qualify(item));
    this.#openedCount = opened.length;
    for (const [index, item] of this.#items.entries()) if (!this.#indexes.has(item)) this.#indexes.set(item, index);
  }

  items(): readonly string[] {
    return this.#items;
  }

  item(index: number): string | undefined {
    return this.#items[index];
  }

  indexOf(item: string): number {
    const known = this.#indexes.get(item);
    if (known !== undefined) return known;
    const index = this.#items.push(item) - 1;
    this.#indexes.set(item, index);
    this.#isGrown = true;
    return index;
  }

  write(): void {
    if (!this.#isGrown) return;
    const added = this.#items.slice(this.#openedCount).join("");
    if (this.#element) {
      this.#document.append(this.#element, added);
      this.#document.setAttributes(this.#element, { count: this.#items.length });
      return;
    }
    const later = listOrder.slice(listOrder.indexOf(this.#name) + 1);
    const next = this.#document
      .children(this.#document.root)
      .find((child) => later.includes(this.#document.localName(child)));
    const { prefix, root } = this.#document;
    const list = `<${prefix}${this.#name} count="${this.#items.length}">${added}</${prefix}${this.#name}>`;
    if (next) this.#document.insert(next.start, list);
    else this.#document.append(root, list);
  }
}

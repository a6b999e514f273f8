import { XlsxPatchError } from "./patch-error";
import { childElements, flatChildren, maskOpaqueMarkup, rootElement, type XmlElement } from "./xml-scanner";
import { attributesOf, decodeXmlContent, withAttributes, withPrefix, type AttributeChanges } from "./xml-text";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface ElementChange {
  readonly element: XmlElement;
  attributes: AttributeChanges;
  appended: string;
}

/**
 * One XML part and the changes to be made to it. Places and elements are always those of the text as opened; `toString` carries all
 * changes out at once, and what is not changed is copied character by character.
 */
export class XmlDocument {
  readonly root: XmlElement;
  /** The root's namespace prefix with its colon, or "". */
  readonly prefix: string;
  readonly #masked: string;
  readonly #splices: Splice[] = [];
  readonly #changes = new Map<number, ElementChange>();

  constructor(readonly text: string) {
    this.#masked = maskOpaqueMarkup(text);
    this.root = rootElement(this.#masked);
    this.prefix = this.root.name.includes(":") ? this.root.name.slice(0, this.root.name.indexOf(":") + 1) : "";
    const namespace = this.attributes(this.root).get(
      this.prefix === "" ? "xmlns" : `xmlns:${this.prefix.slice(0, -1)}`,
    );
    if (namespace?.includes("purl.oclc.org")) {
      throw new XlsxPatchError("unsupported-markup", "The workbook is in the strict Open XML format.");
    }
  }

  get isChanged(): boolean {
    return this.#splices.length > 0 || this.#changes.size > 0;
  }

  /** The children of the root's namespace called `localName`; all children unless told. */
  children(parent: XmlElement, localName?: string): XmlElement[] {
    const children = childElements(this.#masked, parent);
    return localName === undefined ? children : children.filter(({ name }) => name === this.prefix + localName);
  }

  child(parent: XmlElement, localName: string): XmlElement | null {
    return this.children(parent, localName)[0] ?? null;
  }

  /** Children that never nest, one by one: rows of the sheet data, cells of a row. */
  flatChildren(parent: XmlElement, localName: string): Generator<XmlElement> {
    return flatChildren(this.#masked, parent, this.prefix + localName);
  }

  /** An element's name without the prefix of the root's namespace; names of other namespaces keep theirs. */
  localName({ name }: XmlElement): string {
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  startTag({ start, openEnd }: XmlElement): string {
    return this.text.slice(start, openEnd);
  }

  attributes(element: XmlElement): Map<string, string> {
    return attributesOf(this.startTag(element));
  }

  raw({ start, end }: XmlElement): string {
    return this.text.slice(start, end);
  }

  inner({ openEnd, closeStart }: XmlElement): string {
    return this.text.slice(openEnd, closeStart);
  }

  textContent(element: XmlElement): string {
    return decodeXmlContent(this.inner(element));
  }

  /** Our own markup in this part's prefix. */
  qualify(markup: string): string {
    return withPrefix(markup, this.prefix);
  }

  replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.#splices.push({ start: at, end: at, text });
  }

  setAttributes(element: XmlElement, changes: AttributeChanges): void {
    const change = this.#changeOf(element);
    change.attributes = { ...change.attributes, ...changes };
  }

  /** Adds markup after the element's last child. */
  append(element: XmlElement, markup: string): void {
    this.#changeOf(element).appended += markup;
  }

  replaceInner(element: XmlElement, markup: string): void {
    if (element.isSelfClosing) this.append(element, markup);
    else this.replace({ start: element.openEnd, end: element.closeStart }, markup);
  }

  #changeOf(element: XmlElement): ElementChange {
    const known = this.#changes.get(element.start);
    if (known) return known;
    const change: ElementChange = { element, attributes: {}, appended: "" };
    this.#changes.set(element.start, change);
    return change;
  }

  #splicesOf({ element, attributes, appended }: ElementChange): Splice[] {
    const { start, openEnd, closeStart, name, isSelfClosing } = element;
    const startTag = withAttributes(this.startTag(element), attributes);
    if (!isSelfClosing) {
      const opened = startTag === this.startTag(element) ? [] : [{ start, end: openEnd, text: startTag }];
      return appended === "" ? opened : [...opened, { start: closeStart, end: closeStart, text: appended }];
    }
    const text = appended === "" ? startTag : `${startTag.replace(/\s*\/>$/, ">")}${appended}</${name}>`;
    return [{ start, end: openEnd, text }];
  }

  toString(): string {
    const splices = [...this.#splices, ...[...this.#changes.values()].flatMap((change) => this.#splicesOf(change))];
    if (splices.length === 0) return this.text;
    // Of two changes at one place, an insertion goes before a replacement; otherwise the order of the calls holds.
    splices.sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of splices) {
      if (start < at) throw new Error("Two changes of one part overlap.");
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}

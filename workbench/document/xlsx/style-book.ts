import type { CellStylePatch, ConditionalStyle } from "../workbook-document";
import { changesFont, differentialMarkup, fillMarkup, noFill, patchedBorder, patchedFont } from "./cell-format";
import { NumberFormats } from "./number-formats";
import { StyleList } from "./style-list";
import { XmlDocument } from "./xml-document";
import { attributesOf, escapeAttribute, withAttributes, type AttributeChanges } from "./xml-text";

const standardFont = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const grayFill = '<fill><patternFill patternType="gray125"/></fill>';
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const standardFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The styles part. Formats are only ever added, so that every index that the package already uses stays right. */
export class StyleBook {
  readonly #document: XmlDocument;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #cellFormats: StyleList;
  readonly #differential: StyleList;
  readonly #numberFormats: NumberFormats;
  readonly #patched = new Map<string, number>();

  constructor(text: string) {
    const document = new XmlDocument(text);
    this.#document = document;
    this.#fonts = new StyleList(document, "fonts", [standardFont]);
    this.#fills = new StyleList(document, "fills", [noFill, grayFill]);
    this.#borders = new StyleList(document, "borders", [noBorder]);
    this.#cellFormats = new StyleList(document, "cellXfs", [standardFormat]);
    this.#differential = new StyleList(document, "dxfs", []);
    this.#numberFormats = this.#readNumberFormats();
  }

  #readNumberFormats(): NumberFormats {
    const list = this.#document.child(this.#document.root, "numFmts");
    const own = list ? this.#document.children(list, "numFmt").map((element) => this.#document.startTag(element)) : [];
    const differential = this.#differential.items().flatMap((raw) => raw.match(/<(?:\w+:)?numFmt\s[^>]*>/) ?? []);
    return new NumberFormats(own.map(numberFormatOf), differential.map(numberFormatOf));
  }

  /** The index of the cell format that is `base` with the changes laid over it. */
  cellFormat(base: number, patch: CellStylePatch): number {
    const key = `${base}|${JSON.stringify(patch)}`;
    const known = this.#patched.get(key);
    if (known !== undefined) return known;
    const index = this.#cellFormats.indexOf(
      this.#patchedFormat(this.#cellFormats.item(base) ?? this.#document.qualify(standardFormat), patch),
    );
    this.#patched.set(key, index);
    return index;
  }

  #patchedFormat(raw: string, patch: CellStylePatch): string {
    const document = new XmlDocument(raw);
    const attributes = document.attributes(document.root);
    const partOf = (name: string) => Number(attributes.get(name) ?? 0);
    const changes: Record<string, string | number | null> = {};
    if (patch.numberFormat !== undefined) {
      changes["numFmtId"] = this.#numberFormats.idOf(patch.numberFormat ?? "General");
      changes["applyNumberFormat"] = 1;
    }
    if (changesFont(patch)) {
      const standard = this.#fonts.item(0) ?? this.#document.qualify(standardFont);
      const base = this.#fonts.item(partOf("fontId")) ?? standard;
      changes["fontId"] = this.#fonts.indexOf(patchedFont(base, patch, standard));
      changes["applyFont"] = 1;
    }
    if (patch.fill !== undefined) {
      changes["fillId"] = patch.fill === null ? 0 : this.#fills.indexOf(this.#document.qualify(fillMarkup(patch.fill)));
      changes["applyFill"] = 1;
    }
    if (patch.borders !== undefined) {
      const base = this.#borders.item(partOf("borderId")) ?? this.#document.qualify(noBorder);
      changes["borderId"] = this.#borders.indexOf(patchedBorder(base, patch.borders));
      changes["applyBorder"] = 1;
    }
    return withChildren(document, changes, patch);
  }

  /** The index of a conditional format's style. */
  differentialFormat(style: ConditionalStyle): number {
    const markup = differentialMarkup(style, (code) => this.#numberFormats.differentialIdOf(code));
    return this.#differential.indexOf(this.#document.qualify(markup));
  }

  toString(): string {
    const added = this.#numberFormats.added();
    const markup = added.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    if (markup.length > 0) {
      const list = new StyleList(this.#document, "numFmts", []);
      for (const item of markup) list.indexOf(this.#document.qualify(item));
      list.write();
    }
    for (const list of [this.#fonts, this.#fills, this.#borders, this.#cellFormats, this.#differential]) list.write();
    return this.#document.toString();
  }
}

function numberFormatOf(startTag: string): { id: number; code: string } {
  const attributes = attributesOf(startTag);
  return { id: Number(attributes.get("numFmtId") ?? 0), code: attributes.get("formatCode") ?? "" };
}

/** The cell format (CT_Xf) with its attributes changed, its alignment and its protection patched; alignment comes first. */
function withChildren(document: XmlDocument, changes: AttributeChanges, patch: CellStylePatch): string {
  const aligned: Record<string, string | number | null> = {};
  if (patch.horizontal !== undefined) aligned["horizontal"] = patch.horizontal;
  if (patch.vertical !== undefined) aligned["vertical"] = patch.vertical;
  if (patch.wrapText !== undefined) aligned["wrapText"] = patch.wrapText ? 1 : null;
  if (patch.indent !== undefined) aligned["indent"] = patch.indent === 0 ? null : patch.indent;
  const locked = patch.locked === undefined ? {} : { locked: patch.locked === null ? null : Number(patch.locked) };
  const { root } = document;
  const [isAligned, isProtected] = [aligned, locked].map((changed) => Object.keys(changed).length > 0);
  if (!isAligned && !isProtected) {
    document.setAttributes(root, changes);
    return document.toString();
  }
  const changed = (name: string, attributes: AttributeChanges) => {
    const present = document.child(root, name);
    if (Object.keys(attributes).length === 0) return present ? document.raw(present) : "";
    const tag = present ? document.startTag(present).replace(/\s*\/?>$/, "/>") : document.qualify(`<${name}/>`);
    return withAttributes(tag, attributes);
  };
  const own = ["alignment", "protection"];
  const others = document.children(root).filter((child) => !own.includes(document.localName(child)));
  const applied = { ...(isAligned && { applyAlignment: 1 }), ...(isProtected && { applyProtection: 1 }) };
  const startTag = withAttributes(document.startTag(root), { ...changes, ...applied }).replace(/\s*\/>$/, ">");
  const inner = [
    changed("alignment", aligned),
    changed("protection", locked),
    ...others.map((child) => document.raw(child)),
  ];
  return `${startTag}${inner.join("")}</${root.name}>`;
}

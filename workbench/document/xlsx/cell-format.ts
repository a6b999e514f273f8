import type { Border, BorderSide, CellStylePatch, ConditionalStyle } from "../workbook-document";
import { escapeAttribute } from "./xml-text";
import { XmlDocument } from "./xml-document";

/** "#RRGGBB" as the file writes it, opaque. */
export function argbOf(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

const solidFill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argbOf(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
export const noFill = '<fill><patternFill patternType="none"/></fill>';

export function fillMarkup(color: string | null): string {
  return color === null ? noFill : solidFill(color);
}

/** The children of CT_Font in the order in which Excel writes them. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const borderOrder = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** A list of an element's children by name, to be changed and written again in the order of the schema. */
class ChildList {
  readonly #document: XmlDocument;
  readonly #children: Map<string, string>;

  constructor(raw: string) {
    this.#document = new XmlDocument(raw);
    this.#children = new Map(
      this.#document
        .children(this.#document.root)
        .map((child) => [this.#document.localName(child), this.#document.raw(child)]),
    );
  }

  set(name: string, markup: string | null): void {
    if (markup === null) this.#children.delete(name);
    else this.#children.set(name, this.#document.qualify(markup));
  }

  get(name: string): string | undefined {
    return this.#children.get(name);
  }

  toMarkup(order: readonly string[]): string {
    const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    const sorted = [...this.#children].sort(([a], [b]) => rank(a) - rank(b)).map(([, markup]) => markup);
    const { root } = this.#document;
    const startTag = this.#document.startTag(root).replace(/\s*\/>$/, ">");
    return sorted.length === 0 ? startTag.replace(/>$/, "/>") : `${startTag}${sorted.join("")}</${root.name}>`;
  }
}

type FontPatch = Pick<
  CellStylePatch,
  "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
>;

export function changesFont(patch: FontPatch): boolean {
  const { fontName, fontSize, fontColor, bold, italic, underline, strikethrough } = patch;
  return [fontName, fontSize, fontColor, bold, italic, underline, strikethrough].some((value) => value !== undefined);
}

/** The font with the changes laid over it; `standard` is the workbook's first font, to which name and size go back. */
export function patchedFont(raw: string, patch: FontPatch, standard: string): string {
  const font = new ChildList(raw);
  const fallback = new ChildList(standard);
  const flags = { b: patch.bold, i: patch.italic, u: patch.underline, strike: patch.strikethrough };
  for (const [name, value] of Object.entries(flags))
    if (value !== undefined) font.set(name, value ? `<${name}/>` : null);
  if (patch.fontSize !== undefined) setOrFallBack(font, fallback, "sz", patch.fontSize);
  if (patch.fontColor !== undefined) {
    font.set("color", patch.fontColor === null ? null : `<color rgb="${argbOf(patch.fontColor)}"/>`);
  }
  if (patch.fontName !== undefined) {
    // The scheme would bring the theme's font back, and the character set belongs to the former font.
    for (const name of ["scheme", "charset", "family"])
      font.set(name, patch.fontName === null ? (fallback.get(name) ?? null) : null);
    setOrFallBack(font, fallback, "name", patch.fontName);
  }
  return font.toMarkup(fontOrder);
}

function setOrFallBack(font: ChildList, fallback: ChildList, name: string, value: string | number | null): void {
  const markup = value === null ? (fallback.get(name) ?? null) : `<${name} val="${escapeAttribute(String(value))}"/>`;
  font.set(name, markup);
}

function sideMarkup(side: string, border: Border | null | undefined): string {
  if (!border) return `<${side}/>`;
  return `<${side} style="${border.style}"><color rgb="${argbOf(border.color)}"/></${side}>`;
}

export type BorderPatch = Readonly<Partial<Record<BorderSide, Border | null>>>;

export function patchedBorder(raw: string, patch: BorderPatch): string {
  const border = new ChildList(raw);
  for (const side of ["left", "right", "top", "bottom"] as const) {
    if (patch[side] !== undefined) border.set(side, sideMarkup(side, patch[side]));
  }
  return border.toMarkup(borderOrder);
}

/** A conditional format's style (CT_Dxf), its children in the order of the schema. `numberFormatId` numbers its number format. */
export function differentialMarkup(style: ConditionalStyle, numberFormatId: (code: string) => number): string {
  const flags = { b: style.bold, i: style.italic, strike: style.strikethrough } as const;
  const font = Object.entries(flags).map(([name, value]) =>
    value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`,
  );
  if (style.underline !== undefined) font.push(style.underline ? "<u/>" : '<u val="none"/>');
  if (style.fontColor !== undefined) font.push(`<color rgb="${argbOf(style.fontColor)}"/>`);
  const fontMarkup = font.join("");
  const code = style.numberFormat;
  const parts = [
    fontMarkup === "" ? "" : `<font>${fontMarkup}</font>`,
    code === undefined ? "" : `<numFmt numFmtId="${numberFormatId(code)}" formatCode="${escapeAttribute(code)}"/>`,
    // A conditional fill is solid by default and shows its background colour, unlike a cell's.
    style.fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argbOf(style.fill)}"/></patternFill></fill>`,
    style.borders === undefined ? "" : differentialBorder(style.borders),
  ];
  return `<dxf>${parts.join("")}</dxf>`;
}

function differentialBorder(borders: NonNullable<ConditionalStyle["borders"]>): string {
  const sides = (["left", "right", "top", "bottom"] as const).filter((side) => borders[side]);
  return sides.length === 0 ? "" : `<border>${sides.map((side) => sideMarkup(side, borders[side])).join("")}</border>`;
}

import { childrenOf, elementsOf, parsedPart } from "./package-dom";

type Parts = ReadonlyMap<string, Uint8Array>;

export interface SavedStyle {
  /** "RRGGBB"; null where the cell has no solid fill. */
  readonly fill: string | null;
  readonly isBold: boolean;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly numberFormat: string;
  readonly wrapText: boolean;
  readonly horizontal: string | null;
  /** Sides that have a line, "top thin FF0000", sorted. */
  readonly borders: readonly string[];
}

/** The style that a conditional format lays over its cells. */
export interface SavedDifferentialStyle {
  /** "RRGGBB", or null. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly numberFormat: string | null;
  readonly isBold: boolean;
  readonly borders: readonly string[];
}

/** "RRGGBB" of a colour element; null where it has none of its own. */
export const rgbOf = (element: Element | undefined) => element?.getAttribute("rgb")?.slice(-6) ?? null;
const isSet = (element: Element | undefined) =>
  element !== undefined && !["0", "false"].includes(element.getAttribute("val") ?? "1");

function borderLines(border: Element | undefined): string[] {
  return [...(border?.children ?? [])]
    .filter((side) => side.hasAttribute("style"))
    .map((side) => [side.localName, side.getAttribute("style"), rgbOf(side.children[0])].join(" "))
    .sort();
}

/** The styles part as the file holds it. */
export class SavedStyles {
  readonly #root: Element;
  readonly #formats: ReadonlyMap<string, string>;

  constructor(parts: Parts, path: string) {
    this.#root = parsedPart(parts, path).documentElement;
    const list = childrenOf(this.#root, "numFmts")[0];
    const formats = list ? childrenOf(list, "numFmt") : [];
    this.#formats = new Map(
      formats.map((format) => [format.getAttribute("numFmtId") ?? "", format.getAttribute("formatCode") ?? ""]),
    );
  }

  #item(list: string, index: string | null): Element | undefined {
    return childrenOf(this.#root, list)[0]?.children[Number(index ?? 0)];
  }

  cell(index: string | null): SavedStyle {
    const format = this.#item("cellXfs", index);
    const font = this.#item("fonts", format?.getAttribute("fontId") ?? null);
    const pattern = this.#item("fills", format?.getAttribute("fillId") ?? null)?.children[0];
    const alignment = format ? childrenOf(format, "alignment")[0] : undefined;
    const numberFormatId = format?.getAttribute("numFmtId") ?? "0";
    const isSolid = pattern?.getAttribute("patternType") === "solid";
    return {
      fill: isSolid ? rgbOf(childrenOf(pattern, "fgColor")[0]) : null,
      isBold: isSet(font && childrenOf(font, "b")[0]),
      fontColor: rgbOf(font && childrenOf(font, "color")[0]),
      fontName: (font && childrenOf(font, "name")[0]?.getAttribute("val")) ?? null,
      numberFormat: this.#formats.get(numberFormatId) ?? numberFormatId,
      wrapText: ["1", "true"].includes(alignment?.getAttribute("wrapText") ?? ""),
      horizontal: alignment?.getAttribute("horizontal") ?? null,
      borders: borderLines(this.#item("borders", format?.getAttribute("borderId") ?? null)),
    };
  }

  differential(index: string | null): SavedDifferentialStyle {
    const style = index === null ? undefined : this.#item("dxfs", index);
    const font = style && childrenOf(style, "font")[0];
    return {
      fill: rgbOf(style && elementsOf(style, "bgColor")[0]),
      fontColor: rgbOf(font && childrenOf(font, "color")[0]),
      numberFormat: (style && childrenOf(style, "numFmt")[0]?.getAttribute("formatCode")) ?? null,
      isBold: isSet(font && childrenOf(font, "b")[0]),
      borders: borderLines(style && childrenOf(style, "border")[0]),
    };
  }
}

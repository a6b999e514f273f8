import type { XlsxColor } from "./read-xlsx";
import type { Border, BorderSide, BorderStyle, ConditionalStyle } from "./workbook-document";
import { colorOf } from "./xlsx-color";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const SIDES = ["top", "bottom", "left", "right"] as const satisfies readonly BorderSide[];
const BORDER_STYLES: readonly string[] = [
  "thin",
  "medium",
  "thick",
  "dashed",
  "dotted",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
] satisfies BorderStyle[];

/** The formats of conditional formats (`dxf`) in the order of the styles part, to which its rules refer by number. */
export function readDifferentialStyles(
  stylesXml: string | null,
  themeColors: readonly string[] | undefined,
): ConditionalStyle[] {
  const block = /<(?:\w+:)?dxfs\b[^>]*>[\s\S]*<\/(?:\w+:)?dxfs>/.exec(stylesXml ?? "")?.[0] ?? "";
  return childrenNamed(childNamed(parseXml(block), "dxfs"), "dxf").map((dxf) => readStyle(dxf, themeColors));
}

function readStyle(dxf: XmlElement, themeColors: readonly string[] | undefined): ConditionalStyle {
  const font = childNamed(dxf, "font");
  const color = (element: XmlElement | undefined) => colorOf(readColor(element), themeColors);
  const fontColor = color(childNamed(font, "color"));
  const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
  // In a differential format the background colour is the one that is shown, other than in a cell's format.
  const fill = color(childNamed(pattern, "bgColor")) ?? color(childNamed(pattern, "fgColor"));
  const numberFormat = childNamed(dxf, "numFmt")?.attributes.get("formatCode");
  const borders = readBorders(childNamed(dxf, "border"), color);
  return {
    ...(fill && { fill }),
    ...(fontColor && { fontColor }),
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(isOn(font, "u") && { underline: true }),
    ...(isOn(font, "strike") && { strikethrough: true }),
    ...(numberFormat && { numberFormat }),
    ...(borders && { borders }),
  };
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = childNamed(font, name);
  const value = element?.attributes.get("val");
  return element !== undefined && value !== "none" && (name === "u" || isTrue(value, true));
}

function readColor(element: XmlElement | undefined): XlsxColor | undefined {
  if (!element) return undefined;
  const rgb = element.attributes.get("rgb");
  const [theme, tint, indexed] = ["theme", "tint", "indexed"].map((name) => element.attributes.get(name));
  return {
    ...(rgb && { rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}

function readBorders(
  border: XmlElement | undefined,
  color: (element: XmlElement | undefined) => string | null,
): Partial<Record<BorderSide, Border>> | null {
  const sides = SIDES.flatMap((side) => {
    const line = childNamed(border, side);
    const style = line?.attributes.get("style");
    if (!isBorderStyle(style)) return [];
    return [[side, { style, color: color(childNamed(line, "color")) ?? "#000000" }] as const];
  });
  // Object.fromEntries widens the keys, which come from SIDES.
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

function isBorderStyle(style: string | undefined): style is BorderStyle {
  return style !== undefined && BORDER_STYLES.includes(style);
}

import type { XlsxStyle, XlsxWorkbook } from "./read-xlsx";
import type { BorderSide, CellStyle } from "./workbook-document";
import { colorOf } from "./xlsx-color";

const SIDES = ["top", "bottom", "left", "right"] as const satisfies readonly BorderSide[];

/** Turns hucre's formats into cells' formats: colours resolved, what equals the workbook's default left out. */
export function styleReader(
  workbook: Pick<XlsxWorkbook, "themeColors" | "defaultFont">,
): (style: XlsxStyle) => CellStyle {
  const color = (value: Parameters<typeof colorOf>[0]) => colorOf(value, workbook.themeColors);
  const { name, size } = workbook.defaultFont ?? {};
  const defaultColor = color(workbook.defaultFont?.color) ?? "#000000";

  function readFont(font: NonNullable<XlsxStyle["font"]>): CellStyle {
    const fontColor = color(font.color);
    return {
      ...(font.name && font.name !== name && { fontName: font.name }),
      ...(font.size && font.size !== size && { fontSize: font.size }),
      ...(fontColor && fontColor !== defaultColor && { fontColor }),
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(font.underline && { underline: true }),
      ...(font.strikethrough && { strikethrough: true }),
    };
  }

  function readFill(fill: NonNullable<XlsxStyle["fill"]>): CellStyle {
    if (fill.type === "gradient" || fill.pattern === "none") return {};
    const shown = color(fill.fgColor) ?? color(fill.bgColor);
    return shown ? { fill: shown } : {};
  }

  function readBorders(border: NonNullable<XlsxStyle["border"]>): CellStyle {
    const sides = SIDES.flatMap((side) => {
      const line = border[side];
      return line?.style ? [[side, { style: line.style, color: color(line.color) ?? "#000000" }] as const] : [];
    });
    // Object.fromEntries widens the keys, which come from SIDES.
    return sides.length > 0 ? { borders: Object.fromEntries(sides) } : {};
  }

  return (style) => ({
    ...(style.numFmt && style.numFmt !== "General" && { numberFormat: style.numFmt }),
    ...(style.fill && readFill(style.fill)),
    ...(style.font && readFont(style.font)),
    ...(style.alignment && readAlignment(style.alignment)),
    ...(style.border && readBorders(style.border)),
    ...(style.protection?.locked === false && { locked: false }),
  });
}

function readAlignment({ horizontal, vertical, wrapText, indent }: NonNullable<XlsxStyle["alignment"]>): CellStyle {
  return {
    ...(horizontal && horizontal !== "general" && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(wrapText && { wrapText: true }),
    ...(indent && { indent }),
  };
}

import type { CellRange } from "../core/cell";

const outer = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Asks for how a cell looks, to be read by `looksOf` after the next round trip. */
export function requestLooks({ format }: Excel.Range) {
  format.load("horizontalAlignment, verticalAlignment, wrapText");
  format.fill.load("color");
  format.font.load("name, size, bold, italic, color");
  // The lines of one cell: its neighbour's count where its own is missing.
  const line = format.borders.getItem("EdgeBottom");
  line.load("style, weight, color");
  return { format, line };
}

/** How a cell looks; what is as in every new cell is left out, so that the style of an Excel table keeps its say. */
export interface CellLooks {
  readonly fill: string | null;
  readonly font: Partial<Pick<Excel.RangeFont, "name" | "size" | "bold" | "italic" | "color">>;
  readonly alignment: Partial<Pick<Excel.RangeFormat, "horizontalAlignment" | "verticalAlignment" | "wrapText">>;
  readonly line: Pick<Excel.RangeBorder, "style" | "weight" | "color"> | null;
}

export function looksOf({ format, line }: ReturnType<typeof requestLooks>): CellLooks {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format;
  return {
    // No fill reads as white (RangeFill.color, Microsoft Learn).
    fill: fill.color === "#FFFFFF" || fill.color === "" ? null : fill.color,
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.color === "#000000" || font.color === "" ? {} : { color: font.color }),
    },
    alignment: { horizontalAlignment, verticalAlignment, wrapText },
    line: line.style === "None" ? null : { style: line.style, weight: line.weight, color: line.color },
  };
}

/** Queues looks for all cells of a range, lines around each of them. */
export function copyLooks({ fill, font, alignment, line }: CellLooks, cells: Excel.Range, size: CellRange): void {
  const { format } = cells;
  if (fill !== null) format.fill.color = fill;
  Object.assign(format.font, font);
  Object.assign(format, alignment);
  if (line === null) return;
  const inner = [
    ...(size.rowCount > 1 ? (["InsideHorizontal"] as const) : []),
    ...(size.columnCount > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...outer, ...inner]) Object.assign(format.borders.getItem(edge), line);
}

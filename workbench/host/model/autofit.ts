import type { CellStyle, Rect } from "../../document/workbook-document";
import { intersect } from "../a1";
import { textOf } from "../cell-values";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";

const digitPixels = 7;
const paddingPixels = 5;
const defaultFontSize = 11;
const widestPixels = 1790;
const linePixels = 20;

interface SizedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
}

function* textsOf(area: Area): Generator<SizedText> {
  const sheet = sheetOf(area);
  const used = sheet.usedRange(true);
  for (const rect of area.rects) {
    const within: Rect | null = used && intersect(used, rect);
    if (!within) continue;
    const styles = sheet.readStyles(within);
    for (const [r, cells] of sheet.read(within).entries()) {
      for (const [c, cell] of cells.entries()) {
        const style = styles[r]?.[c] ?? {};
        const text = textOf(cell, style.numberFormat ?? "General", area.context.document.dateSystem);
        if (text !== "") yield { row: within.row + r, column: within.column + c, text, style };
      }
    }
  }
}

function widthOf({ text, style }: SizedText): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  const scale = (style.fontSize ?? defaultFontSize) / defaultFontSize;
  return Math.min(widestPixels, Math.ceil(longest * digitPixels * scale * (style.bold ? 1.1 : 1)) + paddingPixels);
}

function largest(sizes: Map<number, number>, index: number, size: number): void {
  sizes.set(index, Math.max(sizes.get(index) ?? 0, size));
}

/** Fits columns to the texts' length: an estimate from characters, since nothing here measures glyphs. */
export function autofitColumns(area: Area): void {
  const sheet = sheetAllowing(area, "allowFormatColumns");
  const widths = new Map<number, number>();
  for (const sized of textsOf(area)) if (sized.style.wrapText !== true) largest(widths, sized.column, widthOf(sized));
  for (const [column, width] of widths) sheet.setColumnWidth(column, width);
}

/** Fits rows to the lines that wrapped texts need in their columns' widths: an estimate, as for columns. */
export function autofitRows(area: Area): void {
  const sheet = sheetAllowing(area, "allowFormatRows");
  const heights = new Map<number, number>();
  for (const sized of textsOf(area)) {
    const breaks = sized.text.split("\n").length;
    const wrapped = sized.style.wrapText === true ? Math.ceil(widthOf(sized) / sheet.columnWidth(sized.column)) : 1;
    const scale = (sized.style.fontSize ?? defaultFontSize) / defaultFontSize;
    largest(heights, sized.row, Math.ceil(Math.max(breaks, wrapped) * linePixels * scale));
  }
  for (const [row, height] of heights) sheet.setRowHeight(row, height);
}

import type { NamedRange } from "hucre";
import type { Cell, CellStyle, ConditionalRule, MergeRange, WriteSheet } from "hucre/xlsx";
import type { SampleValue } from "./sample-rows";

/** One follow-up sheet as an institution would have it: title block, headings, rows, signatures. */
export interface SampleSheet {
  readonly name: string;
  /** From the first row on; "" leaves a row empty. */
  readonly title: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SampleValue[])[];
  /** Widths of the columns in digits. */
  readonly widths: readonly number[];
  readonly dateColumn: number | null;
  readonly centeredColumns: readonly number[];
  /** Merges over data rows: columns and rows counted from the first data row. */
  readonly merges?: readonly { readonly column: number; readonly row: number; readonly rowCount: number }[];
  readonly signatures: readonly { readonly column: number; readonly columnCount: number; readonly role: string }[];
  readonly conditionalRules?: (firstRow: number, lastRow: number) => ConditionalRule[];
  readonly colors: { readonly heading: string; readonly band: string };
}

const fontName = "Arial";
const line = { style: "thin", color: { rgb: "8A8A8A" } } as const;
const boxed = { top: line, bottom: line, left: line, right: line };
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const dateFormat = "dd/mm/yyyy";

const titleStyle = (isMain: boolean): CellStyle => ({
  font: { name: fontName, size: isMain ? 12 : 11, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
});

const headingStyle = (color: string): CellStyle => ({
  font: { name: fontName, size: 10, bold: true, color: { rgb: "FFFFFF" } },
  fill: solid(color),
  border: boxed,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
});

/** Whether each row stands on the coloured band: bands alternate by aspect, so that what a merge covers looks like its first cell. */
function bandsOf({ rows, merges = [] }: SampleSheet): boolean[] {
  let aspect = -1;
  return rows.map((_, row) => {
    const isContinued = merges.some((merge) => row > merge.row && row < merge.row + merge.rowCount);
    if (!isContinued) aspect += 1;
    return aspect % 2 === 1;
  });
}

function dataStyle(sheet: SampleSheet, isBand: boolean, column: number, value: SampleValue): CellStyle {
  const isCentered = sheet.centeredColumns.includes(column);
  return {
    font: { name: fontName, size: 9 },
    border: boxed,
    ...(isBand ? { fill: solid(sheet.colors.band) } : {}),
    ...(column === sheet.dateColumn && typeof value === "number" ? { numFmt: dateFormat } : {}),
    alignment: { horizontal: isCentered ? "center" : "left", vertical: isCentered ? "center" : "top", wrapText: true },
  };
}

const signatureStyle: CellStyle = {
  font: { name: fontName, size: 9 },
  border: { top: line },
  alignment: { horizontal: "center", vertical: "top", wrapText: true },
};

const pointsPerLine = 12.5;

/** Enough points for the wrapped text of a row in Arial 9. */
function heightOf(values: readonly SampleValue[], widths: readonly number[]): number {
  const lines = values.map((value, column) => {
    const perLine = Math.max(4, (widths[column] ?? 10) * 1.08);
    const paragraphs = String(value ?? "").split("\n");
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);
  });
  return Math.ceil(Math.max(2, ...lines) * pointsPerLine + 4);
}

/** The name by which the headings are repeated on every printed page; written by hand, since the writer leaves out the quotation marks. */
export function printTitles({ name, title }: SampleSheet): NamedRange {
  const row = title.length + 1;
  return { name: "_xlnm.Print_Titles", scope: name, range: `'${name}'!$${row}:$${row}` };
}

/** The sheet as the file's writer takes it. Positions are zero-based. */
export function layOut(sheet: SampleSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { height: number }>();
  const merges: MergeRange[] = [];
  const lastColumn = sheet.headings.length - 1;
  const put = (row: number, column: number, value: SampleValue, style: CellStyle) => cells.set(`${row},${column}`, { value, style });
  for (const [row, text] of sheet.title.entries()) {
    if (text === "") continue;
    put(row, 0, text, titleStyle(row === 0));
    merges.push({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn });
    heights.set(row, { height: row === 0 ? 36 : 18 });
  }
  const headingRow = sheet.title.length;
  for (const [column, text] of sheet.headings.entries()) put(headingRow, column, text, headingStyle(sheet.colors.heading));
  heights.set(headingRow, { height: 40 });
  const firstRow = headingRow + 1;
  const bands = bandsOf(sheet);
  for (const [at, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) put(firstRow + at, column, value, dataStyle(sheet, bands[at] ?? false, column, value));
    heights.set(firstRow + at, { height: heightOf(values, sheet.widths) });
  }
  for (const { column, row, rowCount } of sheet.merges ?? []) {
    merges.push({ startRow: firstRow + row, startCol: column, endRow: firstRow + row + rowCount - 1, endCol: column });
  }
  const lastRow = firstRow + sheet.rows.length - 1;
  const signatureRow = lastRow + 4;
  for (const { column, columnCount, role } of sheet.signatures) {
    for (let offset = 0; offset < columnCount; offset += 1) put(signatureRow, column + offset, offset === 0 ? role : null, signatureStyle);
    if (columnCount > 1) merges.push({ startRow: signatureRow, startCol: column, endRow: signatureRow, endCol: column + columnCount - 1 });
  }
  heights.set(signatureRow, { height: 30 });
  return {
    name: sheet.name,
    rows: Array.from({ length: signatureRow + 1 }, () => Array.from({ length: lastColumn + 1 }, () => null)),
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    rowDefs: heights,
    merges,
    ...(sheet.conditionalRules ? { conditionalRules: sheet.conditionalRules(firstRow + 1, lastRow + 1) } : {}),
    pageSetup: {
      orientation: "landscape",
      paperSize: "letter",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
  };
}

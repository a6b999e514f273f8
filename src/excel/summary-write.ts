import type { CellRange } from "../core/cell";
import type { SummaryCell } from "../core/summary-cell";
import type { SummaryLayout, SummaryLink, SummaryPart } from "../core/summary-sheet";
import { roleLines } from "../core/summary-sheet";
import { addressLists, cellAddress, rangeAddress, sheetReference } from "./addresses";
import { literal } from "./cell-access";
import { partsBySize, type PacedRequests } from "./request-size";
import { columnPoints } from "./summary-pages";
import { writeChart, writePage } from "./summary-print";
import { summaryStyles } from "./summary-styles";

const bytesOfCall = 500;
/** About the size of one cell in a request, beside its text: the number format and the punctuation. */
const bytesOfCell = 40;

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** What a sheet is written with. */
export interface SummaryTarget {
  readonly sheet: Excel.Worksheet;
  /** Our chart where the sheet has it already. */
  readonly chart: Excel.Chart | null;
  /** The name that our table had, by which formulas and pivot tables know it; null for Excel's own choice. */
  readonly tableName: string | null;
  /** The rows at which pages begin already. */
  readonly breakRows: readonly number[];
}

/** Formats of the parts. */
async function writeLooks({ sheet }: SummaryTarget, parts: readonly SummaryPart[], requests: PacedRequests) {
  for (const { role, range } of parts) {
    await requests.make(8 * bytesOfCall);
    const style = summaryStyles[role];
    const cells = sheet.getRange(rangeAddress(range));
    const { format } = cells;
    if (style.bold) format.font.bold = true;
    if (style.italic) format.font.italic = true;
    if (style.size) format.font.size = style.size;
    if (style.color) format.font.color = style.color;
    if (style.fill) format.fill.color = style.fill;
    if (style.align) format.horizontalAlignment = style.align;
    if (style.indent) format.indentLevel = style.indent;
    if (roleLines[role].most > 1) format.wrapText = true;
    format.verticalAlignment = "Center";
    if (role === "totals") sheet.getRangeByIndexes(range.row, range.column, 1, 1).format.horizontalAlignment = "Left";
    if (style.sign) cells.getCell(0, 0).numberFormat = [[`General;General;General;"${style.sign} "@`]];
  }
  for (const { range, color } of borderedRanges(parts)) {
    await requests.make(12 * bytesOfCall);
    drawBorders(sheet.getRange(rangeAddress(range)), range, color);
  }
}

function drawBorders({ format }: Excel.Range, { rowCount, columnCount }: CellRange, color: string): void {
  const drawn = edges.filter(
    (edge) => (edge !== "InsideHorizontal" || rowCount > 1) && (edge !== "InsideVertical" || columnCount > 1),
  );
  for (const edge of drawn) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

/** Neighbours of the same rows and lines are drawn at once: lines are the most expensive of all formats. */
function borderedRanges(
  parts: readonly SummaryPart[],
): readonly { readonly range: CellRange; readonly color: string }[] {
  const ranges: { range: CellRange; color: string }[] = [];
  for (const { role, range } of parts) {
    const { border: color } = summaryStyles[role];
    if (color === undefined) continue;
    const last = ranges.at(-1);
    const isBeside =
      last?.color === color &&
      last.range.row === range.row &&
      last.range.column + last.range.columnCount === range.column;
    if (last && isBeside) last.range = { ...last.range, columnCount: last.range.columnCount + range.columnCount };
    else ranges.push({ range, color });
  }
  return ranges;
}

async function writeSizes({ sheet }: SummaryTarget, layout: SummaryLayout, requests: PacedRequests) {
  for (const [column, characters] of layout.columnWidths.entries()) {
    await requests.make(bytesOfCall);
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.columnWidth = columnPoints(characters);
  }
  for (const [points, addresses] of rowsByHeight(layout.rowHeights)) {
    for (const list of addresses) {
      await requests.make(bytesOfCall + list.length);
      sheet.getRanges(list).format.rowHeight = points;
    }
  }
}

/** The rows of each height as lists of addresses, neighbours together: a call for each height and not for each row. */
function rowsByHeight(heights: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const runs = new Map<number, { row: number; column: number; rowCount: number; columnCount: number }[]>();
  heights.forEach((points, row) => {
    const ofHeight = runs.get(points) ?? [];
    const last = ofHeight.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else ofHeight.push({ row, column: 0, rowCount: 1, columnCount: 1 });
    runs.set(points, ofHeight);
  });
  return new Map([...runs].map(([points, ranges]) => [points, addressLists(ranges)]));
}

// In a cell of the format "@" whatever follows is text; where a name carries a sign, the apostrophe alone has to do it.
const inputOf = (cell: SummaryCell | null): string | number | null => {
  // Excel leaves a cell as it is for which it is given null.
  if (cell === null) return null;
  const { value, numberFormat } = cell;
  if (typeof value !== "string") return value ?? "";
  return numberFormat === "@" || value === "" ? literal(value) : `'${value}`;
};

const bytesOfRow = (cells: SummaryLayout["rows"][number]): number =>
  cells.reduce((sum, cell) => sum + bytesOfCell + (typeof cell?.value === "string" ? 2 * cell.value.length : 0), 0);

/** Number formats and contents, in as many requests as their size asks for. */
async function writeCells(target: SummaryTarget, rows: SummaryLayout["rows"], requests: PacedRequests) {
  let done = 0;
  for (const part of partsBySize(rows, requests.limitBytes / 2, bytesOfRow)) {
    await requests.make(part.reduce((sum, cells) => sum + bytesOfRow(cells), 0));
    const range = target.sheet.getRangeByIndexes(done, 0, part.length, part[0]?.length ?? 1);
    // The formats go first: a cell of the format "@" takes whatever follows as text.
    range.numberFormat = part.map((cells) => cells.map((cell) => cell?.numberFormat ?? null));
    range.values = part.map((cells) => cells.map(inputOf));
    done += part.length;
  }
}

/** The cells with the addresses that the links show: written with all others, and not one by one with the links. */
function withLinkTexts({ rows, links }: SummaryLayout): SummaryLayout["rows"] {
  const texts = new Map(links.map(({ at, target }) => [`${at.row},${at.column}`, cellAddress(target)]));
  const linked = new Set(links.map(({ at }) => at.row));
  return rows.map((cells, row) =>
    linked.has(row)
      ? cells.map((cell, column) => {
          const value = texts.get(`${row},${column}`);
          return value === undefined ? cell : { value, numberFormat: "@" };
        })
      : cells,
  );
}

function writeLink(sheet: Excel.Worksheet, { at, sheetName, target }: SummaryLink): void {
  sheet.getRangeByIndexes(at.row, at.column, 1, 1).hyperlink = {
    documentReference: sheetReference(sheetName, target),
    screenTip: `${sheetName} · ${cellAddress(target)}`,
  };
}

/**
 * Writes a layout on a sheet: contents, links, formats, the table with its filters, the chart, frozen panes and the page. Sends what is
 * too much for one request on the way, and leaves the rest queued.
 */
export async function writeLayout(
  target: SummaryTarget,
  layout: SummaryLayout,
  requests: PacedRequests,
): Promise<void> {
  const { sheet } = target;
  await writeCells(target, withLinkTexts(layout), requests);
  for (const link of layout.links) {
    await requests.make(bytesOfCall);
    writeLink(sheet, link);
  }
  await writeLooks(target, layout.parts, requests);
  await writeSizes(target, layout, requests);
  if (layout.table) {
    await requests.make(bytesOfCall);
    const table = sheet.tables.add(rangeAddress(layout.table), true);
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    if (target.tableName !== null) table.name = target.tableName;
  }
  for (const { range, items } of layout.choices ?? []) {
    await requests.make(bytesOfCall);
    sheet.getRange(rangeAddress(range)).dataValidation.rule = {
      list: { inCellDropDown: true, source: items.join(",") },
    };
  }
  await requests.make(20 * bytesOfCall);
  writeChart(target, layout.chart);
  writePage(target, layout);
}

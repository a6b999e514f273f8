import type { SummaryCell } from "../core/summary-cell";
import type { SummaryLayout, SummaryLink } from "../core/summary-layout";
import { cellAddress, rangeAddress, sheetReference } from "./addresses";
import { literal } from "./cell-access";
import { summaryStyles } from "./summary-styles";

/** Cells and links sent at a time: both stay well below the 5 MB that Excel on the web carries in one request. */
const cellsAtATime = 20_000;
const linksAtATime = 2_000;

const pixelsPerCharacter = 7;
/** Excel measures column widths in points here: 72 to 96 pixels. */
const pointsPerPixel = 0.75;

/** Lines between the rows only, so that a long text may run on over the empty cells at its right. */
const edges = ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const;

/** Formats, widths and frozen columns; sent with the next sync. */
export function writeLooks(sheet: Excel.Worksheet, layout: SummaryLayout): void {
  for (const { role, range } of layout.parts) {
    const style = summaryStyles[role];
    const { format } = sheet.getRange(rangeAddress(range));
    if (style.bold) format.font.bold = true;
    if (style.italic) format.font.italic = true;
    if (style.size) format.font.size = style.size;
    if (style.color) format.font.color = style.color;
    if (style.fill) format.fill.color = style.fill;
    if (style.wrapText) format.wrapText = true;
    if (style.rowHeight) format.rowHeight = style.rowHeight;
    format.verticalAlignment = role === "headings" ? "Center" : "Top";
    const drawn = edges.filter((edge) => edge !== "InsideHorizontal" || range.rowCount > 1);
    for (const edge of style.border ? drawn : []) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = style.border ?? "";
    }
  }
  layout.columnWidths.forEach((characters, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.columnWidth = characters * pixelsPerCharacter * pointsPerPixel;
  });
  sheet.freezePanes.freezeColumns(layout.frozenColumns);
}

const inputOf = ({ value }: SummaryCell): string | number =>
  value === null ? "" : typeof value === "string" ? literal(value) : value;

function writeRows(sheet: Excel.Worksheet, rows: SummaryLayout["rows"], firstRow: number): void {
  const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, rows[0]?.length ?? 1);
  // The formats go first: a cell of the format "@" takes whatever follows as text.
  range.numberFormat = rows.map((cells) => cells.map(({ numberFormat }) => numberFormat));
  range.values = rows.map((cells) => cells.map(inputOf));
}

/** Number formats and contents, in as many requests as their size asks for. */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columnWidths }: SummaryLayout,
): Promise<void> {
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / columnWidths.length));
  await inParts(rows, rowsAtATime, context, (part, done) => writeRows(sheet, part, done));
}

function writeLink(sheet: Excel.Worksheet, { at, sheetName, target }: SummaryLink): void {
  sheet.getRangeByIndexes(at.row, at.column, 1, 1).hyperlink = {
    documentReference: sheetReference(sheetName, target),
    textToDisplay: cellAddress(target),
    screenTip: `${sheetName} · ${cellAddress(target)}`,
  };
}

/** The links to the rows, in as many requests as their number asks for. */
export async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { links }: SummaryLayout,
): Promise<void> {
  await inParts(links, linksAtATime, context, (part) => {
    for (const link of part) writeLink(sheet, link);
  });
}

/** Queues the items part by part and sends each part. */
async function inParts<T>(
  items: readonly T[],
  atATime: number,
  context: Excel.RequestContext,
  queue: (part: readonly T[], done: number) => void,
): Promise<void> {
  const send = async (done: number): Promise<void> => {
    queue(items.slice(done, done + atATime), done);
    await context.sync();
    if (done + atATime < items.length) await send(done + atATime);
  };
  if (items.length > 0) await send(0);
}

import type { CellPosition } from "../core/cell";
import { rowHeightsOf, type SummaryLayout, type SummaryLink, type SummaryPart } from "../core/summary-sheet";
import type { SummaryCell } from "../core/summary-cell";
import { isInside } from "../core/cell";
import { rangeAddress } from "./addresses";
import { rangeFields, rangeOf } from "./cells";
import { deleteBreaks, requestPageBreaks, requestRows } from "./page-breaks";
import type { EarlierCells } from "./summary-target";
import { chartName } from "./summary-print";
import type { SummaryPlace } from "./summary-places";

const standardHeight = 15;

/** Empties the parts, and gives their rows their usual height. What stands beside them is left as it is. */
export function clearParts(sheet: Excel.Worksheet, parts: readonly SummaryPart[]): void {
  for (const { range } of parts) sheet.getRange(rangeAddress(range)).clear("All");
  const rowCount = Math.max(0, ...parts.map(({ range }) => range.row + range.rowCount));
  if (rowCount > 0) sheet.getRangeByIndexes(0, 0, rowCount, 1).format.rowHeight = standardHeight;
}

/** Takes the lists of words off the cells in which one was to be chosen. */
export function clearChoices(sheet: Excel.Worksheet, { choices = [] }: Pick<SummaryLayout, "choices">): void {
  for (const { range } of choices) sheet.getRange(rangeAddress(range)).dataValidation.clear();
}

/** What of ours may be on a sheet by now. */
export interface ObjectsToClear {
  readonly parts: readonly SummaryPart[];
  readonly breakRows: readonly number[];
  readonly keepsChart: boolean;
}

/** Makes our table cells again and takes our chart and page breaks away, whether they were made already or not. One round trip and what is queued. */
export async function clearObjects(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { parts, breakRows, keepsChart }: ObjectsToClear,
): Promise<void> {
  sheet.tables.load("items/name");
  const breaks = requestPageBreaks(sheet);
  const chart = sheet.charts.getItemOrNullObject(chartName);
  chart.load("name");
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load(rangeFields);
  const readBreaks = requestRows(breaks);
  await context.sync();
  deleteBreaks(readBreaks(), breakRows);
  for (const { table, range } of tables)
    if (parts.some((part) => isInside(part.range, rangeOf(range)))) table.convertToRange();
  if (!chart.isNullObject && !keepsChart) chart.delete();
}

/** A cell reference as the links show it: "D9". */
function positionOf(text: string): CellPosition | null {
  const { letters = "", row = "" } = /^(?<letters>[A-Z]{1,3})(?<row>\d{1,7})$/u.exec(text)?.groups ?? {};
  if (letters === "" || row === "") return null;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** What an earlier sheet of ours looked like, from its place and its cells: what it takes to write it once more. */
export function earlierLayout(place: SummaryPlace, cells: EarlierCells): SummaryLayout {
  const { parts, columnWidths, linkSheetColumn, table } = place;
  const rowCount = Math.max(0, ...parts.map(({ range }) => range.row + range.rowCount));
  const rows = Array.from({ length: rowCount }, () => columnWidths.map((): SummaryCell | null => null));
  for (const { range } of parts) {
    for (let row = range.row; row < range.row + range.rowCount; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        const value = cells.values[row]?.[column];
        const cell = {
          value: typeof value === "string" || typeof value === "number" ? value : null,
          numberFormat: cells.numberFormats[row]?.[column] ?? "General",
        };
        const ours = rows[row];
        if (ours && column < ours.length) ours[column] = cell;
      }
    }
  }
  const textAt = (row: number, column: number) => String(rows[row]?.[column]?.value ?? "");
  const links = parts
    .filter(
      ({ role, range }) => role === "links" && linkSheetColumn !== null && table !== null && range.row > table.row,
    )
    .flatMap(({ range }): SummaryLink[] =>
      Array.from({ length: range.rowCount }, (_, index) => range.row + index).flatMap((row) => {
        const target = positionOf(textAt(row, range.column));
        const sheetName = textAt(row, linkSheetColumn ?? 0);
        return target === null ? [] : [{ at: { row, column: range.column }, sheetName, target }];
      }),
    );
  return { ...place, rows, links, rowHeights: rowHeightsOf(rows, parts, columnWidths) };
}

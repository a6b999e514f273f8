import type { CellRange } from "../core/cell";
import type { SheetSnapshot } from "../core/workbook-snapshot";
import { areasOf, hidesRows, rangeFields, rangeOf, requestFormulas } from "./cells";
import { HostError } from "./host-error";
import { readExcel } from "./run-excel";
import { emptyInput, sheetInput, type RawCells, type SheetInput } from "./sheet-input";
import { stopIfAsked, type StopSignal } from "./stop-signal";

/**
 * Cells read at a time at first: about 1.5 MB of JSON at 100 bytes for a value and its number format. The page does nothing else while an answer
 * is taken apart, which takes 2 ms for a thousand cells, and reading cannot be given up before it has come.
 */
const cellsAtATime = 15_000;

/** The corner of a sheet that holds 20,000 cells; nearly every follow-up sheet lies within it. */
export const firstBlock = "A1:AN500";

/** What is known of a sheet before its cells. */
export type Extent = Pick<SheetSnapshot, "usedRange" | "merges" | "formulas" | "hasHiddenRows">;

function mergesOf(used: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(rangeFields);
  return merged;
}

/** Asks how far a sheet is used and what lies over its cells. */
export function requestExtent(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`rowHidden, ${rangeFields}`);
  return { used, merged: mergesOf(used), formulas: requestFormulas(used) };
}

/** The answer to `requestExtent`. */
export function extentOf({ used, merged, formulas }: ReturnType<typeof requestExtent>): Extent {
  return {
    usedRange: used.isNullObject ? null : rangeOf(used),
    merges: merged === null ? null : areasOf(merged),
    formulas: areasOf(formulas),
    hasHiddenRows: !used.isNullObject && hidesRows(used.rowHidden),
  };
}

/** The loaded cells of a range; null where Excel found them too many, which it answers with null and without an error. */
function cellsOf({ values, numberFormat }: Excel.Range): RawCells | null {
  return Array.isArray(values) && Array.isArray(numberFormat) ? { values, numberFormats: numberFormat } : null;
}

function readExtent(sheetId: string): Promise<Extent> {
  return readExcel(async (context) => {
    const requested = requestExtent(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    return extentOf(requested);
  });
}

function readBlock(sheetId: string, { row, column, rowCount, columnCount }: CellRange): Promise<RawCells> {
  return readExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, columnCount);
    range.load("values, numberFormat");
    await context.sync();
    const block = cellsOf(range);
    if (block === null) throw new HostError("too-large");
    return block;
  });
}

/** Reads a block, in halves where it is more than the host carries. */
async function readHalving(sheetId: string, block: CellRange): Promise<RawCells> {
  try {
    return await readBlock(sheetId, block);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "too-large" || block.rowCount === 1) throw error;
    const half = Math.ceil(block.rowCount / 2);
    const upper = await readHalving(sheetId, { ...block, rowCount: half });
    const lower = await readHalving(sheetId, { ...block, row: block.row + half, rowCount: block.rowCount - half });
    return {
      values: [...upper.values, ...lower.values],
      numberFormats: [...upper.numberFormats, ...lower.numberFormats],
    };
  }
}

/** A sheet to be read, and what is known of it already. */
export interface SheetToRead {
  readonly id: string;
  readonly name: string;
  readonly extent: Extent | null;
}

/**
 * Reads one sheet in blocks of rows small enough for any host.
 * @throws HostError with "cancelled" where it was stopped: no request is made after that
 */
export async function readSheetInBlocks({ id, name, extent }: SheetToRead, signal?: StopSignal): Promise<SheetInput> {
  stopIfAsked(signal);
  const found = extent ?? (await readExtent(id));
  const { usedRange } = found;
  if (!usedRange) return emptyInput(id, name);
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / usedRange.columnCount));
  const values: unknown[][] = [];
  const numberFormats: unknown[][] = [];
  for (let done = 0; done < usedRange.rowCount; done += rowsAtATime) {
    stopIfAsked(signal);
    const rowCount = Math.min(rowsAtATime, usedRange.rowCount - done);
    const block = await readHalving(id, { ...usedRange, row: usedRange.row + done, rowCount });
    values.push(...block.values);
    numberFormats.push(...block.numberFormats);
  }
  return sheetInput({ sheetId: id, name, ...found }, { values, numberFormats });
}

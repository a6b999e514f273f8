import type { CellRange } from "../core/cell";
import type { SheetSnapshot } from "../core/workbook-snapshot";
import { areasOf, cellValueFrom, emptySheet, hidesRows, rangeFields, rangeOf, requestFormulas } from "./cells";
import { HostError } from "./host-error";
import { readExcel } from "./run-excel";
import { stopIfAsked, type StopSignal } from "./stop-signal";

/** Cells read at a time at first: about 2 MB of JSON at 100 bytes for a value and its number format. */
const cellsAtATime = 20_000;

interface Block {
  readonly values: SheetSnapshot["values"];
  readonly numberFormats: SheetSnapshot["numberFormats"];
}

type Extent = Pick<SheetSnapshot, "usedRange" | "merges" | "formulas" | "hasHiddenRows">;

function readExtent(sheetId: string): Promise<Extent> {
  return readExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
    used.load(`rowHidden, ${rangeFields}`);
    const merged = Office.context.requirements.isSetSupported("ExcelApi", "1.13")
      ? used.getMergedAreasOrNullObject()
      : null;
    merged?.areas.load(rangeFields);
    const formulas = requestFormulas(used);
    await context.sync();
    return {
      usedRange: used.isNullObject ? null : rangeOf(used),
      merges: merged === null ? null : areasOf(merged),
      formulas: areasOf(formulas),
      hasHiddenRows: !used.isNullObject && hidesRows(used.rowHidden),
    };
  });
}

function readBlock(sheetId: string, { row, column, rowCount, columnCount }: CellRange): Promise<Block> {
  return readExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, columnCount);
    range.load("values, numberFormat");
    await context.sync();
    if (!Array.isArray(range.values) || !Array.isArray(range.numberFormat)) throw new HostError("too-large");
    return {
      values: range.values.map((cells: unknown[]) => cells.map(cellValueFrom)),
      numberFormats: range.numberFormat.map((cells: unknown[]) => cells.map(String)),
    };
  });
}

/** Reads a block, in halves where it is more than the host carries. */
async function readHalving(sheetId: string, block: CellRange): Promise<Block> {
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

/**
 * Reads one sheet in blocks of rows small enough for any host.
 * @throws HostError
 */
export async function readSheetInBlocks(
  { id, name }: { readonly id: string; readonly name: string },
  signal?: StopSignal,
): Promise<SheetSnapshot> {
  stopIfAsked(signal);
  const found = await readExtent(id);
  const { usedRange } = found;
  if (!usedRange) return emptySheet(id, name);
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / usedRange.columnCount));
  const values: SheetSnapshot["values"][number][] = [];
  const numberFormats: SheetSnapshot["numberFormats"][number][] = [];
  for (let done = 0; done < usedRange.rowCount; done += rowsAtATime) {
    stopIfAsked(signal);
    const rowCount = Math.min(rowsAtATime, usedRange.rowCount - done);
    const block = await readHalving(id, { ...usedRange, row: usedRange.row + done, rowCount });
    values.push(...block.values);
    numberFormats.push(...block.numberFormats);
  }
  return { sheetId: id, name, ...found, values, numberFormats };
}

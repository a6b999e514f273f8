import type { CellEdit } from "../core/corrections";
import { writeCells } from "../excel/cell-access";

/**
 * Writes corrections into their cells, in one undo step where Excel can.
 * @returns how many cells were written
 * @throws HostError with "sheet-changed" where a cell no longer holds what it held at the review; nothing is written then
 */
export async function correct(edits: readonly CellEdit[]): Promise<{ readonly cells: number }> {
  if (edits.length > 0) await writeCells(edits);
  return { cells: edits.length };
}

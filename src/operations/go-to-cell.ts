import type { CellPosition } from "../core/cell";
import { selectCell, type HiddenPart } from "../excel/cell-access";

export type { HiddenPart };

/**
 * Selects a cell in the sheet and shows it with its row.
 * @param rowStart the first cell of its row in the table
 * @returns what hides the cell; null where it can be seen
 * @throws HostError with "sheet-changed" where the sheet is gone
 */
export function goToCell(sheetId: string, at: CellPosition, rowStart?: CellPosition): Promise<HiddenPart | null> {
  return selectCell(sheetId, at, rowStart);
}

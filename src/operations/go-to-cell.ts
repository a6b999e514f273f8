import type { CellPosition } from "../core/cell";
import { selectCell } from "../excel/cell-access";

/**
 * Selects a cell in the sheet and shows it.
 * @throws HostError with "sheet-changed" where the sheet is gone
 */
export function goToCell(sheetId: string, at: CellPosition): Promise<void> {
  return selectCell(sheetId, at);
}

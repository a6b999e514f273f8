import { watchSelections, type SelectedCell } from "../excel/events";

export type { SelectedCell };

/**
 * Tells of every new selection in the sheets, until the returned function is called.
 * @throws HostError
 */
export function watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  return watchSelections(onSelect);
}

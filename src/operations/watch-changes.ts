import { watchCells, type SheetChange } from "../excel/events";

/**
 * Tells of every change of cells that the add-in did not make itself, until the returned function is called.
 * @throws HostError
 */
export function watchChanges(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return watchCells(onChange);
}

import { watchSheetEvents as watch, type SheetEvent } from "../excel/sheet-events";

export type { SheetEvent };

/**
 * Tells what happens to the sheets and was not done by the add-in itself, until the returned function is called.
 * @throws HostError
 */
export function watchSheetEvents(onEvent: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  return watch(onEvent);
}

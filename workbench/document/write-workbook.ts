import { captureState } from "./document-state";
import { diffStates } from "./document-diff";
import type { UniverWorkbook } from "./univer-workbook";
import { patchXlsx } from "./xlsx/patch-xlsx";

/**
 * Remembers the workbook as it is now, as just opened from `original`; the function returned writes what has changed since
 * into that package.
 */
export function workbookWriter(document: UniverWorkbook, original: Uint8Array): () => Uint8Array {
  const opened = captureState(document);
  return () => patchXlsx(original, diffStates(opened, captureState(document)));
}

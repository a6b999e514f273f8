import { readSheetList, type SheetName } from "../excel/sheet-list";

export type { SheetName };

/**
 * The sheets of the workbook in tab order, to choose from.
 * @throws HostError
 */
export function listSheets(): Promise<readonly SheetName[]> {
  return readSheetList();
}

import { readExcel } from "./run-excel";

/** A sheet by its id, with the name that people read on its tab. */
export interface SheetName {
  readonly sheetId: string;
  readonly name: string;
}

/**
 * The sheets of the workbook in tab order. One round trip.
 * @throws HostError
 */
export function readSheetList(): Promise<readonly SheetName[]> {
  return readExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id, items/name");
    await context.sync();
    return sheets.items.map(({ id, name }) => ({ sheetId: id, name }));
  });
}

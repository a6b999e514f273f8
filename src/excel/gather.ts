import { base64Of } from "./base64";
import { canGather } from "./can-gather";
import { HostError } from "./host-error";
import type { KeptValues } from "./kept-values";
import { originFields, originOf, rememberOrigin } from "./origins";
import { readExcel, writeForGood } from "./run-excel";

/** A sheet of the workbook, with the file from which it was brought in. */
export interface ListedSheet {
  readonly sheetId: string;
  readonly name: string;
  /** Null for the workbook's own. */
  readonly origin: string | null;
}

// Excel on the web carries 5 MB in one request; as base64 a file becomes a third larger.
const largestOnTheWeb = 3.5 * 1024 * 1024;

/** The size in bytes up to which this Excel takes a file; null where only the machine limits it. */
export const largestFile = (): number | null =>
  Office.context.platform === Office.PlatformType.OfficeOnline ? largestOnTheWeb : null;

const listed = (sheet: Excel.Worksheet): ListedSheet => ({
  sheetId: sheet.id,
  name: sheet.name,
  origin: originOf(sheet),
});

/**
 * The sheets of the workbook, before any are brought in. One round trip.
 * @throws HostError with "access-denied" or "protected-structure" where none can be added, with "api-too-old" below ExcelApi 1.13
 */
export function readOrigins(): Promise<readonly ListedSheet[]> {
  if (!canGather()) return Promise.reject(new HostError("api-too-old"));
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load(`items/id, items/name${originFields()}`);
    await context.sync();
    if (workbook.readOnly) throw new HostError("access-denied");
    if (workbook.protection.protected) throw new HostError("protected-structure");
    return workbook.worksheets.items.map(listed);
  });
}

export interface InsertedSheets {
  readonly inserted: readonly ListedSheet[];
  readonly others: readonly ListedSheet[];
}

/**
 * Brings in every sheet of a file, behind all others. One round trip.
 * @throws HostError with "unexpected" where Excel cannot read the file
 */
export function insertFile(bytes: Uint8Array): Promise<InsertedSheets> {
  return writeForGood(async (context) => {
    const { workbook } = context;
    // eslint-disable-next-line no-restricted-syntax -- nothing else brings in sheets; the manual says that it cannot be undone
    const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
    workbook.worksheets.load(`items/id, items/name${originFields()}`);
    await context.sync();
    const sheets = workbook.worksheets.items.map(listed);
    const isInserted = ({ sheetId }: ListedSheet) => ids.value.includes(sheetId);
    return { inserted: sheets.filter(isInserted), others: sheets.filter((sheet) => !isInserted(sheet)) };
  });
}

/** What becomes of the sheets of a file once they are read. */
export interface GatherPlan {
  readonly fileName: string;
  /** Those that stay, with their names. */
  readonly kept: readonly { readonly sheetId: string; readonly name: string }[];
  /** Those that go again, and sheets that were brought in earlier and are replaced. */
  readonly dropped: readonly string[];
  readonly values: readonly KeptValues[];
}

/** Names the sheets that stay and has them know their file; deletes the others. One round trip. */
export function settleFile({ fileName, kept, dropped, values }: GatherPlan): Promise<void> {
  return writeForGood(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheetId, row, column, cells } of values)
      worksheets.getItem(sheetId).getRangeByIndexes(row, column, cells.length, 1).values = cells.map((cell) => [cell]);
    for (const sheetId of dropped) worksheets.getItem(sheetId).delete();
    for (const { sheetId, name } of kept) {
      const sheet = worksheets.getItem(sheetId);
      sheet.name = name;
      rememberOrigin(sheet, fileName);
    }
    await context.sync();
  });
}

/** Deletes sheets that were brought in, as far as they are still there. Two round trips. */
export function removeSheets(ids: readonly string[]): Promise<void> {
  return writeForGood(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    // eslint-disable-next-line no-restricted-syntax -- the insertion just before has emptied the stack already
    for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
    await context.sync();
  });
}

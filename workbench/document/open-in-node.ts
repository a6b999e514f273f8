import { openWorkbookIn } from "./open-workbook";
import { startUniverHeadless } from "./univer-headless";
import type { WorkbookDocument } from "./workbook-document";
import { skeletonXlsx } from "./xlsx/skeleton";

/** Opens an .xlsx file without a grid. Throws a `FileError` where the bytes are no workbook that can be read. */
export function openWorkbook(bytes: Uint8Array, { name }: { readonly name: string }): Promise<WorkbookDocument> {
  return openWorkbookIn(startUniverHeadless, bytes, name);
}

/** A workbook with one empty sheet. */
export function newWorkbook({ name }: { readonly name: string }): Promise<WorkbookDocument> {
  return openWorkbook(skeletonXlsx(), { name });
}

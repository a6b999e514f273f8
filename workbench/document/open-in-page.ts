import { openWorkbookIn } from "./open-workbook";
import { startUniverInPage } from "./univer-page";
import type { GridOptions } from "./univer-page";
import type { WorkbookDocument } from "./workbook-document";
import { skeletonXlsx } from "./xlsx/skeleton";

/**
 * Opens an .xlsx file and shows it in a grid that fills the container.
 * Throws a `FileError` where the bytes are no workbook that can be read; the container is then left as it was.
 */
export function openWorkbook(
  bytes: Uint8Array,
  { name, ...grid }: GridOptions & { readonly name: string },
): Promise<WorkbookDocument> {
  return openWorkbookIn(() => startUniverInPage(grid), bytes, name);
}

/** A workbook with one empty sheet, shown in a grid. */
export function newWorkbook(options: GridOptions & { readonly name: string }): Promise<WorkbookDocument> {
  return openWorkbook(skeletonXlsx(), options);
}

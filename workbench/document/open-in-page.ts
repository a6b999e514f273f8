import { openWorkbookIn } from "./open-workbook";
import { startUniverInPage } from "./univer-page";
import type { GridOptions } from "./univer-page";
import type { WorkbookDocument } from "./workbook-document";

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

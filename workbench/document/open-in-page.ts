import { openWorkbookIn } from "./open-workbook";
import { untilSettled, startUniverInPage } from "./univer-page";
import type { GridOptions } from "./univer-page";
import type { WorkbookDocument } from "./workbook-document";

/**
 * Opens an .xlsx file and shows it in a grid that fills the container, and that takes the keyboard as Excel's does. Resolves once it has:
 * a grid that takes it later would take it from whoever has gone on meanwhile.
 * Throws a `FileError` where the bytes are no workbook that can be read; the container is then left as it was.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  { name, ...grid }: GridOptions & { readonly name: string },
): Promise<WorkbookDocument> {
  const start = () => startUniverInPage(grid);
  let engine: ReturnType<typeof start> | undefined;
  const document = await openWorkbookIn(() => (engine = start()), bytes, name);
  if (engine !== undefined) await untilSettled(engine, grid.container);
  return document;
}

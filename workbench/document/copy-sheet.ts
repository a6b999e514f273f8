import { CopySheetCommand, SetWorksheetOrderMutation } from "@univerjs/sheets";
import { freeSheetName } from "./document-error";
import type { UniverWorkbook } from "./univer-workbook";
import type { SheetDocument } from "./workbook-document";

/** Copies a sheet, by the command that a person gives in the grid, and puts the copy before the tab of that place. */
export function copySheet(document: UniverWorkbook, id: string, index: number): SheetDocument {
  const { context } = document;
  const active = context.activeSheetId();
  const before = document.sheets();
  const { name = "" } = before.find((sheet) => sheet.id === id) ?? {};
  context.run(CopySheetCommand.id, id, {});
  const [copy] = document.sheets().filter((sheet) => !before.some((other) => other.id === sheet.id));
  if (!copy) throw new Error("Univer copied no sheet.");
  copy.setName(
    freeSheetName(
      name,
      before.map((sheet) => sheet.name),
    ),
  );
  const fromOrder = document.sheets().indexOf(copy);
  if (fromOrder !== index) context.run(SetWorksheetOrderMutation.id, copy.id, { fromOrder, toOrder: index });
  // The grid goes to a new sheet by itself; in Excel one that an add-in makes waits until it is activated.
  if (context.activeSheetId() !== active) document.activate(active);
  return copy;
}

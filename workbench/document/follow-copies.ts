import { CopySheetCommand, InsertSheetMutation } from "@univerjs/sheets";
import type { IInsertSheetMutationParams } from "@univerjs/sheets";
import type { IDisposable } from "@univerjs/core";
import type { UniverContext } from "./univer-context";

/** Tells which sheet a person copied, and what the copy is called. Univer puts a copy right behind the sheet that it was made from. */
export function followCopies(
  context: UniverContext,
  whenCopied: (sourceId: string, copyId: string) => void,
): IDisposable {
  let inserted: string | null = null;
  return context.commands.onCommandExecuted(({ id, params }) => {
    // Univer types every command's parameters as object; the mutation that puts a sheet in has the sheet.
    if (id === InsertSheetMutation.id) inserted = (params as IInsertSheetMutationParams).sheet.id;
    if (id !== CopySheetCommand.id || inserted === null) return;
    const ids = context.worksheets().map((worksheet) => worksheet.getSheetId());
    const source = ids[ids.indexOf(inserted) - 1];
    if (source !== undefined) whenCopied(source, inserted);
    inserted = null;
  });
}

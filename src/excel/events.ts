import type { CellPosition } from "../core/cell";
import { rangesOfAddress } from "./addresses";
import { isWriting, readExcel } from "./run-excel";

/** A change of cells that did not come from this add-in. */
export interface SheetChange {
  readonly sheetId: string;
  /** A1 address without sheet name. */
  readonly address: string;
  /** Made by a co-author. */
  readonly isRemote: boolean;
}

const isOwn = ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
  // Below ExcelApi 1.14 there is no trigger source; what comes in while we write is taken for ours then.
  triggerSource === undefined ? source === "Local" && isWriting() : triggerSource === "ThisLocalAddin";

/**
 * Tells of every change of cells that is not our own, until the returned function is called.
 * @throws HostError
 */
export async function watchCells(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const registration = await readExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((args) => {
      if (!isOwn(args))
        onChange({ sheetId: args.worksheetId, address: args.address, isRemote: args.source === "Remote" });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () => stopAll([registration]);
}

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/** Ends registrations with Excel that were made together, in the context in which they were made. */
export async function stopAll(registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) registration.remove();
  await registrations[0]?.context.sync();
}

/** The first cell of what was selected. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly at: CellPosition;
}

/**
 * Tells of every new selection, whoever makes it, until the returned function is called. Whole rows and columns are no cell and are not told.
 * @throws HostError
 */
export async function watchSelections(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  const registration = await readExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const [first] = rangesOfAddress(address) ?? [];
      if (first) onSelect({ sheetId: worksheetId, at: { row: first.row, column: first.column } });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () => stopAll([registration]);
}

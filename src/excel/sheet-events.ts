import { stopAll } from "./events";
import { isWriting, readExcel } from "./run-excel";

/** What became of a sheet. Where rows are hidden or shown, a person filters or hides them. */
export type SheetEventKind = "added" | "deleted" | "renamed" | "activated" | "rows-hidden" | "protection";

/** What happened to a sheet, and not by this add-in. */
export interface SheetEvent {
  readonly kind: SheetEventKind;
  readonly sheetId: string;
  /** Made by a co-author. */
  readonly isRemote: boolean;
}

interface EventArguments {
  readonly worksheetId: string;
  readonly source?: string;
}

/**
 * Tells what happens to the sheets, until the returned function is called. Excel tells of hidden rows from ExcelApi 1.11 on, of protection from
 * 1.14 and of new names from 1.17; it tells of filters only by the rows that they hide. These events do not say what raised them: what happens
 * here while we write is taken for ours.
 * @throws HostError
 */
export async function watchSheetEvents(onEvent: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  const tell =
    (kind: SheetEventKind) =>
    ({ worksheetId, source }: EventArguments): Promise<void> => {
      const isRemote = source === "Remote";
      if (isRemote || !isWriting()) onEvent({ kind, sheetId: worksheetId, isRemote });
      return Promise.resolve();
    };
  const has = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  const registrations = await readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onAdded.add(tell("added")),
      worksheets.onDeleted.add(tell("deleted")),
      worksheets.onActivated.add(tell("activated")),
      ...(has("1.11") ? [worksheets.onRowHiddenChanged.add(tell("rows-hidden"))] : []),
      ...(has("1.14") ? [worksheets.onProtectionChanged.add(tell("protection"))] : []),
      ...(has("1.17") ? [worksheets.onNameChanged.add(tell("renamed"))] : []),
    ];
    await context.sync();
    return handlers;
  });
  return () => stopAll(registrations);
}

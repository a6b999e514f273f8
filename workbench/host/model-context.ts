import type { Rect, SheetDocument, WorkbookDocument } from "../document/workbook-document";
import type { EventHub } from "./events";
import { accessDenied, itemNotFound } from "./host-error";

/** What every object of the model works on. */
export interface ModelContext {
  readonly document: WorkbookDocument;
  readonly events: EventHub;
  /** More cells than this in one `values` are answered with null. */
  readonly cellLimit: number;
  /** `Workbook.readOnly`: every write is refused. */
  readonly isReadOnly: boolean;
  /** `Workbook.getIsActiveCollabSession`: whether others edit the workbook too. */
  readonly isShared: () => boolean;
  /** Ids of conditional formats whose rule cannot be read. */
  readonly brokenFormats: ReadonlySet<string>;
  /** State of the application that no workbook file holds. */
  readonly application: { calculationMode: string };
  /** State of a sheet that the document does not hold: kept while the workbook is open, not saved with it. */
  view(sheetId: string): SheetView;
}

export interface SheetView {
  showGridlines: boolean;
}

/** Ranges of one sheet, as Range, RangeAreas and their formats know them. Never empty. */
export interface Area {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** Finds a sheet that may have been deleted since. */
export function sheetOf(area: { readonly context: ModelContext; readonly sheetId: string }): SheetDocument {
  const sheet = area.context.document.sheet(area.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The sheet, where its cells and formats may be written. */
export function writableSheet(area: { readonly context: ModelContext; readonly sheetId: string }): SheetDocument {
  const sheet = sheetOf(area);
  // The code for a protected sheet is modelled, not seen in Excel (docs/excel-checklist.md).
  if (sheet.isProtected || area.context.isReadOnly) throw accessDenied();
  return sheet;
}

/** The document, where sheets may be added, removed, renamed and hidden. */
export function writableStructure(context: ModelContext): WorkbookDocument {
  if (context.document.isStructureProtected || context.isReadOnly) throw accessDenied();
  return context.document;
}

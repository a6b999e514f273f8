import type { Rect, SheetDocument, WorkbookDocument } from "../document/workbook-document";
import type { Conditions } from "./conditions";
import type { EventHub } from "./events";
import { accessDenied, itemNotFound } from "./host-error";

/** What every object of the model works on. */
export interface ModelContext {
  readonly document: WorkbookDocument;
  readonly events: EventHub;
  /** What this Excel is like at the moment: `Workbook.readOnly`, protection, limits. */
  readonly conditions: Readonly<Conditions>;
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

/** Whether the sheet is protected, by the file or by a fault that is played. */
export const isProtected = (area: { readonly context: ModelContext; readonly sheetId: string }): boolean =>
  sheetOf(area).isProtected || area.context.conditions.protectedSheets.has(area.sheetId);

/** Whether sheets may be neither added nor removed, renamed or hidden. */
export const isStructureProtected = ({ document, conditions }: ModelContext): boolean =>
  document.isStructureProtected || conditions.isStructureProtected;

/** The sheet, for what a protected one never allows: merges, validations, tables, how it is printed; `sheet-permissions.ts` has the rest. */
export function writableSheet(area: { readonly context: ModelContext; readonly sheetId: string }): SheetDocument {
  const sheet = sheetOf(area);
  // Excel's code and sentence for a protected sheet (microsoftgraph/microsoft-graph-docs #4546).
  if (isProtected(area) || area.context.conditions.isReadOnly) throw accessDenied();
  return sheet;
}

/** The document, where sheets may be added, removed, renamed and hidden. */
export function writableStructure(context: ModelContext): WorkbookDocument {
  if (isStructureProtected(context) || context.conditions.isReadOnly) throw accessDenied();
  return context.document;
}

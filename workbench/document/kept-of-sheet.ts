import { shiftedComments } from "./comments";
import type { Comment } from "./comments";
import type { DataValidations } from "./data-validations";
import { shiftedProtectedRanges } from "./protected-ranges";
import type { ProtectedRange } from "./protected-ranges";
import type { SheetCharts } from "./sheet-charts";
import type { SheetTables } from "./sheet-tables";
import type { UniverConditionalFormats } from "./univer-conditional-formats";
import type { UniverHyperlinks } from "./univer-hyperlinks";
import type { UniverContext } from "./univer-context";
import type { PageLayout } from "./page-layout";
import type { SheetShape } from "./shapes";
import type { Shift } from "./shifted-ranges";

/** What Univer cannot hold of a sheet. */
export interface KeptOfSheet {
  /** The attributes of the part's `sheetProtection`; null where the sheet is not protected. */
  protection: ReadonlyMap<string, string> | null;
  protectedRanges: readonly ProtectedRange[];
  isVeryHidden: boolean;
  pageLayout: PageLayout;
  shapes: readonly SheetShape[];
  comments: readonly Comment[];
  readonly customProperties: Map<string, string>;
}

/** Has what is kept of a sheet's cells follow rows or columns that are put in or taken out. */
export function shiftKept(kept: KeptOfSheet, shift: Shift): void {
  kept.comments = shiftedComments(kept.comments, shift);
  kept.protectedRanges = shiftedProtectedRanges(kept.protectedRanges, shift);
}

/** What a sheet is made of. */
export interface SheetParts {
  readonly context: UniverContext;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly hyperlinks: UniverHyperlinks;
  readonly dataValidations: DataValidations;
  readonly tables: SheetTables;
  readonly charts: SheetCharts;
  readonly kept: KeptOfSheet;
}

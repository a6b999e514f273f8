import { lockedCells } from "./cell-locks";
import type { SheetParts } from "./kept-of-sheet";
import type { Rect } from "./workbook-document";

/** How a sheet is protected, and which of its cells that would keep as they are. */
export interface SheetProtection {
  /** Those of the file's `sheetProtection`; null where the sheet is not protected. */
  readonly attributes: ReadonlyMap<string, string> | null;
  set(attributes: ReadonlyMap<string, string> | null): void;
  /** Whether the rectangle's cells are locked: all of them (true), none, or some (null). That counts where the sheet is protected. */
  locked(rect: Rect): boolean | null;
}

/** The protection of the sheet of that id. */
export function sheetProtection(id: string, { context, kept }: SheetParts): SheetProtection {
  return {
    get attributes() {
      return kept.protection;
    },
    set(attributes) {
      kept.protection = attributes;
    },
    locked: (rect) => lockedCells(context, context.worksheet(id), rect),
  };
}

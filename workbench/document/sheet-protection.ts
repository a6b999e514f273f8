import { lockedCells } from "./cell-locks";
import type { SheetParts } from "./kept-of-sheet";
import { isOpenToAll } from "./protected-ranges";
import type { ProtectedRange } from "./protected-ranges";
import { subtract } from "./ranges";
import type { Rect } from "./workbook-document";

/** How a sheet is protected, and which of its cells that would keep as they are. */
export interface SheetProtection {
  /** Those of the file's `sheetProtection`; null where the sheet is not protected. */
  readonly attributes: ReadonlyMap<string, string> | null;
  set(attributes: ReadonlyMap<string, string> | null): void;
  /** Cells that may be edited although the sheet is protected, by everybody or by some. */
  readonly ranges: readonly ProtectedRange[];
  /** Whether the rectangle's cells are locked: all of them (true), none, or some (null). That counts where the sheet is protected. */
  locked(rect: Rect): boolean | null;
  /** Whether everybody may write into each of the rectangle's cells while the sheet is protected. */
  isEditable(rect: Rect): boolean;
}

/** The protection of the sheet of that id. */
export function sheetProtection(id: string, { context, kept }: SheetParts): SheetProtection {
  const locked = (rect: Rect) => lockedCells(context, context.worksheet(id), rect);
  return {
    get attributes() {
      return kept.protection;
    },
    set(attributes) {
      kept.protection = attributes;
    },
    get ranges() {
      return kept.protectedRanges;
    },
    locked,
    isEditable(rect) {
      const open = kept.protectedRanges.filter(isOpenToAll).flatMap(({ rects }) => rects);
      const others = open.reduce((left, hole) => left.flatMap((piece) => subtract(piece, hole)), [rect]);
      return others.every((piece) => locked(piece) === false);
    },
  };
}

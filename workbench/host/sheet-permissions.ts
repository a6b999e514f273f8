import type { SheetDocument } from "../document/workbook-document";
import { accessDenied } from "./host-error";
import { isProtected, sheetOf } from "./model-context";
import type { Area, ModelContext } from "./model-context";

/** What a protected sheet may allow (Excel.WorksheetProtectionOptions), by the attribute of the file's `sheetProtection`. */
export const permissions = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;
export type Permission = keyof typeof permissions;

interface OnSheet {
  readonly context: ModelContext;
  readonly sheetId: string;
}

/** An attribute that is set forbids; absent, objects and scenarios may be edited and the others not done (ECMA-376 part 1, 18.3.1.85). */
export function allows(attributes: ReadonlyMap<string, string>, permission: Permission): boolean {
  const forbidden = attributes.get(permissions[permission]);
  if (forbidden === undefined) return permission === "allowEditObjects" || permission === "allowEditScenarios";
  return !["1", "true", "on"].includes(forbidden);
}

/** Of a sheet that is protected by a fault that is played: nothing is allowed. */
const nothingAllowed: ReadonlyMap<string, string> = new Map(
  Object.values(permissions).map((attribute) => [attribute, "1"]),
);

/** What the protected sheet's protection says; null where it is not protected. */
export function protectionOf(at: OnSheet): ReadonlyMap<string, string> | null {
  if (!isProtected(at)) return null;
  const isPlayed = at.context.conditions.protectedSheets.has(at.sheetId);
  return (isPlayed ? null : sheetOf(at).protection.attributes) ?? nothingAllowed;
}

/**
 * The sheet, where its protection allows what is about to be done. `allowFormatCells` stands for every option of Format Cells and
 * Conditional Formatting, `allowFormatColumns` and `allowFormatRows` for widths, heights and hiding, `allowEditObjects` for charts, shapes
 * and notes, `allowAutoFilter` for changing a filter that is there (support.microsoft.com, "Protect a worksheet").
 */
export function sheetAllowing(at: OnSheet, permission: Permission): SheetDocument {
  const sheet = sheetOf(at);
  const protection = protectionOf(at);
  if (at.context.conditions.isReadOnly || (protection && !allows(protection, permission))) throw accessDenied();
  return sheet;
}

/**
 * The sheet, where the contents of the area's cells may be written: on a protected sheet, where each of them is not locked or lies in a
 * range that may be edited (Excel.AllowEditRange); one with a password waits for it, which this host never asks for. One other cell refuses the whole writing, even where null would leave it as it is (microsoftgraph/microsoft-graph-docs #4546).
 */
export function sheetUnlockedAt(area: Area): SheetDocument {
  const sheet = sheetOf(area);
  const isLocked = isProtected(area) && area.rects.some((rect) => !sheet.protection.isEditable(rect));
  if (area.context.conditions.isReadOnly || isLocked) throw accessDenied();
  return sheet;
}

import type { CellRange } from "../../../src/core/cell";
import type { ColumnId } from "../../../src/core/template";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook-snapshot";
import { snapshotOf } from "../../support/sheet-snapshot";
import type { AspectPlan, SheetPlan } from "./arbitraries";
import type { FormattedCell } from "./asm-cells";

/** A sheet with everything in its place, and where that is. */
export interface LaidOutSheet {
  readonly snapshot: SheetSnapshot;
  readonly headerRow: number;
  /** The first row of each aspect, in the order of the plan. */
  readonly aspectRows: readonly number[];
}

const ofAspect: readonly ColumnId[] = ["number", "aspect", "coordinatingArea"];
const nothing: FormattedCell = { value: null, format: "General" };

const isShared = (id: ColumnId, { hasOneArea }: AspectPlan) =>
  ofAspect.includes(id) || (id === "responsibleArea" && hasOneArea);

function cellOf(id: ColumnId, aspect: AspectPlan, index: number): FormattedCell {
  const isCovered = index > 0 && isShared(id, aspect) && (aspect.joining !== "repeated" || id === "responsibleArea");
  if (isCovered) return nothing;
  return (ofAspect.includes(id) ? aspect.own[id] : aspect.activities[index]?.[id]) ?? nothing;
}

/** Writes a plan into the cells of a sheet. */
export function layOut({ origin, titleLines, columns, aspects, tellsMerges }: SheetPlan, name = "Hoja1"): LaidOutSheet {
  const rows: FormattedCell[][] = titleLines.map((value) => [{ value, format: "General" }]);
  rows.push(columns.map(({ heading }) => ({ value: heading, format: "General" })));
  const headerRow = origin.row + titleLines.length;
  const aspectRows: number[] = [];
  const merges: CellRange[] = [];
  for (const aspect of aspects) {
    const row = origin.row + rows.length;
    aspectRows.push(row);
    const rowCount = aspect.activities.length;
    columns.forEach(({ id }, column) => {
      const isMerged = isShared(id, aspect) && (aspect.joining === "merged" || id === "responsibleArea");
      if (rowCount > 1 && isMerged) merges.push({ row, column: origin.column + column, rowCount, columnCount: 1 });
    });
    rows.push(...aspect.activities.map((_, index) => columns.map(({ id }) => cellOf(id, aspect, index))));
  }
  const snapshot = snapshotOf(
    rows.map((row) => row.map(({ value }) => value)),
    {
      name,
      origin,
      merges: tellsMerges ? merges : null,
      numberFormats: rows.map((row) => row.map(({ format }) => format)),
    },
  );
  return { snapshot, headerRow, aspectRows };
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, dateSystem: 1900 };
}

import { ReorderRangeMutation } from "@univerjs/sheets";
import type { Rect, SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import { toRange } from "../../workbench/document/ranges";
import { UniverWorkbook } from "../../workbench/document/univer-workbook";

/** What a person does to the sheet that they see, by the grid's own commands. */
export interface PersonInGrid {
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  hideRows(row: number, count: number): void;
  /** Puts the rows of a rectangle into the order of their values in one of its columns, the greatest first. */
  sortDescending(rect: Rect, column: number): void;
  /** The copy of the sheet, beside it. */
  copySheet(): SheetDocument;
}

const sortKey = (value: string | number | boolean | null) => (typeof value === "number" ? value : String(value ?? ""));

export function personInGrid(document: WorkbookDocument): PersonInGrid {
  if (!(document instanceof UniverWorkbook)) throw new Error("The workbook is not in Univer.");
  const sheet = () => document.activeSheet();
  const grid = () => document.context.sheetFacade(sheet().id);
  return {
    insertRows: (row, count) => void grid().insertRows(row, count),
    deleteRows: (row, count) => void grid().deleteRows(row, count),
    hideRows: (row, count) => void grid().hideRows(row, count),
    sortDescending: (rect, column) => {
      const values = sheet()
        .read({ ...rect, column, columnCount: 1 })
        .map(([cell]) => sortKey(cell?.value ?? null));
      const from = values.map((_, index) => index).sort((a, b) => ((values[a] ?? 0) < (values[b] ?? 0) ? 1 : -1));
      const order = Object.fromEntries(from.map((old, index) => [rect.row + index, rect.row + old]));
      document.context.run(ReorderRangeMutation.id, sheet().id, { range: toRange(rect), order });
    },
    copySheet: () => {
      const before = new Set(document.sheets().map(({ id }) => id));
      document.context.facade.duplicateSheet(grid());
      const copy = document.sheets().find(({ id }) => !before.has(id));
      if (!copy) throw new Error("The sheet was not copied.");
      return copy;
    },
  };
}

import type { DateReading, DateSystem } from "./calendar-date";
import type { CellPosition, CellValue, Located } from "./cell";
import type { CellGrid } from "./cell-grid";
import { readDueDate } from "./date-text";
import type { Activity, TextCell } from "./follow-up-sheet";
import { readProgress, type ProgressReading } from "./progress";
import type { TableColumns } from "./row-kinds";
import type { ColumnId } from "./template";
import { readTextCell } from "./text";

/** Reads the fields of a table's rows; a field under a merge is the merge's top-left cell. */
export interface FieldReader {
  readonly rowStart: (row: number) => CellPosition;
  /** Where the field's value stands; null where the table lacks the column. */
  readonly cellOf: (row: number, column: ColumnId) => CellPosition | null;
  readonly valueAt: (at: CellPosition) => CellValue;
  readonly text: (row: number, column: ColumnId) => TextCell;
  readonly fields: (row: number) => Omit<Activity, "aspect">;
}

/** Makes a reader for the rows of a table. */
export function fieldReaderOf(grid: CellGrid, columns: TableColumns, system: DateSystem): FieldReader {
  const firstColumn = Math.min(...[...columns.values()].map(({ at }) => at.column));
  const rowStart = (row: number) => ({ row, column: firstColumn });
  const cellOf = (row: number, column: ColumnId) => {
    const heading = columns.get(column);
    return heading === undefined ? null : grid.shownAt({ row, column: heading.at.column });
  };
  const valueAt = (at: CellPosition | null) => (at === null ? null : grid.valueAt(at));
  const text = (row: number, column: ColumnId): TextCell => {
    const at = cellOf(row, column);
    const { value, placeholder } = readTextCell(valueAt(at), column);
    return { value, placeholder, at: at ?? rowStart(row) };
  };
  // Few days are written thousands of times.
  const dates = new Map<string | number, DateReading>();
  const dueDate = (row: number): Located<DateReading> => {
    const at = cellOf(row, "dueDate");
    const value = valueAt(at);
    const format = at === null ? "" : grid.formatAt(at);
    const key = typeof value === "number" ? `${value} ${format}` : typeof value === "string" ? value : null;
    const reading = (key === null ? undefined : dates.get(key)) ?? readDueDate(value, format, system);
    if (key !== null) dates.set(key, reading);
    return { value: reading, at: at ?? rowStart(row) };
  };
  const progress = (row: number, column: ColumnId): Located<ProgressReading> => {
    const at = cellOf(row, column);
    return { value: readProgress(valueAt(at), at === null ? "" : grid.formatAt(at)), at: at ?? rowStart(row) };
  };
  return {
    rowStart,
    cellOf,
    valueAt,
    text,
    fields: (row) => ({
      rowStart: rowStart(row),
      activity: text(row, "activity"),
      coordinatingArea: text(row, "coordinatingArea"),
      responsibleArea: text(row, "responsibleArea"),
      dueDate: dueDate(row),
      expectedResults: text(row, "expectedResults"),
      product: text(row, "product"),
      progress: progress(row, "progress"),
      proof: text(row, "proof"),
      remarks: text(row, "remarks"),
      state: progress(row, "state"),
      programme: text(row, "programme"),
    }),
  };
}

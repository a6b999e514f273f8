import type { DateReading, DateSystem } from "./calendar-date";
import type { CellPosition, CellValue, Located } from "./cell";
import type { CellGrid } from "./cell-grid";
import { readDueDate } from "./date-text";
import type { Activity, TextCell } from "./follow-up-sheet";
import { readProgress, type ProgressReading } from "./progress";
import type { TableColumns } from "./row-kinds";
import type { ReviewSettings } from "./settings";
import type { ColumnId } from "./template";
import { foldText, readTextCell } from "./text";

/** Reads the fields of a table's rows; a field under a merge is the merge's top-left cell. */
export interface FieldReader {
  readonly rowStart: (row: number) => CellPosition;
  /** Where the field's value stands; null where the table lacks the column. */
  readonly cellOf: (row: number, column: ColumnId) => CellPosition | null;
  readonly valueAt: (at: CellPosition) => CellValue;
  readonly text: (row: number, column: ColumnId) => TextCell;
  readonly fields: (row: number) => Omit<Activity, "aspect">;
  /** The failed formulas among the cells that were read so far, in reading order. */
  readonly errors: () => readonly Located<string>[];
}

/** What decides how cells are understood: the workbook's date system and what the team has set. */
export interface ReadingOptions {
  readonly dateSystem: DateSystem;
  readonly settings: ReviewSettings;
}

/** The placeholders that the team has set, folded. */
export function ownPlaceholders({ placeholders }: ReviewSettings): ReadonlySet<string> {
  return new Set(placeholders.map(foldText));
}

/** Makes a reader for the rows of a table. */
export function fieldReaderOf(grid: CellGrid, columns: TableColumns, options: ReadingOptions): FieldReader {
  const { dateSystem, settings } = options;
  const placeholders = ownPlaceholders(settings);
  const firstColumn = Math.min(...[...columns.values()].map(({ at }) => at.column));
  const rowStart = (row: number) => ({ row, column: firstColumn });
  const cellOf = (row: number, column: ColumnId) => {
    const heading = columns.get(column);
    return heading === undefined ? null : grid.shownAt({ row, column: heading.at.column });
  };
  const errors = new Map<string, Located<string>>();
  const valueAt = (at: CellPosition | null) => {
    const value = at === null ? null : grid.valueAt(at);
    if (at !== null && value !== null && typeof value === "object")
      errors.set(`${at.row},${at.column}`, { value: value.error, at });
    return value;
  };
  const text = (row: number, column: ColumnId): TextCell => {
    const at = cellOf(row, column);
    const { value, placeholder, error } = readTextCell(valueAt(at), column, placeholders);
    return { value, placeholder, error, at: at ?? rowStart(row) };
  };
  // Few days are written thousands of times.
  const dates = new Map<string | number, DateReading>();
  const dueDate = (row: number): Located<DateReading> => {
    const at = cellOf(row, "dueDate");
    const value = valueAt(at);
    const format = at === null ? "" : grid.formatAt(at);
    const key = typeof value === "number" ? `${value} ${format}` : typeof value === "string" ? value : null;
    const reading =
      (key === null ? undefined : dates.get(key)) ?? readDueDate(value, format, dateSystem, settings.plausibleYears);
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
      type: text(row, "type"),
      priority: text(row, "priority"),
      improvementKind: text(row, "improvementKind"),
      topic: text(row, "topic"),
      weight: progress(row, "weight"),
      reasons: text(row, "reasons"),
    }),
    errors: () => [...errors.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  };
}

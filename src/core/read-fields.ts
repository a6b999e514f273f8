import type { DateSystem } from "./calendar-date";
import { isCellError, type CellPosition, type CellValue, type Located } from "./cell";
import type { CellGrid } from "./cell-grid";
import { readDueDate } from "./date-text";
import { areFractions } from "./fractions";
import type { Activity, AspectHeading, TextCell } from "./follow-up-sheet";
import { readProgress } from "./progress";
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
  readonly activity: (row: number, aspect: AspectHeading) => Activity;
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

/** The readings of cells by value and number format: few days and few percentages are written thousands of times. */
function remembered<Reading>(read: (value: CellValue, format: string) => Reading): typeof read {
  const byFormat = new Map<string, Map<string | number, Reading>>();
  return (value, format) => {
    if (typeof value !== "string" && typeof value !== "number") return read(value, format);
    const readings = byFormat.get(format) ?? new Map<string | number, Reading>();
    if (readings.size === 0) byFormat.set(format, readings);
    const reading = readings.get(value) ?? read(value, format);
    readings.set(value, reading);
    return reading;
  };
}

/** Makes a reader for the rows of a table; how a column writes its percentages is decided over all of them. */
export function fieldReaderOf(
  grid: CellGrid,
  columns: TableColumns,
  rows: readonly number[],
  options: ReadingOptions,
): FieldReader {
  const { dateSystem, settings } = options;
  const placeholders = ownPlaceholders(settings);
  const columnOf: Partial<Record<ColumnId, number>> = Object.fromEntries(
    [...columns].map(([id, { at }]) => [id, at.column]),
  );
  const firstColumn = Math.min(...[...columns.values()].map(({ at }) => at.column));
  const rowStart = (row: number) => ({ row, column: firstColumn });
  const cellOf = (row: number, id: ColumnId) => {
    const column = columnOf[id];
    return column === undefined ? null : grid.shownAt({ row, column });
  };
  const errors = new Map<string, Located<string>>();
  const valueAt = (at: CellPosition) => {
    const value = grid.valueAt(at);
    if (isCellError(value)) errors.set(`${at.row},${at.column}`, { value: value.error, at });
    return value;
  };
  const readDate = remembered((value, format) =>
    readDueDate(value, format, dateSystem, settings.plausibleYears, placeholders),
  );
  const readShare = remembered((value, format) => readProgress(value, format, { placeholders }));
  const readFraction = remembered((value, format) => readProgress(value, format, { placeholders, isFraction: true }));
  function* cellsUnder(column: ColumnId) {
    for (const row of rows) {
      const at = cellOf(row, column);
      if (at === null) return;
      yield { value: grid.valueAt(at), format: grid.formatAt(at) };
    }
  }
  const readingOf = (column: "progress" | "weight") => (areFractions(cellsUnder(column)) ? readFraction : readShare);
  const [readDone, readWeight] = [readingOf("progress"), readingOf("weight")];

  // The fields of columns that the table lacks are one and the same blank cell in each row.
  const textOr = (absent: TextCell, row: number, column: ColumnId): TextCell => {
    const at = cellOf(row, column);
    if (at === null) return absent;
    const { value, placeholder, error } = readTextCell(valueAt(at), column, placeholders);
    return { value, placeholder, error, at };
  };
  const readOr = <Reading>(
    read: (value: CellValue, format: string) => Reading,
    start: CellPosition,
    row: number,
    column: ColumnId,
  ): Located<Reading> => {
    const at = cellOf(row, column);
    if (at === null) return { value: read(null, ""), at: start };
    return { value: read(valueAt(at), grid.formatAt(at)), at };
  };
  const absentAt = (at: CellPosition): TextCell => ({ value: null, placeholder: null, error: null, at });
  return {
    rowStart,
    cellOf,
    valueAt,
    text: (row, column) => textOr(absentAt(rowStart(row)), row, column),
    activity: (row, aspect) => {
      const start = rowStart(row);
      const absent = absentAt(start);
      return {
        aspect,
        rowStart: start,
        activity: textOr(absent, row, "activity"),
        coordinatingArea: textOr(absent, row, "coordinatingArea"),
        responsibleArea: textOr(absent, row, "responsibleArea"),
        dueDate: readOr(readDate, start, row, "dueDate"),
        expectedResults: textOr(absent, row, "expectedResults"),
        product: textOr(absent, row, "product"),
        progress: readOr(readDone, start, row, "progress"),
        proof: textOr(absent, row, "proof"),
        remarks: textOr(absent, row, "remarks"),
        state: readOr(readShare, start, row, "state"),
        programme: textOr(absent, row, "programme"),
        type: textOr(absent, row, "type"),
        priority: textOr(absent, row, "priority"),
        improvementKind: textOr(absent, row, "improvementKind"),
        topic: textOr(absent, row, "topic"),
        weight: readOr(readWeight, start, row, "weight"),
        reasons: textOr(absent, row, "reasons"),
      };
    },
    errors: () => [...errors.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  };
}

import type { DateSystem } from "./calendar-date";
import { isCellError, type CellPosition, type CellValue, type Located } from "./cell";
import type { CellGrid } from "./cell-grid";
import { readDueDate } from "./date-text";
import { areFractions } from "./fractions";
import type { AspectHeading } from "./follow-up-sheet";
import { readProgress } from "./progress";
import { ReadActivity, type FieldColumns } from "./read-activity";
import { cellAt, readText, textCellAt, type Kept, type KeptText } from "./read-cells";
import type { TableColumns } from "./row-kinds";
import type { ReviewSettings } from "./settings";
import { columnIds, type ColumnId } from "./template";
import { foldText } from "./text";

/** Reads the fields of a table's rows; a field under a merge is the merge's top-left cell. */
export interface FieldReader {
  readonly has: (column: ColumnId) => boolean;
  /** Where the field's value stands; null where the table lacks the column. */
  readonly cellOf: (row: number, column: ColumnId) => CellPosition | null;
  readonly valueAt: (at: CellPosition) => CellValue;
  /** What identifies the aspect that a row names. */
  readonly heading: (row: number) => AspectHeading;
  readonly activity: (row: number, aspect: AspectHeading) => ReadActivity;
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
    const known = readings.get(value);
    if (known !== undefined) return known;
    const reading = read(value, format);
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
  const placeOf = Object.fromEntries(
    ["first" as const, ...columnIds].map((id) => [id, id === "first" ? firstColumn : (columnOf[id] ?? firstColumn)]),
  ) as FieldColumns; // each id has its entry
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

  const textIn = (id: ColumnId): ((row: number) => KeptText) => {
    const column = columnOf[id];
    if (column === undefined) return () => null;
    return (row) => {
      const at = grid.shownAt({ row, column });
      const text = readText(at, valueAt(at), id, placeholders);
      return at.row === row && at.column === column ? text : textCellAt(at.row, at.column, text);
    };
  };
  const readIn = <Reading>(
    id: ColumnId,
    read: (value: CellValue, format: string) => Reading,
  ): ((row: number) => Kept<Reading>) => {
    const column = columnOf[id];
    const absent = read(null, "");
    if (column === undefined) return () => absent;
    return (row) => {
      const at = grid.shownAt({ row, column });
      const reading = read(valueAt(at), grid.formatAt(at));
      return at.row === row && at.column === column ? reading : cellAt(at.row, at.column, reading);
    };
  };
  // Found once for the table: looking up the column of each of a million cells would take longer than reading them.
  const fields = {
    number: textIn("number"),
    aspect: textIn("aspect"),
    activity: textIn("activity"),
    coordinatingArea: textIn("coordinatingArea"),
    responsibleArea: textIn("responsibleArea"),
    dueDate: readIn("dueDate", readDate),
    expectedResults: textIn("expectedResults"),
    product: textIn("product"),
    progress: readIn("progress", readDone),
    proof: textIn("proof"),
    remarks: textIn("remarks"),
    state: readIn("state", readShare),
    programme: textIn("programme"),
    type: textIn("type"),
    priority: textIn("priority"),
    improvementKind: textIn("improvementKind"),
    topic: textIn("topic"),
    weight: readIn("weight", readWeight),
    reasons: textIn("reasons"),
  };
  return {
    has: (id) => columnOf[id] !== undefined,
    cellOf,
    valueAt,
    heading: (row) => ({
      number: textCellAt(row, placeOf.number, fields.number(row)),
      text: textCellAt(row, placeOf.aspect, fields.aspect(row)),
    }),
    activity: (row, aspect) =>
      new ReadActivity(aspect, row, placeOf, {
        activity: fields.activity(row),
        coordinatingArea: fields.coordinatingArea(row),
        responsibleArea: fields.responsibleArea(row),
        dueDate: fields.dueDate(row),
        expectedResults: fields.expectedResults(row),
        product: fields.product(row),
        progress: fields.progress(row),
        proof: fields.proof(row),
        remarks: fields.remarks(row),
        state: fields.state(row),
        programme: fields.programme(row),
        type: fields.type(row),
        priority: fields.priority(row),
        improvementKind: fields.improvementKind(row),
        topic: fields.topic(row),
        weight: fields.weight(row),
        reasons: fields.reasons(row),
      }),
    errors: () => [...errors.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  };
}

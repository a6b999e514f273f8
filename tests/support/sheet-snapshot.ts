import type { CellPosition, CellRange, CellValue } from "../../src/core/cell";
import type { ReadingOptions } from "../../src/core/read-fields";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";

/** How cells are understood unless a test says otherwise. */
export const reading: ReadingOptions = { dateSystem: 1900, settings: defaultSettings };

export interface SnapshotOptions {
  readonly name?: string;
  readonly sheetId?: string;
  /** Where the first cell of `rows` stands on the sheet; A1 unless told. */
  readonly origin?: CellPosition;
  /** In sheet coordinates; none unless told; null for a host that cannot tell them. */
  readonly merges?: readonly CellRange[] | null;
  /** One code for every cell, or a matrix that begins where `rows` begins and may be smaller; "General" elsewhere. */
  readonly numberFormats?: string | readonly (readonly string[])[];
  /** The cells that hold formulas; none unless told. */
  readonly formulas?: readonly CellRange[];
  readonly hasHiddenRows?: boolean;
}

/** A sheet as the host would hand it over; shorter rows are filled with blank cells. */
export function snapshotOf(rows: readonly (readonly CellValue[])[], options: SnapshotOptions = {}): SheetSnapshot {
  const {
    name = "Hoja1",
    sheetId = name,
    origin = { row: 0, column: 0 },
    merges = [],
    numberFormats = "General",
    formulas = [],
    hasHiddenRows = false,
  } = options;
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const formatAt = (row: number, column: number) =>
    typeof numberFormats === "string" ? numberFormats : (numberFormats[row]?.[column] ?? "General");
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  return {
    sheetId,
    name,
    usedRange: columnCount === 0 ? null : { ...origin, rowCount: rows.length, columnCount },
    values: columnCount === 0 ? [] : values,
    numberFormats: columnCount === 0 ? [] : values.map((row, at) => row.map((_, column) => formatAt(at, column))),
    merges,
    formulas,
    hasHiddenRows,
  };
}

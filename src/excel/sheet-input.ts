import type { Steps } from "../core/steps";
import type { SheetSnapshot } from "../core/workbook-snapshot";
import { cellValueFrom, emptySheet } from "./cells";

/** Cells as Excel tells them, row by row. */
export interface RawCells {
  readonly values: readonly unknown[][];
  readonly numberFormats: readonly unknown[][];
}

/** A sheet as it came from Excel, and its cells as core knows them, some hundred rows at a time. */
export interface SheetInput {
  readonly name: string;
  readonly snapshotInSteps: () => Steps<SheetSnapshot>;
}

const rowsAtATime = 500;

function* rowsInSteps<Cell>(rows: readonly unknown[][], cellFrom: (value: unknown) => Cell): Steps<Cell[][]> {
  const cells: Cell[][] = [];
  for (const row of rows) if (cells.push(row.map(cellFrom)) % rowsAtATime === 0) yield;
  return cells;
}

/** @param known all of the sheet but its cells */
export const sheetInput = (
  known: Omit<SheetSnapshot, "values" | "numberFormats">,
  { values, numberFormats }: RawCells,
): SheetInput => ({
  name: known.name,
  *snapshotInSteps() {
    return {
      ...known,
      values: yield* rowsInSteps(values, cellValueFrom),
      numberFormats: yield* rowsInSteps(numberFormats, String),
    };
  },
});

/** A sheet without values. */
export const emptyInput = (sheetId: string, name: string): SheetInput =>
  sheetInput(emptySheet(sheetId, name), { values: [], numberFormats: [] });

/** The sheet, which was brought in from that file. */
export const withOrigin = (sheet: SheetInput, origin: string | null = null): SheetInput =>
  origin === null
    ? sheet
    : {
        name: sheet.name,
        *snapshotInSteps() {
          return { ...(yield* sheet.snapshotInSteps()), origin };
        },
      };

import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { isCellError, type CellPosition } from "../../../src/core/cell";
import { formatIn, valueIn, type SheetSnapshot } from "../../../src/core/workbook-snapshot";
import type { Fixture, FixtureSheet } from "./fixture";

/** Names by which the sheets of several fixtures are told apart in one workbook. */
export const sheetNameOf = (fixture: number, sheet: number): string => `${fixture}-${sheet}`;

/** One workbook file with the sheets of all these fixtures, which share a date system. */
export async function writeFixtures(fixtures: readonly Fixture[]): Promise<Uint8Array> {
  const sheets = fixtures.flatMap((fixture, index) =>
    fixture.sheets.map((sheet, order) => layOut(sheet, sheetNameOf(index, order))),
  );
  return writeXlsx({ sheets, dateSystem: fixtures[0]?.dateSystem === 1904 ? "1904" : "1900" });
}

function layOut({ snapshot, formulas, hiddenRows }: FixtureSheet, name: string): WriteSheet {
  const formulaAt = new Map(formulas.map(([at, formula]) => [keyOf(at), formula]));
  const cells = new Map(
    positionsOf(snapshot).flatMap((at): [string, Partial<Cell>][] => {
      const content = contentOf(snapshot, at, formulaAt.get(keyOf(at)));
      return content === null ? [] : [[keyOf(at), content]];
    }),
  );
  const merges = (snapshot.merges ?? []).map(({ row, column, rowCount, columnCount }) => ({
    startRow: row,
    startCol: column,
    endRow: row + rowCount - 1,
    endCol: column + columnCount - 1,
  }));
  return { name, cells, merges, rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])) };
}

const keyOf = ({ row, column }: CellPosition): string => `${row},${column}`;

function positionsOf({ usedRange }: SheetSnapshot): readonly CellPosition[] {
  if (usedRange === null) return [];
  const { row, column, rowCount, columnCount } = usedRange;
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

function contentOf(snapshot: SheetSnapshot, at: CellPosition, formula: string | undefined): Partial<Cell> | null {
  const value = valueIn(snapshot, at);
  if (value === null) return null;
  const format = formatIn(snapshot, at);
  const style = format === "General" ? {} : { style: { numFmt: format } };
  // The writer takes the text of an error for the error, but not as the result of a formula.
  if (isCellError(value)) return { value: value.error, ...style };
  return formula === undefined ? { value, ...style } : { value, formula, formulaResult: value, ...style };
}

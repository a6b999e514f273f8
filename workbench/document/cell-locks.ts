import type { Worksheet } from "@univerjs/core";
import { lockOf } from "./univer-style";
import type { UniverContext } from "./univer-context";
import type { Rect } from "./workbook-document";

/**
 * Whether all cells of the rectangle are locked, none is, or some are (null). A cell without a say of its own follows its row, then its
 * column; Excel's default is a locked cell (Excel.FormatProtection.locked).
 */
export function lockedCells(context: UniverContext, worksheet: Worksheet, rect: Rect): boolean | null {
  const [endRow, endColumn] = [rect.row + rect.rowCount, rect.column + rect.columnCount];
  const rowLock = (row: number) => lockOf(worksheet.getRowStyle(row));
  const columnLock = (column: number) => lockOf(worksheet.getColumnStyle(column)) ?? true;
  const found = new Set<boolean>();
  /** Cells of each column that follow it unless they are seen below. */
  const unseen = new Array<number>(rect.columnCount).fill(rect.rowCount);
  const cells = worksheet.getCellMatrix().getMatrix();
  for (const [row, columns] of rowsWithin(cells, rect.row, endRow)) {
    for (const key in columns) {
      const column = Number(key);
      if (column < rect.column || column >= endColumn || rowLock(row) !== undefined) continue;
      found.add(lockOf(context.styles().getStyleByCell(columns[column])) ?? columnLock(column));
      unseen[column - rect.column] = (unseen[column - rect.column] ?? 0) - 1;
    }
  }
  let formattedRows = 0;
  for (const [row] of rowsWithin(worksheet.getConfig().rowData, rect.row, endRow)) {
    const lock = rowLock(row);
    if (lock === undefined) continue;
    formattedRows += 1;
    for (let column = rect.column; column < endColumn; column += 1)
      found.add(lockOf(context.styles().getStyleByCell(cells[row]?.[column])) ?? lock);
  }
  unseen.forEach((count, offset) => {
    if (count > formattedRows) found.add(columnLock(rect.column + offset));
  });
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** The rows that are there, from one to before another. */
function* rowsWithin<Row>(
  data: Readonly<Record<number, Row>>,
  from: number,
  end: number,
): Generator<readonly [number, Row]> {
  for (const key in data) {
    const [row, value] = [Number(key), data[Number(key)]];
    if (row >= from && row < end && value) yield [row, value];
  }
}

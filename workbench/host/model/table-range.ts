import type { Table } from "../../document/tables";
import type { Rect } from "../../document/workbook-document";

/** The rows between header and totals; null where there are none. */
export function bodyOf({ rect, hasHeaders, hasTotals }: Table): Rect | null {
  const row = rect.row + (hasHeaders ? 1 : 0);
  const rowCount = rect.rowCount - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  return rowCount > 0 ? { ...rect, row, rowCount } : null;
}

import type { FollowUpTable } from "./follow-up-sheet";

/**
 * Whether the table is the first of those that stand under its headings. Lines that name a programme part the rows below one row of
 * headings into several tables, of which each has the same headings.
 */
export function isFirstUnderHeadings(table: FollowUpTable, tables: readonly FollowUpTable[]): boolean {
  const first = tables.find((other) => other.sheetId === table.sheetId && haveSameHeadings(other, table));
  return first === undefined || first === table;
}

function haveSameHeadings({ columns, headerRow }: FollowUpTable, table: FollowUpTable): boolean {
  if (headerRow !== table.headerRow) return false;
  return [...table.columns].some(([id, { at }]) => {
    const other = columns.get(id)?.at;
    return other?.row === at.row && other.column === at.column;
  });
}

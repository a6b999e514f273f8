import { defineRule } from "../rule";

/** No blank rows part the commitments of a table. */
export const blankRow = defineRule({
  id: "blank-row",
  severity: "info",
  needs: [],

  *check({ blankRows, activities }) {
    const column = activities[0]?.rowStart.column ?? 0;
    for (const { row, rows } of gapsOf(blankRows)) yield { at: { row, column }, data: { rows } };
  },
});

/** Blank rows that follow one another are one gap. */
function gapsOf(blankRows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const gaps: { row: number; rows: number }[] = [];
  for (const row of blankRows) {
    const last = gaps.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else gaps.push({ row, rows: 1 });
  }
  return gaps;
}

import { isFirstUnderHeadings } from "../shared-headings";
import { defineRule } from "../rule";
import { columnTemplates } from "../template";
import { headingsInPlaceOf } from "../unread-headings";

/** The table has every column that its format asks for. */
export const missingColumn = defineRule({
  id: "missing-column",
  severity: "error",
  needs: [],

  *check(table, { tables }) {
    if (!isFirstUnderHeadings(table, tables)) return;
    const { headerRow, columns, missingColumns, activities } = table;
    const likely = headingsInPlaceOf(table);
    const taken = new Set([...likely.values()].map(({ at }) => at.column));
    const headings = [...columns.values()].map(({ at }) => at.column);
    // What is told above the table has no column of it; its rows begin where its headings do.
    let free = activities[0]?.rowStart.column ?? Math.min(...headings);
    for (const column of missingColumns) {
      const { heading } = columnTemplates[column];
      const instead = likely.get(column);
      // Each stands at a heading cell of its own: a rule never names the same cell twice.
      while (taken.has(free)) free += 1;
      const at = instead?.at ?? { row: headerRow, column: free };
      taken.add(at.column);
      yield { at, data: { column, heading, instead: instead?.text ?? null } };
    }
  },
});

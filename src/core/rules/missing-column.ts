import { defineRule } from "../rule";
import { columnTemplates } from "../template";

/** The table has every column that its format asks for. */
export const missingColumn = defineRule({
  id: "missing-column",
  severity: "error",
  needs: [],

  *check({ headerRow, columns, missingColumns }) {
    const first = Math.min(...[...columns.values()].map(({ at }) => at.column));
    for (const [order, column] of missingColumns.entries()) {
      // Each stands at a heading cell of its own: a rule never names the same cell twice.
      yield {
        at: { row: headerRow, column: first + order },
        data: { column, heading: columnTemplates[column].heading },
      };
    }
  },
});

import { defineRule } from "../rule";
import { isFirstUnderHeadings } from "../shared-headings";
import { given } from "../given";

/** Each column stands once in the table. */
export const duplicateColumn = defineRule({
  id: "duplicate-column",
  severity: "warning",
  needs: [],

  *check(table, { tables }) {
    if (!isFirstUnderHeadings(table, tables)) return;
    const { columns, duplicateColumns } = table;
    for (const { column, at, text } of duplicateColumns) {
      const read = given(columns.get(column));
      const side: "left" | "right" = read.at.column < at.column ? "left" : "right";
      yield { at, data: { heading: text, column, first: read.text, read: side } };
    }
  },
});

import { respellHeading } from "../respell-heading";
import { defineRule } from "../rule";
import { valueIn } from "../workbook-snapshot";

/** The headings are spelt as in the published templates, by which people and programs find the columns. */
export const misspeltHeading = defineRule({
  id: "misspelt-heading",
  severity: "warning",
  needs: [],

  *check({ columns, snapshot }) {
    for (const [column, { at, text, misspelt }] of columns) {
      if (misspelt === null) continue;
      const proposed = respellHeading(text, misspelt);
      const data = { heading: text, proposed, column };
      const cell = valueIn(snapshot, at);
      // Where a heading goes over several cells, only a person can tell what each of them should hold.
      if (typeof cell === "string" && cell.includes(text))
        yield { at, data, replacement: cell.replace(text, () => proposed) };
      else yield { at, data };
    }
  },
});

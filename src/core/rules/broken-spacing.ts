import { brokenSpacings } from "../broken-spacing";
import { defineRule } from "../rule";

/** Words and addresses are not torn apart by blanks, as copies from PDF files have them. */
export const brokenSpacing = defineRule({
  id: "broken-spacing",
  severity: "info",
  needs: [],

  *check(table) {
    for (const [{ at }, { pieces, mended }] of brokenSpacings(table)) {
      const [first] = pieces;
      if (first === undefined) continue;
      const data = { found: first.found, corrected: first.corrected, others: pieces.length - 1 };
      yield mended === null ? { at, data } : { at, data, replacement: mended };
    }
  },
});

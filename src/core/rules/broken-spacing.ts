import { brokenSpacings } from "../broken-spacing";
import { defineRule } from "../rule";
import { given } from "../given";
import { suspectTextsInSteps } from "../written-texts";

/** Words and addresses are not torn apart by blanks, as copies from PDF files have them. */
export const brokenSpacing = defineRule({
  id: "broken-spacing",
  severity: "info",
  needs: [],

  prepare: suspectTextsInSteps,

  *check(table) {
    for (const [{ at }, { pieces, mended }] of brokenSpacings(table)) {
      const first = given(pieces[0]);
      const data = { found: first.found, corrected: first.corrected, others: pieces.length - 1 };
      yield mended === null ? { at, data } : { at, data, replacement: mended };
    }
  },
});

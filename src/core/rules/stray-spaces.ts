import { brokenSpacings } from "../broken-spacing";
import { evenText, firstUneven } from "../even-blanks";
import { defineRule } from "../rule";
import { trimText } from "../text";
import { suspectTexts, suspectTextsInSteps } from "../written-texts";

const none: ReadonlySet<number> = new Set();

/** Texts have no blanks at their ends, one between words, and no invisible characters. */
export const straySpaces = defineRule({
  id: "stray-spaces",
  severity: "info",
  needs: [],

  prepare: suspectTextsInSteps,

  *check(table) {
    const broken = brokenSpacings(table);
    for (const written of suspectTexts(table)) {
      const { at, text } = written;
      const even = evenText(text, broken.get(written)?.lines ?? none);
      if (even === text) continue;
      const data = { ends: text.length - trimText(text).length, near: firstUneven(text, even) };
      yield { at, data, replacement: even };
    }
  },
});

import { lonelyQuoteIn } from "../quotation-marks";
import { defineRule } from "../rule";
import { suspectTexts, suspectTextsInSteps } from "../written-texts";

/** Every quotation mark has its partner. */
export const unbalancedQuotes = defineRule({
  id: "unbalanced-quotes",
  severity: "info",
  needs: [],

  prepare: suspectTextsInSteps,

  *check(table) {
    for (const { at, text } of suspectTexts(table)) {
      const lonely = lonelyQuoteIn(text);
      if (lonely !== null) yield { at, data: { mark: lonely.mark, near: lonely.near } };
    }
  },
});

import { localPathIn } from "../links";
import { defineRule } from "../rule";
import { suspectTexts, suspectTextsInSteps } from "../written-texts";

/** What a text refers to can be opened by others than the person who wrote it. */
export const localFileLink = defineRule({
  id: "local-file-link",
  severity: "warning",
  needs: [],

  prepare: suspectTextsInSteps,

  *check(table) {
    for (const { at, text } of suspectTexts(table)) {
      const path = localPathIn(text);
      if (path !== null) yield { at, data: { path } };
    }
  },
});

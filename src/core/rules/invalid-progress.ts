import { defineRule } from "../rule";

/** Progress is a percentage from 0 to 100 or a word that is understood. */
export const invalidProgress = defineRule({
  id: "invalid-progress",
  severity: "error",
  needs: ["progress"],

  *check({ activities }) {
    for (const { progress } of activities) {
      const { value } = progress;
      if (value.kind === "invalid") yield { at: progress.at, data: { text: value.text } };
    }
  },
});

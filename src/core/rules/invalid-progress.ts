import { defineRule, oncePerCell } from "../rule";

/** Progress is a percentage from 0 to 100 or a word that is understood. */
export const invalidProgress = defineRule({
  id: "invalid-progress",
  severity: "error",
  needs: ["progress"],

  *check({ activities }) {
    for (const { progress } of oncePerCell(activities, (activity) => activity.progress)) {
      const { value, at } = progress;
      if (value.kind === "invalid") yield { at, data: { text: value.text } };
    }
  },
});

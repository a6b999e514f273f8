import { isTold } from "../progress";
import { defineRule } from "../rule";

/** Every activity of a progress report tells how far it has come. */
export const missingProgress = defineRule({
  id: "missing-progress",
  severity: "warning",
  needs: ["progress"],

  *check({ activities }) {
    for (const { progress, state } of activities) {
      const { value } = progress;
      if (value.kind === "blank" && !isTold(state.value))
        yield { at: progress.at, data: { placeholder: value.placeholder } };
    }
  },
});

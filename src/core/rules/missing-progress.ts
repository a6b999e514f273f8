import { isTold } from "../progress";
import { defineRule, oncePerCell } from "../rule";

/** Every activity of a progress report tells how far it has come. */
export const missingProgress = defineRule({
  id: "missing-progress",
  severity: "warning",
  needs: ["progress"],

  *check({ activities }) {
    const untold = activities.filter(({ state }) => !isTold(state.value));
    for (const { progress } of oncePerCell(untold, (activity) => activity.progress)) {
      const { value, at } = progress;
      if (value.kind === "blank") yield { at, data: { placeholder: value.placeholder } };
    }
  },
});

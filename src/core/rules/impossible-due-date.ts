import { defineRule, oncePerCell } from "../rule";

/** A due date is a day that exists. */
export const impossibleDueDate = defineRule({
  id: "impossible-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of oncePerCell(activities, (activity) => activity.dueDate)) {
      const { value, at } = dueDate;
      if (value.kind === "impossible") yield { at, data: { text: value.text } };
    }
  },
});

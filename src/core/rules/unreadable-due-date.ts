import { defineRule, oncePerCell } from "../rule";

/** A due date is written so that a day can be read from it. */
export const unreadableDueDate = defineRule({
  id: "unreadable-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of oncePerCell(activities, (activity) => activity.dueDate)) {
      const { value, at } = dueDate;
      if (value.kind === "unreadable") yield { at, data: { text: value.text } };
    }
  },
});

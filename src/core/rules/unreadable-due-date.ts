import { defineRule } from "../rule";

/** A due date is written so that a day can be read from it. */
export const unreadableDueDate = defineRule({
  id: "unreadable-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of activities) {
      const { value } = dueDate;
      if (value.kind === "unreadable") yield { at: dueDate.at, data: { text: value.text } };
    }
  },
});

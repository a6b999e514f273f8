import { defineRule } from "../rule";

/** A due date is a day that exists. */
export const impossibleDueDate = defineRule({
  id: "impossible-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of activities) {
      const { value } = dueDate;
      if (value.kind === "impossible") yield { at: dueDate.at, data: { text: value.text } };
    }
  },
});

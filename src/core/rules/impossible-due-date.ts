import { defineRule, findAmong } from "../rule";

/** A due date is a day that exists. */
export const impossibleDueDate = defineRule({
  id: "impossible-due-date",
  severity: "error",
  needs: ["dueDate"],

  check: ({ activities }) =>
    findAmong(activities, (activity) => {
      const { value } = activity.dueDate;
      return value.kind === "impossible" ? { at: activity.dueDate.at, data: { text: value.text } } : null;
    }),
});

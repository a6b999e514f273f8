import { defineRule, findAmong } from "../rule";

/** A due date is written so that a day can be read from it. */
export const unreadableDueDate = defineRule({
  id: "unreadable-due-date",
  severity: "error",
  needs: ["dueDate"],

  check: ({ activities }) =>
    findAmong(activities, (activity) => {
      const { value } = activity.dueDate;
      return value.kind === "unreadable" ? { at: activity.dueDate.at, data: { text: value.text } } : null;
    }),
});

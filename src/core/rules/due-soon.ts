import { isoDate } from "../calendar-date";
import { defineRule, tellsCompletion } from "../rule";

/** An open activity whose due date is near is seen in time. */
export const dueSoon = defineRule({
  id: "due-soon",
  severity: "warning",
  needs: ["dueDate"],

  *check(_, { records }) {
    for (const { activity, status, days } of records) {
      const { value } = activity.dueDate;
      if (status !== "due-soon" || value.kind !== "date" || days === null) continue;
      yield {
        at: activity.dueDate.at,
        data: {
          days: Math.abs(days),
          dueDate: isoDate(value.date),
          progressKnown: tellsCompletion(activity) ? "yes" : "no",
        },
      };
    }
  },
});

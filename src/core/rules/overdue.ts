import { isoDate } from "../calendar-date";
import { defineRule, tellsCompletion } from "../rule";

/** No activity is still open after its due date. */
export const overdue = defineRule({
  id: "overdue",
  severity: "error",
  needs: ["dueDate"],

  *check(_, { records }) {
    for (const { activity, status, days } of records) {
      const { value } = activity.dueDate;
      if (status !== "overdue" || value.kind !== "date" || days === null) continue;
      yield {
        at: activity.dueDate.at,
        data: {
          days,
          dueDate: isoDate(value.date),
          progressKnown: tellsCompletion(activity) ? "yes" : "no",
        },
      };
    }
  },
});

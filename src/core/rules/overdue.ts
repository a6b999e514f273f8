import { daysBetween } from "../calendar-date";
import { defineRule, oncePerCell, tellsProgress } from "../rule";
import { statusOf } from "../status";

/** No activity is still open after its due date. */
export const overdue = defineRule({
  id: "overdue",
  severity: "error",
  needs: ["dueDate"],

  *check(table, { asOf, settings }) {
    const progressKnown = tellsProgress(table) ? "yes" : "no";
    const late = table.activities.filter((activity) => statusOf(activity, asOf, settings.dueSoonDays) === "overdue");
    for (const { dueDate } of oncePerCell(late, (activity) => activity.dueDate)) {
      const { value, at } = dueDate;
      if (value.kind !== "date") continue;
      yield { at, data: { days: daysBetween(value.date, asOf), dueDate: value.date.toString(), progressKnown } };
    }
  },
});

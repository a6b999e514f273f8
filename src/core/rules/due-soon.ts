import { daysBetween } from "../calendar-date";
import { defineRule, oncePerCell, tellsProgress } from "../rule";
import { statusOf } from "../status";

/** An open activity whose due date is near is seen in time. */
export const dueSoon = defineRule({
  id: "due-soon",
  severity: "warning",
  needs: ["dueDate"],

  *check(table, { asOf, settings }) {
    const progressKnown = tellsProgress(table) ? "yes" : "no";
    const near = table.activities.filter((activity) => statusOf(activity, asOf, settings.dueSoonDays) === "due-soon");
    for (const { dueDate } of oncePerCell(near, (activity) => activity.dueDate)) {
      const { value, at } = dueDate;
      if (value.kind !== "date") continue;
      yield { at, data: { days: daysBetween(asOf, value.date), dueDate: value.date.toString(), progressKnown } };
    }
  },
});

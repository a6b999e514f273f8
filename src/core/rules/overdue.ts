import { defineRule, oncePerCell, tellsCompletion } from "../rule";

/** No activity is still open after its due date. */
export const overdue = defineRule({
  id: "overdue",
  severity: "error",
  needs: ["dueDate"],

  *check(table, { recordsOf }) {
    const late = recordsOf(table).filter(({ status }) => status === "overdue");
    for (const { activity, days } of oncePerCell(late, (record) => record.activity.dueDate)) {
      const { value, at } = activity.dueDate;
      if (value.kind !== "date" || days === null) continue;
      yield {
        at,
        data: { days, dueDate: value.date.toString(), progressKnown: tellsCompletion(activity) ? "yes" : "no" },
      };
    }
  },
});

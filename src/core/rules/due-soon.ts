import { defineRule, oncePerCell, tellsCompletion } from "../rule";

/** An open activity whose due date is near is seen in time. */
export const dueSoon = defineRule({
  id: "due-soon",
  severity: "warning",
  needs: ["dueDate"],

  *check(table, { recordsOf }) {
    const near = recordsOf(table).filter(({ status }) => status === "due-soon");
    for (const { activity, days } of oncePerCell(near, (record) => record.activity.dueDate)) {
      const { value, at } = activity.dueDate;
      if (value.kind !== "date" || days === null) continue;
      yield {
        at,
        data: {
          days: Math.abs(days),
          dueDate: value.date.toString(),
          progressKnown: tellsCompletion(activity) ? "yes" : "no",
        },
      };
    }
  },
});

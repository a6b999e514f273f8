import { defineRule, oncePerCell } from "../rule";

/** Every activity has a day by which it must be done. */
export const missingDueDate = defineRule({
  id: "missing-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of oncePerCell(activities, (activity) => activity.dueDate)) {
      const { value, at } = dueDate;
      if (value.kind === "blank") yield { at, data: { placeholder: value.placeholder } };
    }
  },
});

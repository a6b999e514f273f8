import { defineRule } from "../rule";

/** Every activity has a day by which it must be done. */
export const missingDueDate = defineRule({
  id: "missing-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of activities) {
      const { value } = dueDate;
      if (value.kind === "blank") yield { at: dueDate.at, data: { placeholder: value.placeholder } };
    }
  },
});

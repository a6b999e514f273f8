import { isoDate } from "../calendar-date";
import { defineRule } from "../rule";

/** A due date is of a year in which it can have been meant. */
export const implausibleDueDate = defineRule({
  id: "implausible-due-date",
  severity: "error",
  needs: ["dueDate"],

  *check({ activities }, { settings }) {
    const { from, to } = settings.plausibleYears;
    for (const { dueDate } of activities) {
      const { value } = dueDate;
      if (value.kind !== "implausible") continue;
      yield { at: dueDate.at, data: { text: value.text, date: isoDate(value.date), from, to } };
    }
  },
});

import { isoDate } from "../calendar-date";
import { defineRule } from "../rule";
import { doubtfulTexts } from "../swapped-dates";

/** A due date is a true date of the spreadsheet, which sorts, filters and counts as one. */
export const textDueDate = defineRule({
  id: "text-due-date",
  severity: "warning",
  needs: ["dueDate"],

  *check(table, context) {
    const doubtful = new Set(doubtfulTexts(table, context).map(({ at }) => `${at.row},${at.column}`));
    for (const { dueDate } of table.activities) {
      const { value } = dueDate;
      if (value.kind !== "date" || value.text === null || value.precision !== "day") continue;
      const { at } = dueDate;
      if (doubtful.has(`${at.row},${at.column}`)) continue;
      const { text, date, beside } = value;
      yield {
        at,
        data: { text, date: isoDate(date), several: beside === "dates" ? "yes" : "no" },
        ...(beside === "nothing" ? { replacement: date } : {}),
      };
    }
  },
});

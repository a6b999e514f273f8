import { isoDate } from "../calendar-date";
import { defineRule } from "../rule";
import { doubtfulTexts, turnedDates } from "../swapped-dates";

/** A due date is one day only, whichever of day and month is read first. */
export const ambiguousDueDate = defineRule({
  id: "ambiguous-due-date",
  severity: "warning",
  needs: ["dueDate"],

  *check(table, context) {
    for (const { at, text, date, other } of doubtfulTexts(table, context))
      yield { at, data: { text, date: isoDate(date), other: isoDate(other), cells: 1 } };
    const [turned, ...alike] = turnedDates(table, context);
    if (turned === undefined) return;
    const { at, text, date, other } = turned;
    const data = { text, date: isoDate(date), other: isoDate(other), cells: 1 + alike.length };
    yield { at, alsoAt: alike.map((found) => found.at), data };
  },

  gathersBy: ({ cells }) => (cells > 1 ? "" : null),
});

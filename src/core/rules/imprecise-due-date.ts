import { isoDate, type DatePrecision } from "../calendar-date";
import { defineRule } from "../rule";

interface ImpreciseDate extends Readonly<Record<string, string | null>> {
  readonly text: string;
  /** The last day of the period; null for a commitment without an end. */
  readonly date: string | null;
  readonly precision: Exclude<DatePrecision, "day"> | "none";
  readonly several: "yes" | "no";
}

/** A due date names a day, not only the period in which it lies. */
export const impreciseDueDate = defineRule<"imprecise-due-date", ImpreciseDate>({
  id: "imprecise-due-date",
  severity: "warning",
  needs: ["dueDate"],

  *check({ activities }) {
    for (const { dueDate } of activities) {
      const { value } = dueDate;
      if (value.kind === "permanent")
        yield { at: dueDate.at, data: { text: value.text, date: null, precision: "none", several: "no" } };
      if (value.kind !== "date" || value.text === null || value.precision === "day") continue;
      const { text, date, precision, beside } = value;
      yield {
        at: dueDate.at,
        data: { text, date: isoDate(date), precision, several: beside === "dates" ? "yes" : "no" },
      };
    }
  },
});

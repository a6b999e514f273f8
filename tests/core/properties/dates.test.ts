import fc from "fast-check";
import { daysBetween, fromSerial, toSerial } from "../../../src/core/calendar-date";
import { readDateText, readDueDate } from "../../../src/core/date-text";
import { checkProperty, patience } from "./check-property";
import { anyDay, dateForms, spelling } from "./date-forms";

describe("a date", () => {
  test.each(dateForms.map((form) => [form.name, form] as const))(
    "written like “%s” is read as the day that was meant, in every spelling",
    (_, { write, precision, meant }) => {
      checkProperty(
        fc.property(anyDay, spelling, (day, spell) => {
          const reading = readDateText(spell(write(day)));
          expect(reading).toMatchObject({ kind: "date", source: "text", precision, beside: "nothing" });
          expect(reading.kind === "date" && reading.date.toString()).toBe((meant?.(day) ?? day).toString());
        }),
      );
    },
    patience,
  );

  test(
    "of the spreadsheet is the same day in every number format, with any time, in both date systems",
    () => {
      const format = fc.constantFrom("dd/mm/yyyy", "m/d/yyyy", "[$-80A]d mmmm yyyy", "dd-mmm-yy", "mmm-yy", "General");
      const time = fc.double({ min: 0, max: 0.999_99, noNaN: true });
      checkProperty(
        fc.property(anyDay, format, fc.constantFrom(1900, 1904), time, (day, numberFormat, system, timeOfDay) => {
          const serial = toSerial(day, system);
          expect(fromSerial(serial, system)?.toString()).toBe(day.toString());
          const reading = readDueDate(serial + timeOfDay, numberFormat, system);
          expect(reading.kind === "date" && daysBetween(reading.date, day)).toBe(0);
        }),
      );
    },
    patience,
  );
});

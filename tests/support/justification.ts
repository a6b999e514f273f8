import type { Justification } from "../../src/core/justification";

/** When it was justified, unless told. */
export const nine = "2026-03-03T15:00:00.000Z";

/** An overdue activity of an aspect with this number, justified. */
export const justification = (number: number, more: Partial<Justification> = {}): Justification => ({
  key: `AAAA${String(number).padStart(4, "0")}.abcd.efgh..`,
  needed: 0,
  value: "abcdefgh",
  ruleId: "overdue",
  reason: "Prórroga autorizada",
  by: "Ana Ruiz",
  at: nine,
  until: null,
  about: { sheetName: "E006", number: String(number), aspect: "Difundir", value: "2015-06-30" },
  ...more,
});

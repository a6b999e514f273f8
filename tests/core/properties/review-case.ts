import fc from "fast-check";
import type { CalendarDate } from "../../../src/core/calendar-date";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../../src/core/review";
import { defaultSettings, type ReviewSettings } from "../../../src/core/settings";
import type { WorkbookSnapshot } from "../../../src/core/workbook-snapshot";
import { anyDay } from "./date-forms";

/** A cut-off day and what a team has set. */
export interface Circumstances {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
}

const catalogues: readonly (readonly string[])[] = [
  [],
  ["Coordinación de Cobranza", "Dirección de Finanzas", "Unidad de Incorporación al Seguro Social"],
];

/** Any cut-off day with settings as teams have them. */
export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  asOf: anyDay,
  settings: fc
    .record({
      dueSoonDays: fc.constantFrom(0, 7, 30, 90),
      proofFrom: fc.constantFrom(1, 50, 100),
      plausibleYears: fc.constantFrom({ from: 2000, to: 2050 }, { from: 2014, to: 2030 }),
      areaCatalogue: fc.constantFrom(...catalogues),
      placeholders: fc.constantFrom<readonly string[]>([], ["Ver anexo", "Por confirmar"]),
    })
    .map((set): ReviewSettings => ({ ...defaultSettings, ...set })),
});

/** Reads and reviews a workbook. */
export function reviewOf(workbook: WorkbookSnapshot, { asOf, settings }: Circumstances): Review {
  const { dateSystem } = workbook;
  return reviewSheets(readWorkbook(workbook, settings), { asOf, settings, dateSystem });
}

import type { XlsxSheet } from "./read-xlsx";
import { cellAddress } from "./xlsx/addresses";

const isNoDate = (value: unknown): boolean => value instanceof Date && Number.isNaN(value.getTime());

/**
 * hucre makes dates of the numbers that a date format shows, and nothing of those that lie beyond every date, which Excel keeps and shows as
 * "####". They are taken from the sheet's own part.
 * @param part asked for where there are any
 */
export function restoreNumbersBeyondDates(sheet: XlsxSheet, part: () => string): void {
  let xml: string | null = null;
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (!isNoDate(value)) return;
      xml ??= part();
      const written = new RegExp(
        `<c\\b[^>]*\\br="${cellAddress({ row, column })}"[^>]*>(?:<f\\b[^>]*/>|<f\\b[^>]*>[^<]*</f>)?<v>([^<]+)</v>`,
      ).exec(xml)?.[1];
      const number = Number(written ?? Number.NaN);
      values[column] = Number.isFinite(number) ? number : null;
      const cell = sheet.cells?.get(`${row},${column}`);
      if (cell) cell.value = values[column] ?? null;
    }),
  );
}

/**
 * The rules that are handed to every validator that takes rules of one's own: a date written day first, and the placeholders that
 * published sheets hold. They are what somebody would write in an afternoon, not a copy of the core.
 */

const dayFirst = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/;

/** The day of a text such as 30/06/2015 as UTC midnight; null where it is none. */
export function readDayFirst(text: string): Date | null {
  const [, day, month, year] = (dayFirst.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** As they are written in published sheets; for validators that compare texts as they stand. */
export const placeholderTexts: readonly string[] = [
  ...["N/D", "N/A", "NA", "No aplica", "No Aplica", "S/D", "s/n", "Ninguno", "-", "—", "x", "."],
  ...["Pendiente", "Por definir", "Proceso de Determinación", "Sin información registrada"],
];

const known = new Set(placeholderTexts.map((text) => text.toLowerCase()));

/** Whether a text says something, and not that nothing is there. */
export function isValue(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== "" && !known.has(trimmed.toLowerCase());
}

import { fromSerial, type DateSystem } from "../../core/calendar-date";
import type { AlikeCorrection } from "../../core/alike-corrections";
import type { CalendarDate } from "../../core/calendar-date";
import type { Replacement } from "../../core/rule";
import { dateOfField } from "./cut-off-dates";

/** How days and numbers are written for the reader. */
export interface Notation {
  readonly date: (date: CalendarDate) => string;
}

/** A replacement as people read and type it. Numbers keep every digit. */
export function replacementText(value: Replacement, { date }: Notation): string {
  return typeof value === "object" ? date(value) : String(value);
}

/** What a cell says, as people read it in the sheet: the serial of a day is a day. Null for a blank cell. */
export function beforeText(
  { before, after }: Pick<AlikeCorrection, "before" | "after">,
  { date }: Notation,
  system: DateSystem,
): string | null {
  if (before === null) return null;
  const day = typeof before === "number" && typeof after === "object" ? fromSerial(before, system) : null;
  return day ? date(day) : String(before);
}

const numberPattern = /^-?\d+(?:[.,]\d+)?$/;

/** What a person typed in place of a proposal, of the proposal's own kind: a day, a number or a text. Null where it is none. */
export function replacementOf(text: string, proposal: Replacement): Replacement | null {
  if (typeof proposal === "object") return dateOfField(text);
  const typed = text.trim();
  if (typeof proposal === "number") return numberPattern.test(typed) ? Number(typed.replace(",", ".")) : null;
  return typed === "" ? null : typed;
}

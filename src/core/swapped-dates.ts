import { calendarDate, type CalendarDate, type DateReading } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Activity, FollowUpTable } from "./follow-up-sheet";
import { oncePerCell, type RuleContext } from "./rule";
import { statusIfDueOn } from "./status";

/** A due date that would be another day, and its activity in another state, if day and month changed places. */
export interface DoubtfulDate {
  readonly at: CellPosition;
  readonly text: string | null;
  readonly date: CalendarDate;
  readonly other: CalendarDate;
}

// Few days are written thousands of times, and counting from a day is slow the first time only.
const swappedDays = new WeakMap<CalendarDate, { readonly day: CalendarDate | null }>();

function swapped(date: CalendarDate): CalendarDate | null {
  const known = swappedDays.get(date);
  if (known !== undefined) return known.day;
  const day = date.day === date.month ? null : calendarDate(date.year, date.day, date.month);
  swappedDays.set(date, { day });
  return day;
}

/** What a due date says where it says a day. */
type ReadDate = Extract<DateReading, { readonly kind: "date" }>;

/** The dates of a kind that would put their activity in another state if day and month changed places; each cell once. */
function doubtfulAmong(
  activities: readonly Activity[],
  { asOf, settings }: RuleContext,
  isMeant: (date: ReadDate) => boolean,
): DoubtfulDate[] {
  const found: DoubtfulDate[] = [];
  for (const activity of activities) {
    const { value } = activity.dueDate;
    if (value.kind !== "date" || !isMeant(value)) continue;
    const { date, text } = value;
    const other = swapped(date);
    if (other === null) continue;
    const stateIf = (day: CalendarDate) => statusIfDueOn(day, activity, asOf, settings.dueSoonDays);
    if (stateIf(date) !== stateIf(other)) found.push({ at: activity.dueDate.at, text, date, other });
  }
  return oncePerCell(found, (doubtful) => doubtful);
}

/** The texts that could be read month first, where that matters to one of the activities that share them; each cell once. */
export function doubtfulTexts({ activities }: FollowUpTable, context: RuleContext): DoubtfulDate[] {
  return doubtfulAmong(activities, context, ({ ambiguous }) => ambiguous);
}

/**
 * The true dates that Excel seems to have turned round, where that matters. A machine set to month first takes 05/06/2015 for
 * 6 May, and leaves 30/06/2015 as the text that it was: no true date has a day above twelve, and every text has one.
 */
export function turnedDates({ activities }: FollowUpTable, context: RuleContext): DoubtfulDate[] {
  return isTurned(activities) ? doubtfulAmong(activities, context, ({ source }) => source === "serial") : [];
}

function isTurned(activities: readonly Activity[]): boolean {
  let leftAsText = false;
  for (const { dueDate } of activities) {
    const { value } = dueDate;
    if (value.kind !== "date") continue;
    if (value.source === "serial" && value.date.day > 12) return false;
    if (value.text === null || !dayMonthYear.test(value.text)) continue;
    if (value.date.day <= 12) return false;
    leftAsText = true;
  }
  return leftAsText;
}

// Only such texts would have become true dates if the month came first.
const dayMonthYear = /^\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})$/u;

import { daysBetween, type CalendarDate } from "./calendar-date";
import type { Activity, Aspect } from "./follow-up-sheet";
import { isTold, type ProgressReading } from "./progress";

/** The state of one activity at the cut-off day. Exactly one holds. */
export type Status = "concluded" | "cancelled" | "overdue" | "due-soon" | "on-time" | "undated";

/**
 * The one definition of an activity's state. Cancelled and concluded come before every date. An activity due on the cut-off day
 * is not overdue; one due at most `dueSoonDays` days after it is due soon. A due date that is blank, permanent, impossible,
 * implausible or unreadable gives no day to judge by: undated.
 */
export function statusOf(activity: Activity, asOf: CalendarDate, dueSoonDays: number): Status {
  const due = activity.dueDate.value;
  return statusIfDueOn(due.kind === "date" ? due.date : null, activity, asOf, dueSoonDays);
}

/** The state of an activity if that were its due date; null for none. */
export function statusIfDueOn(
  due: CalendarDate | null,
  activity: Activity,
  asOf: CalendarDate,
  dueSoonDays: number,
): Status {
  return statusWhenLeft(due === null ? null : daysBetween(asOf, due), activity, dueSoonDays);
}

/** The state of an activity with so many days left until its due date, fewer than none once it has passed; null where it has none. */
export function statusWhenLeft(daysLeft: number | null, activity: Activity, dueSoonDays: number): Status {
  const end = endOf(activity);
  if (end !== null) return end;
  if (daysLeft === null) return "undated";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= dueSoonDays ? "due-soon" : "on-time";
}

/** How many days an open activity is past its due date at the cut-off day; null where it is not overdue. */
export function daysOverdue(activity: Activity, asOf: CalendarDate): number | null {
  const days = openDays(activity, asOf);
  return days !== null && days < 0 ? -days : null;
}

/** How many days an open activity has left at the cut-off day, zero on the due date; null where it is overdue or undated. */
export function daysLeft(activity: Activity, asOf: CalendarDate): number | null {
  const days = openDays(activity, asOf);
  return days !== null && days >= 0 ? days : null;
}

/** Whether an aspect is concluded: only when all its activities are. */
export function isAspectConcluded({ activities }: Aspect): boolean {
  return activities.every((activity) => endOf(activity) === "concluded");
}

/**
 * How an activity ended, if it did. The progress decides; the state column is heard where the progress is blank or cannot be
 * read, and for a cancellation, which leaves the progress at what it was.
 */
function endOf({ progress, state }: Activity): "concluded" | "cancelled" | null {
  if (progress.value.kind === "cancelled" || state.value.kind === "cancelled") return "cancelled";
  return isConcluded(isTold(progress.value) ? progress.value : state.value) ? "concluded" : null;
}

function isConcluded(reading: ProgressReading): boolean {
  return reading.kind === "concluded" || (reading.kind === "percentage" && reading.value === 100);
}

function openDays(activity: Activity, asOf: CalendarDate): number | null {
  const due = activity.dueDate.value;
  return due.kind !== "date" || endOf(activity) !== null ? null : daysBetween(asOf, due.date);
}

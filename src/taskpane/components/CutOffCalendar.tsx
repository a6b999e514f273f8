import { Calendar, type CalendarStrings } from "@fluentui/react-calendar-compat";
import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../core/calendar-date";
import type { CalendarWords } from "../../messages/pane-calendar-words";
import { useWords } from "../words";

// The component thinks in dates of the browser's own zone; only their day counts here.
const toNative = ({ year, month, day }: CalendarDate) => new Date(year, month - 1, day);
const fromNative = (date: Date) =>
  Temporal.PlainDate.from({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

const firstSunday = Temporal.PlainDate.from("2023-01-01");

function stringsOf(language: string, words: CalendarWords): CalendarStrings {
  const name = (date: CalendarDate, options: Intl.DateTimeFormatOptions) =>
    toNative(date).toLocaleDateString(language, options);
  const months = (month: "long" | "short") =>
    Array.from({ length: 12 }, (_, at) => name(firstSunday.add({ months: at }), { month }));
  const days = (weekday: "long" | "narrow") =>
    Array.from({ length: 7 }, (_, at) => name(firstSunday.add({ days: at }), { weekday }));
  return {
    months: months("long"),
    shortMonths: months("short"),
    days: days("long"),
    shortDays: days("narrow"),
    goToToday: words.goToToday,
    prevMonthAriaLabel: words.previousMonth,
    nextMonthAriaLabel: words.nextMonth,
    prevYearAriaLabel: words.previousYear,
    nextYearAriaLabel: words.nextYear,
    prevYearRangeAriaLabel: words.previousYears,
    nextYearRangeAriaLabel: words.nextYears,
    monthPickerHeaderAriaLabel: words.chooseYear,
    yearPickerHeaderAriaLabel: words.chooseMonth,
    closeButtonAriaLabel: words.close,
    selectedDateFormatString: words.selected,
    todayDateFormatString: words.today,
  };
}

export interface CutOffCalendarProps {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly onChoose: (asOf: CalendarDate) => void;
  /** The person leaves without a choice; the component keeps Escape to itself and tells only this. */
  readonly onDismiss: () => void;
}

/** A month by its days, and the way to other months and years. */
export function CutOffCalendar({ asOf, today, onChoose, onDismiss }: CutOffCalendarProps) {
  const { pane, language } = useWords();
  return (
    <Calendar
      value={toNative(asOf)}
      today={toNative(today)}
      strings={stringsOf(language, pane.calendar)}
      isMonthPickerVisible
      showMonthPickerAsOverlay
      highlightSelectedMonth
      showGoToToday
      onDismiss={onDismiss}
      onSelectDate={(date) => onChoose(fromNative(date))}
    />
  );
}

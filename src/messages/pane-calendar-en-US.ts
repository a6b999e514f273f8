import type { CalendarWords } from "./pane-calendar-words";

export const calendarEnUS: CalendarWords = {
  goToToday: "Go to today",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  previousYear: "Previous year",
  nextYear: "Next year",
  previousYears: "Earlier years",
  nextYears: "Later years",
  chooseYear: "{0}, choose another year",
  chooseMonth: "{0}, choose another month",
  close: "Close the calendar",
  selected: "Chosen date: {0}",
  today: "Today: {0}",
};

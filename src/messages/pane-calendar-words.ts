/** The words of the calendar in which a cut-off date is chosen; "{0}" stands for what the calendar puts there. */
export interface CalendarWords {
  readonly goToToday: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly previousYears: string;
  readonly nextYears: string;
  readonly chooseYear: string;
  readonly chooseMonth: string;
  readonly close: string;
  readonly selected: string;
  readonly today: string;
}

import type { CalendarWords } from "./pane-calendar-words";

export const calendarEsMX: CalendarWords = {
  goToToday: "Ir a hoy",
  previousMonth: "Mes anterior",
  nextMonth: "Mes siguiente",
  previousYear: "Año anterior",
  nextYear: "Año siguiente",
  previousYears: "Años anteriores",
  nextYears: "Años siguientes",
  chooseYear: "{0}, elegir otro año",
  chooseMonth: "{0}, elegir otro mes",
  close: "Cerrar el calendario",
  selected: "Fecha elegida: {0}",
  today: "Hoy: {0}",
};

import type { SettingsWords } from "./pane-settings-words";

export const settingsEsMX: SettingsWords = {
  team: "De este libro",
  teamHint: "Se guardan en el libro: valen para todas las personas que lo abran.",
  dueSoonDays: "Por vencer en (días)",
  dueSoonDaysInvalid: "Escriba un número de 0 a 365.",
};

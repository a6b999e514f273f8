import type { SettingsWords } from "./pane-settings-words";

export const settingsEnUS: SettingsWords = {
  team: "Of this workbook",
  teamHint: "They are kept in the workbook and hold for everyone who opens it.",
  dueSoonDays: "Due soon within (days)",
  dueSoonDaysInvalid: "Enter a number from 0 to 365.",
};

import type { Language } from "./format-date";
import { settingsEnUS } from "./pane-settings-en-US";
import { settingsEsMX } from "./pane-settings-es-MX";
import type { SettingsWords } from "./pane-settings-words";

/** Loaded with its page: the first screen does without. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  "es-MX": settingsEsMX,
  "en-US": settingsEnUS,
};

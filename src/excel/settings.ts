import { settingsOfEntries, type SettingEntry } from "../core/setting-entries";
import { readSettings, type SettingsReading } from "./settings-schema";

/** The team's review settings; the default in place of each that was not chosen or cannot be understood. */
export function reviewSettingsOf(entries: readonly SettingEntry[]): SettingsReading {
  return readSettings({ ...settingsOfEntries(entries).settings, version: 2 });
}

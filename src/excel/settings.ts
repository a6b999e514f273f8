import { readExcel, writeExcel } from "./run-excel";
import { keptSettings, readSettings, type SettingsReading } from "./settings-schema";
import type { ReviewSettings } from "../core/settings";

const reviewSettingsKey = "revisor-asm.settings";

const now = () => new Date().toISOString();

/** Asks for the team's review settings; read them with `reviewSettingsOf` after the next sync. */
export function requestReviewSettings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(reviewSettingsKey);
  setting.load("value");
  return setting;
}

/** The team's review settings; the default in place of each that is not kept or cannot be understood. */
export function reviewSettingsOf(setting: Excel.Setting): SettingsReading {
  return readSettings(setting.isNullObject ? null : setting.value);
}

/**
 * Reads the team's review settings from the workbook. One round trip.
 * @throws HostError
 */
export function readReviewSettings(): Promise<SettingsReading> {
  return readExcel(async (context) => {
    const setting = requestReviewSettings(context);
    await context.sync();
    return reviewSettingsOf(setting);
  });
}

/**
 * Writes some of the team's review settings into the workbook; the others, and keys of other versions, stay as they are.
 * @throws HostError
 */
export function writeReviewSettings(settings: Partial<ReviewSettings>): Promise<void> {
  return writeExcel(async (context) => {
    const stored = requestReviewSettings(context);
    await context.sync();
    const others = stored.isNullObject ? {} : keptSettings(stored.value);
    context.workbook.settings.add(reviewSettingsKey, { ...others, ...settings, version: 1, updatedAt: now() });
    await context.sync();
  });
}

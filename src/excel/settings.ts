import * as z from "zod/mini";
import { readExcel, writeExcel } from "./run-excel";
import { keptSettings, readSettings, type SettingsReading } from "./settings-schema";
import type { ReviewSettings } from "../core/settings";

const reviewSettingsKey = "revisor-asm.settings";
const summaryPlaceKey = "revisor-asm.summary";

const now = () => new Date().toISOString();

const summaryPlaceSchema = z.looseObject({
  version: z.literal(1),
  updatedAt: z.string(),
  sheetId: z.string(),
  rowCount: z.int().check(z.gte(1)),
  columnCount: z.int().check(z.gte(1)),
});

/** Where the summary was last written: the sheet and how many rows and columns from A1 on are ours. */
export type SummaryPlace = Pick<z.infer<typeof summaryPlaceSchema>, "sheetId" | "rowCount" | "columnCount">;

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

/** Asks for the place of the summary; read it with `summaryPlaceOf` after the next sync. */
export function requestSummaryPlace(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(summaryPlaceKey);
  setting.load("value");
  return setting;
}

/** The place of the summary; null where none was kept or it cannot be understood. */
export const summaryPlaceOf = (setting: Excel.Setting): SummaryPlace | null =>
  setting.isNullObject ? null : (summaryPlaceSchema.safeParse(setting.value).data ?? null);

/** Keeps the place of the summary; sent with the next sync. */
export function keepSummaryPlace(context: Excel.RequestContext, place: SummaryPlace): void {
  context.workbook.settings.add(summaryPlaceKey, { ...place, version: 1, updatedAt: now() });
}

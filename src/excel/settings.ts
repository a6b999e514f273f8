import * as z from "zod/mini";
import { defaultSettings, type ReviewSettings } from "../core/settings";
import { readExcel, writeExcel } from "./run-excel";

const reviewSettingsKey = "revisor-asm.settings";
const summaryPlaceKey = "revisor-asm.summary";

const now = () => new Date().toISOString();

// Keys that this version does not know are kept: a colleague may use a newer one.
const reviewSettingsSchema = z.looseObject({
  version: z.literal(1),
  updatedAt: z.string(),
  dueSoonDays: z.catch(z.int().check(z.gte(0), z.lte(365)), defaultSettings.dueSoonDays),
});

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

/** The team's review settings; the defaults where none are kept or they cannot be understood. */
export function reviewSettingsOf(setting: Excel.Setting): ReviewSettings {
  const kept = setting.isNullObject ? undefined : reviewSettingsSchema.safeParse(setting.value).data;
  return kept ? { dueSoonDays: kept.dueSoonDays } : defaultSettings;
}

/**
 * Reads the team's review settings from the workbook. One round trip.
 * @throws HostError
 */
export function readReviewSettings(): Promise<ReviewSettings> {
  return readExcel(async (context) => {
    const setting = requestReviewSettings(context);
    await context.sync();
    return reviewSettingsOf(setting);
  });
}

/**
 * Writes the team's review settings into the workbook, over what is there; keys of other versions stay.
 * @throws HostError
 */
export function writeReviewSettings(settings: ReviewSettings): Promise<void> {
  return writeExcel(async (context) => {
    const stored = requestReviewSettings(context);
    await context.sync();
    const others = stored.isNullObject ? undefined : reviewSettingsSchema.safeParse(stored.value).data;
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

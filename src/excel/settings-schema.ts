import * as z from "zod/mini";
import { defaultSettings, type ReviewSettings, type SettingName } from "../core/settings";

const days = z.int().check(z.gte(0), z.lte(3650));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const year = z.int().check(z.gte(1900), z.lte(9999));

/** What each setting may be. Whatever a workbook holds beside these belongs to other versions and is left alone. */
const fields = {
  dueSoonDays: z.int().check(z.gte(0), z.lte(365)),
  ageingDays: z
    .tuple([days, days, days])
    .check(z.refine(([first, second, third]) => 0 < first && first < second && second < third)),
  proofFrom: z.number().check(z.gte(0), z.lte(100)),
  plausibleYears: z.looseObject({ from: year, to: year }).check(z.refine(({ from, to }) => from <= to)),
  areaCatalogue: z.array(name).check(z.maxLength(2000)),
  placeholders: z.array(name).check(z.maxLength(200)),
  liveDates: z.boolean(),
  opensWithWorkbook: z.boolean(),
  rules: z.record(z.string(), z.enum(["error", "warning", "info", "off"])),
} satisfies { readonly [Name in SettingName]: z.ZodMiniType<ReviewSettings[Name]> };

/** Settings as understood. */
export interface SettingsReading {
  readonly settings: ReviewSettings;
  /** The settings that are kept but could not be understood; their defaults stand in their place. */
  readonly wrongSettings: readonly SettingName[];
}

/** The second version tells when each was chosen; what they are is the same. */
const stored = z.looseObject({ version: z.union([z.literal(1), z.literal(2)]) });

/** What is kept under the settings' key, keys of other versions included; nothing where it is not ours. */
export function keptSettings(value: unknown): Readonly<Record<string, unknown>> {
  return stored.safeParse(value).data ?? {};
}

/**
 * Reads what a workbook keeps under the settings' key. Each setting is understood by itself, so that a wrong one costs only itself.
 * @param value anything; null for a workbook without settings
 */
export function readSettings(value: unknown): SettingsReading {
  const kept = keptSettings(value);
  const wrongSettings: SettingName[] = [];
  const take = <Value>(setting: SettingName, schema: z.ZodMiniType<Value>, fallback: Value): Value => {
    if (!Object.hasOwn(kept, setting)) return fallback;
    const understood = schema.safeParse(kept[setting]);
    if (!understood.success) wrongSettings.push(setting);
    return understood.data ?? fallback;
  };
  const settings: ReviewSettings = {
    dueSoonDays: take("dueSoonDays", fields.dueSoonDays, defaultSettings.dueSoonDays),
    ageingDays: take("ageingDays", fields.ageingDays, defaultSettings.ageingDays),
    proofFrom: take("proofFrom", fields.proofFrom, defaultSettings.proofFrom),
    plausibleYears: take("plausibleYears", fields.plausibleYears, defaultSettings.plausibleYears),
    areaCatalogue: take("areaCatalogue", fields.areaCatalogue, defaultSettings.areaCatalogue),
    placeholders: take("placeholders", fields.placeholders, defaultSettings.placeholders),
    liveDates: take("liveDates", fields.liveDates, defaultSettings.liveDates),
    opensWithWorkbook: take("opensWithWorkbook", fields.opensWithWorkbook, defaultSettings.opensWithWorkbook),
    rules: take("rules", fields.rules, defaultSettings.rules),
  };
  return { settings, wrongSettings };
}

import { defaultSettings, type SettingName } from "../../src/core/settings";
import { keptSettings, readSettings } from "../../src/excel/settings-schema";

const stored = (fields: object) => ({ version: 1, updatedAt: "2015-09-30T10:32:00.000Z", ...fields });

test("a workbook without settings has the defaults, and nothing wrong", () => {
  expect(readSettings(null)).toEqual({ settings: defaultSettings, wrongSettings: [] });
});

test("every setting is taken as it is kept", () => {
  const fields = {
    dueSoonDays: 7,
    ageingDays: [15, 45, 120],
    proofFrom: 50,
    plausibleYears: { from: 2010, to: 2030 },
    areaCatalogue: ["Coordinación de Cobranza"],
    placeholders: ["En integración"],
    liveDates: true,
    opensWithWorkbook: true,
    rules: { "reused-evidence": "off", overdue: "warning", "a-rule-of-tomorrow": "info" },
  };
  expect(readSettings(stored(fields))).toEqual({ settings: fields, wrongSettings: [] });
});

test.each<[SettingName, unknown]>([
  ["dueSoonDays", 1.5],
  ["dueSoonDays", -1],
  ["dueSoonDays", "30"],
  ["ageingDays", [30, 30, 90]],
  ["ageingDays", [30, 90]],
  ["proofFrom", 101],
  ["plausibleYears", { from: 2050, to: 2000 }],
  ["plausibleYears", { from: 12, to: 2000 }],
  ["areaCatalogue", "Planeación"],
  ["areaCatalogue", [""]],
  ["placeholders", [3]],
  ["liveDates", "sí"],
  ["rules", { overdue: "grave" }],
])("a wrong %s costs only itself: %j", (setting, value) => {
  const others: Partial<Record<SettingName, unknown>> = { dueSoonDays: 7, proofFrom: 80 };
  const { settings, wrongSettings } = readSettings(stored({ ...others, [setting]: value }));
  expect(wrongSettings).toEqual([setting]);
  expect(settings[setting]).toEqual(defaultSettings[setting]);
  if (setting !== "dueSoonDays") expect(settings.dueSoonDays).toBe(7);
});

test.each([3, "x", null, [], {}, { version: 3, dueSoonDays: 3 }])("what is not ours is left aside: %j", (value) => {
  expect(readSettings(value)).toEqual({ settings: defaultSettings, wrongSettings: [] });
  expect(keptSettings(value)).toEqual({});
});

test("keys of other versions are kept", () => {
  expect(keptSettings(stored({ semaforo: true }))).toMatchObject({ semaforo: true });
});

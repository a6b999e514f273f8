import { defaultSettings, type ReviewSettings } from "../../src/core/settings";
import { allowsSetting, settingsAsText, settingsFromText } from "../../src/operations/settings-file";

const chosen: ReviewSettings = {
  ...defaultSettings,
  dueSoonDays: 7,
  ageingDays: [15, 45, 120],
  areaCatalogue: ["Coordinación de Cobranza", "__proto__"],
  placeholders: ["En integración"],
  rules: { overdue: "warning", "a-rule-of-tomorrow": "off" },
};

test("what one workbook writes another takes as it is", () => {
  expect(settingsFromText(settingsAsText(chosen))).toEqual({ kind: "read", settings: chosen, wrongSettings: [] });
});

test("settings that the text does not name are left out", () => {
  expect(settingsFromText('{"dueSoonDays": 7}')).toEqual({
    kind: "read",
    settings: { dueSoonDays: 7 },
    wrongSettings: [],
  });
});

test("a wrong setting costs only itself, and is told", () => {
  expect(settingsFromText('{"dueSoonDays": "siete", "proofFrom": 80}')).toEqual({
    kind: "read",
    settings: { proofFrom: 80 },
    wrongSettings: ["dueSoonDays"],
  });
});

test.each([
  ["no JSON", "dueSoonDays: 7", "not-json"],
  ["a part of JSON", '{"dueSoonDays": 7', "not-json"],
  ["a list", "[7]", "not-settings"],
  ["nothing", "null", "not-settings"],
  ["another program's settings", '{"theme": "dark"}', "not-settings"],
  ["names that objects have by themselves", '{"constructor": 1, "__proto__": {"dueSoonDays": 7}}', "not-settings"],
])("%s changes nothing", (_, text, kind) => {
  expect(settingsFromText(text)).toEqual({ kind });
});

test.each([
  ["dueSoonDays", 0, true],
  ["dueSoonDays", 366, false],
  ["ageingDays", [30, 90, 180], true],
  ["ageingDays", [90, 30, 180], false],
  ["plausibleYears", { from: 2000, to: 1999 }, false],
  ["areaCatalogue", ["x".repeat(301)], false],
] as const)("whether %s may be %j", (name, value, allowed) => {
  // Each row pairs a name with a value of its own kind, which the compiler does not follow through the table.
  expect(allowsSetting(name, value as never)).toBe(allowed);
});

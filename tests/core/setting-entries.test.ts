import fc from "fast-check";
import {
  entriesOfSettings,
  putSettings,
  settingChanges,
  settingsOfEntries,
  type SettingEntry,
} from "../../src/core/setting-entries";
import { defaultSettings } from "../../src/core/settings";
import { emptyTeamState, mergeTeamStates } from "../../src/core/team-state";
import { checkMerge } from "./properties/check-merge";
import { checkProperty } from "./properties/check-property";

const nine = "2026-03-03T15:00:00.000Z";
const ten = "2026-03-03T16:00:00.000Z";
const eleven = "2026-03-03T17:00:00.000Z";

describe("settings as entries", () => {
  test("each setting and each rule stands by itself, with its own time where that is known", () => {
    const settings = { dueSoonDays: 7, rules: { overdue: "warning" }, semaforo: true };
    const entries = entriesOfSettings(settings, { dueSoonDays: ten, proofFrom: nine }, nine);
    expect(entries).toEqual([
      { key: "dueSoonDays", at: ten, value: 7 },
      { key: "proofFrom", at: nine },
      { key: "rules.overdue", at: nine, value: "warning" },
      { key: "semaforo", at: nine, value: true },
    ]);
    expect(settingsOfEntries(entries)).toEqual({
      settings,
      changedAt: { dueSoonDays: ten, proofFrom: nine, "rules.overdue": nine, semaforo: nine },
    });
  });

  test("rules that are no rules are kept as they are", () => {
    expect(entriesOfSettings({ rules: "ninguna" }, {}, nine)).toEqual([{ key: "rules", at: nine, value: "ninguna" }]);
    expect(settingsOfEntries([{ key: "dueSoonDays", at: nine, value: 3 }]).settings).toEqual({ dueSoonDays: 3 });
  });

  test("two people who choose at the same time both find their choice", () => {
    const seen = { ...defaultSettings, rules: { overdue: "warning" } as const };
    const stored = entriesOfSettings({ ...seen }, {}, nine);
    const ana = settingChanges(seen, { rules: { overdue: "warning", "number-gap": "off" } }, ten);
    const luis = settingChanges(seen, { dueSoonDays: 10, rules: {} }, eleven);
    expect(ana).toEqual([{ key: "rules.number-gap", at: ten, value: "off" }]);
    expect(luis).toEqual([
      { key: "dueSoonDays", at: eleven, value: 10 },
      { key: "rules.overdue", at: eleven },
    ]);
    const { settings } = settingsOfEntries(putSettings(putSettings(stored, ana), luis));
    expect(settings).toEqual({ ...defaultSettings, dueSoonDays: 10, rules: { "number-gap": "off" } });
  });

  test("what is chosen counts after what is stored, even by a slow clock", () => {
    const stored: readonly SettingEntry[] = [{ key: "dueSoonDays", at: eleven, value: 3 }];
    const chosen = settingChanges({ ...defaultSettings, dueSoonDays: 3 }, { dueSoonDays: 9 }, nine);
    expect(putSettings(stored, chosen)).toEqual([{ key: "dueSoonDays", at: "2026-03-03T17:00:00.001Z", value: 9 }]);
  });

  test("what was taken back does not come again from an older copy", () => {
    const stored: readonly SettingEntry[] = [{ key: "rules.overdue", at: nine, value: "off" }];
    const back = settingChanges({ ...defaultSettings, rules: { overdue: "off" } }, { rules: {} }, ten);
    const team = { ...emptyTeamState, settings: putSettings(stored, back) };
    const merged = mergeTeamStates(team, { ...emptyTeamState, settings: stored });
    expect(settingsOfEntries(merged.settings).settings).toEqual({});
  });

  const entry = fc.record(
    {
      key: fc.constantFrom("dueSoonDays", "rules.overdue", "rules.number-gap"),
      at: fc.constantFrom(nine, ten, eleven),
      value: fc.constantFrom<unknown>(1, "off", null),
    },
    { requiredKeys: ["key", "at"] },
  );
  const team = fc
    .array(entry, { maxLength: 5 })
    .map((settings) => mergeTeamStates({ ...emptyTeamState, settings }, emptyTeamState));

  test("merge alike in any order, in any grouping and however often", () => {
    checkMerge(team, mergeTeamStates, 300);
  });

  test("come back from how they are stored", () => {
    checkProperty(
      fc.property(team, ({ settings }) => {
        const { settings: values, changedAt } = settingsOfEntries(settings);
        expect(entriesOfSettings(values, changedAt, nine)).toEqual(settings);
      }),
      300,
    );
  });
});

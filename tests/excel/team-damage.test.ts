import { putJustifications, type Justification } from "../../src/core/justification";
import { mergeHistories, type HistoryRun } from "../../src/core/history-run";
import { emptyTeamState, type TeamState } from "../../src/core/team-state";
import { changeTeamState, readTeamState } from "../../src/excel/team-state";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { clientForTest } from "../support/office-client";

const nine = "2026-03-03T15:00:00.000Z";
const ten = "2026-03-03T16:00:00.000Z";
const key = "revisor-asm.justifications";

const justification = (number: number, reason = "Prórroga"): Justification => ({
  key: `AAAA${String(number).padStart(4, "0")}.abcd.efgh..`,
  needed: 0,
  value: "abcdefgh",
  ruleId: "overdue",
  reason,
  by: "Ana",
  at: nine,
  until: "2026-06-30",
  about: { sheetName: "E006", number: null, aspect: null, value: null },
});

const randomKeys = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => (seed * 1_000_003 + at * 7919).toString(36).padStart(12, "A").slice(-12));

const run = (number: number, keys: readonly string[] = []): HistoryRun => ({
  id: `r${number}`,
  at: `2026-03-03T15:${String(number).padStart(2, "0")}:00.000Z`,
  asOf: "2026-03-31",
  ruleSet: "0.1.0",
  areas: {},
  silent: [],
  open: keys.length === 0 ? {} : { overdue: [...new Set(keys)].sort() },
  justified: {},
});

const put = (entries: readonly Justification[]) => (team: TeamState) => ({
  ...team,
  justifications: putJustifications(team.justifications, entries),
});
const write = (change: (team: TeamState) => TeamState, at = nine) =>
  changeTeamState({ known: emptyTeamState, at, change });

async function workbookWith(settings: Readonly<Record<string, unknown>>, options: { isReadOnly?: boolean } = {}) {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  for (const [name, value] of Object.entries(settings)) document.settings.set(name, value);
  const client = await clientForTest(document, options);
  return { ...client, settings: () => Object.fromEntries(document.settings) };
}

describe("a damaged or foreign value", () => {
  test.each<[string, unknown]>([
    ["a text", "hola"],
    ["a list", [1, 2]],
    ["without a version", { entries: [] }],
    ["with entries that are no list", { version: 1, entries: {} }],
    ["of another program", { version: 1, theme: "dark" }],
  ])("is said, kept under another key and replaced with the next change: %s", async (_, value) => {
    const { settings } = await workbookWith({ [key]: value });
    expect(await readTeamState()).toEqual({
      team: emptyTeamState,
      troubles: [{ concern: "justifications", kind: "damaged" }],
    });
    expect(settings()).toEqual({ [key]: value });
    await write(put([justification(1)]), ten);
    expect(settings()).toMatchObject({
      [key]: { version: 1, entries: [justification(1)] },
      [`${key}.damaged-${ten}`]: { value },
    });
    expect((await readTeamState()).troubles).toEqual([]);
  });

  test("costs only itself where it is one entry among others", async () => {
    const wrong = [
      { ...justification(2), at: "ayer" },
      { ...justification(3), key: "otra" },
      { ...justification(4), needed: 7 },
      { ...justification(5), until: "2026-02-31" },
      "x",
      null,
    ];
    const entries = [justification(1), ...wrong];
    const { settings } = await workbookWith({ [key]: { version: 1, updatedAt: nine, entries } });
    const { team, troubles } = await readTeamState();
    expect(team.justifications).toEqual([justification(1)]);
    expect(troubles).toEqual([{ concern: "justifications", kind: "damaged" }]);
    await write(put([justification(6)]), ten);
    expect(settings()[key]).toMatchObject({ entries: [justification(1), justification(6)] });
    expect(settings()[`${key}.damaged-${ten}`]).toEqual({ value: { version: 1, updatedAt: nine, entries } });
  });

  test("is set aside once, however often it comes back", async () => {
    const { settings, document } = await workbookWith({ [key]: "hola" });
    await write(put([justification(1)]), nine);
    document.settings.set(key, "hola");
    await write(put([justification(1)]), ten);
    expect(Object.keys(settings()).filter((name) => name.includes("damaged"))).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["known keys that are no texts", { version: 1, known: { overdue: 3 }, runs: [] }],
    ["a review without an id", { version: 1, known: {}, runs: [{ at: nine }] }],
    [
      "a review with keys that are not known",
      { version: 1, known: {}, runs: [{ ...run(1), open: { overdue: "0-9" } }] },
    ],
  ])("in the history: %s", async (_, value) => {
    await workbookWith({ "revisor-asm.history": value });
    const { team, troubles } = await readTeamState();
    expect(team.history).toEqual([]);
    expect(troubles).toEqual([{ concern: "history", kind: "damaged" }]);
  });

  test("in the settings: rules that are no rules, and times that are no times", async () => {
    const value = { version: 2, updatedAt: "ayer", dueSoonDays: 7, changedAt: "hoy", rules: [1] };
    const { settings } = await workbookWith({ "revisor-asm.settings": value });
    const { team, troubles } = await readTeamState();
    expect(team.settings).toContainEqual({ key: "dueSoonDays", at: "1970-01-01T00:00:00.000Z", value: 7 });
    expect(troubles).toEqual([{ concern: "settings", kind: "damaged" }]);
    await write(
      (before) => ({ ...before, settings: [...before.settings, { key: "proofFrom", at: ten, value: 80 }] }),
      ten,
    );
    expect(settings()[`revisor-asm.settings.damaged-${ten}`]).toEqual({ value });
  });

  test("keys of other add-ins are not touched", async () => {
    const foreign = { "Office.AutoShowTaskpaneWithDocument": true, "otro-complemento": { a: 1 } };
    const { settings } = await workbookWith(foreign);
    await write(put([justification(1)]));
    expect(settings()).toMatchObject(foreign);
  });
});

describe("the room of a workbook", () => {
  const history = (runs: number, keys: number) =>
    Array.from({ length: runs }, (_, at) => run(at, randomKeys(keys, at + 1)));
  const bytes = (settings: object) => Buffer.byteLength(JSON.stringify(settings));

  test("is kept under 1 MB by dropping the oldest reviews, which is told", async () => {
    const { settings } = await workbookWith({});
    const runs = history(12, 8_000);
    const { droppedRuns, team } = await write((before) => ({ ...before, history: mergeHistories([], runs) }));
    expect(droppedRuns).toBeGreaterThan(0);
    expect(team.history.map(({ id }) => id)).toEqual(runs.slice(droppedRuns).map(({ id }) => id));
    expect(bytes(settings())).toBeLessThan(1_000_000);
    expect(bytes(settings())).toBeGreaterThan(800_000);
  });

  test("counts everything of ours, what is set aside too", async () => {
    const { settings } = await workbookWith({ "revisor-asm.summary": { places: "x".repeat(700_000) } });
    const { droppedRuns } = await write((before) => ({ ...before, history: mergeHistories([], history(6, 8_000)) }));
    expect(droppedRuns).toBeGreaterThan(2);
    expect(bytes(settings())).toBeLessThan(1_000_000);
  });

  test("thirty reviews of ten thousand observations that hardly change fit easily", async () => {
    const keys = randomKeys(10_000, 1);
    const { settings } = await workbookWith({});
    const runs = Array.from({ length: 30 }, (_, at) => run(at, keys.slice(at * 10)));
    const { droppedRuns } = await write((before) => ({ ...before, history: mergeHistories([], runs) }));
    expect(droppedRuns).toBe(0);
    expect(bytes(settings())).toBeLessThan(200_000);
  });

  test("that justifications alone exceed refuses the change, and nothing is written", async () => {
    const { settings } = await workbookWith({});
    const many = Array.from({ length: 3_000 }, (_, at) => justification(at, "Razón ".repeat(60)));
    await expect(write(put(many))).rejects.toMatchObject({ code: "state-full" });
    expect(settings()).toEqual({});
  });
});

describe("a workbook that is read-only", () => {
  test("is read, and a change is refused", async () => {
    const stored = { version: 1, updatedAt: nine, entries: [justification(1)] };
    const { settings } = await workbookWith({ [key]: stored }, { isReadOnly: true });
    expect((await readTeamState()).team.justifications).toEqual([justification(1)]);
    await expect(write(put([justification(2)]))).rejects.toMatchObject({ code: "access-denied" });
    expect(settings()).toEqual({ [key]: stored });
  });
});

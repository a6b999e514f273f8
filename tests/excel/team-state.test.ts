import type { Justification } from "../../src/core/justification";
import { putJustifications } from "../../src/core/justification";
import type { HistoryRun } from "../../src/core/history-run";
import { mergeHistories } from "../../src/core/history-run";
import { putSettings } from "../../src/core/setting-entries";
import { emptyTeamState, type TeamState } from "../../src/core/team-state";
import { readReviewInput } from "../../src/excel/snapshot";
import { changeTeamState, readTeamState } from "../../src/excel/team-state";
import { reviewSettingsOf } from "../../src/excel/settings";
import { newWorkbook, openWorkbook } from "../../workbench/document/open-in-node";
import { justification, nine } from "../support/justification";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";
import { twoClients } from "../support/two-clients";

const ten = "2026-03-03T16:00:00.000Z";

const run = (number: number, open: readonly string[] = ["AAAAAAAAbbbb"]): HistoryRun => ({
  id: `r${number}`,
  at: `2026-03-03T15:${String(number).padStart(2, "0")}:00.000Z`,
  asOf: "2026-03-31",
  ruleSet: "0.1.0",
  areas: { Planeación: 1 },
  silent: [],
  open: { overdue: open },
  justified: {},
});

const justified =
  (...entries: readonly Justification[]) =>
  (team: TeamState): TeamState => ({ ...team, justifications: putJustifications(team.justifications, entries) });
const recorded =
  (...runs: readonly HistoryRun[]) =>
  (team: TeamState): TeamState => ({ ...team, history: mergeHistories(team.history, runs) });
const set =
  (key: string, value: unknown, at = nine) =>
  (team: TeamState): TeamState => ({ ...team, settings: putSettings(team.settings, [{ key, value, at }]) });

const write = (change: (team: TeamState) => TeamState, known = emptyTeamState, at = nine) =>
  changeTeamState({ known, at, change });

async function emptyWorkbook() {
  return clientForTest(await newWorkbook({ name: "prueba.xlsx" }));
}

describe("what the workbook keeps for the team", () => {
  test("is nothing in a new workbook, and nothing is written there", async () => {
    const { document, traffic } = await emptyWorkbook();
    expect(await readTeamState()).toEqual({ team: emptyTeamState, troubles: [] });
    traffic.reset();
    expect((await write((team) => team)).writes).toEqual([]);
    expect(traffic.roundTrips).toBe(1);
    expect(document.settings.size).toBe(0);
  });

  test("is written under one key for each concern, in two round trips, and read in one", async () => {
    const { document, traffic } = await emptyWorkbook();
    traffic.reset();
    await write((team) => recorded(run(1))(justified(justification(1))(set("dueSoonDays", 7)(team))));
    expect(traffic.roundTrips).toBe(2);
    expect(Object.fromEntries(document.settings)).toMatchObject({
      "revisor-asm.settings": { version: 2, updatedAt: nine, dueSoonDays: 7, changedAt: { dueSoonDays: nine } },
      "revisor-asm.justifications": { version: 1, updatedAt: nine, entries: [justification(1)] },
      "revisor-asm.history": {
        version: 1,
        updatedAt: nine,
        known: { overdue: "AAAAAAAAbbbb" },
        runs: [{ id: "r1", open: { overdue: "0" } }],
      },
    });
    traffic.reset();
    const { team, troubles } = await readTeamState();
    expect(traffic.roundTrips).toBe(1);
    expect(team).toMatchObject({ justifications: [justification(1)], history: [run(1)] });
    expect(troubles).toEqual([]);
    expect(reviewSettingsOf(team.settings).settings.dueSoonDays).toBe(7);
  });

  test("rides with the review's own reads, which stay two", async () => {
    const { traffic } = await clientForTest(await openSample("imss-e006-2015"));
    await write(justified(justification(1)));
    traffic.reset();
    const { team } = await readReviewInput();
    expect(traffic.roundTrips).toBe(2);
    expect(team.team.justifications).toEqual([justification(1)]);
  });

  test("only what differs is written", async () => {
    const { document } = await emptyWorkbook();
    await write(justified(justification(1)));
    const kept = document.settings.get("revisor-asm.justifications");
    const { writes } = await write(recorded(run(1)), emptyTeamState, ten);
    expect(writes.map(([key]) => key)).toEqual(["revisor-asm.history"]);
    expect(document.settings.get("revisor-asm.justifications")).toEqual(kept);
  });

  test("survives saving and opening again", async () => {
    const { document } = await emptyWorkbook();
    await write((team) => recorded(run(1))(justified(justification(1))(team)));
    await clientForTest(await openWorkbook(document.save(), { name: "otra.xlsx" }));
    expect((await readTeamState()).team).toMatchObject({ justifications: [justification(1)], history: [run(1)] });
  });
});

describe("two people who write at the same time", () => {
  test("both find their entries, although both had read before either wrote", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const { ana, luis } = await twoClients(document);
    const [hers, his] = await Promise.all([
      ana(() => write((team) => recorded(run(1))(justified(justification(1))(set("dueSoonDays", 7)(team))))),
      luis(() => write((team) => recorded(run(2))(justified(justification(2))(set("proofFrom", 80)(team))))),
    ]);
    const seen = (await luis(readTeamState)).team;
    expect(seen.justifications).toEqual([justification(1), justification(2)]);
    expect(seen.history.map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect(reviewSettingsOf(seen.settings).settings).toMatchObject({ dueSoonDays: 7, proofFrom: 80 });
    // The second to write has seen what it wrote over; there is nothing left for either to do.
    expect(his.team.justifications).toHaveLength(2);
    expect((await ana(() => write((team) => team, hers.team, ten))).writes).toEqual([]);
    expect((await luis(() => write((team) => team, his.team, ten))).writes).toEqual([]);
  });

  test("both find their entries where Excel gives each a copy and the later copy holds, once the first looks again", async () => {
    const { document } = await emptyWorkbook();
    const hers = await write(justified(justification(1)));
    document.settings.clear();
    await write(justified(justification(2)));
    await write((team) => team, hers.team, ten);
    expect((await readTeamState()).team.justifications).toEqual([justification(1), justification(2)]);
  });

  test("one after the other keeps both without more ado", async () => {
    const { ana, luis } = await twoClients(await newWorkbook({ name: "prueba.xlsx" }));
    await ana(() => write(justified(justification(1))));
    await luis(() => write(justified(justification(2))));
    expect((await ana(readTeamState)).team.justifications).toHaveLength(2);
  });

  test("what one takes back does not come again from what the other knows", async () => {
    const { ana, luis } = await twoClients(await newWorkbook({ name: "prueba.xlsx" }));
    const hers = await ana(() => write(justified(justification(1))));
    const his = await luis(readTeamState);
    const back = { key: justification(1).key, at: nine, takenBack: true } as const;
    await ana(() =>
      write((team) => ({ ...team, justifications: putJustifications(team.justifications, [back]) }), hers.team, ten),
    );
    await luis(() => write((team) => team, his.team, ten));
    expect((await ana(readTeamState)).team.justifications).toEqual([{ ...back, at: "2026-03-03T15:00:00.001Z" }]);
  });
});

describe("older versions", () => {
  test("settings of version 1 are read, and written in version 2 with the next change", async () => {
    const { document } = await emptyWorkbook();
    const old = { version: 1, updatedAt: nine, dueSoonDays: 12, rules: { overdue: "off" }, semaforo: true };
    document.settings.set("revisor-asm.settings", old);
    const { team, troubles } = await readTeamState();
    expect(reviewSettingsOf(team.settings).settings).toMatchObject({ dueSoonDays: 12, rules: { overdue: "off" } });
    expect(troubles).toEqual([]);
    await write(set("proofFrom", 80, ten), emptyTeamState, ten);
    expect(document.settings.get("revisor-asm.settings")).toEqual({
      version: 2,
      updatedAt: ten,
      dueSoonDays: 12,
      proofFrom: 80,
      rules: { overdue: "off" },
      semaforo: true,
      changedAt: { dueSoonDays: nine, "rules.overdue": nine, semaforo: nine, proofFrom: ten },
    });
  });

  test("settings that tell no time give way to any that do", async () => {
    const { document } = await emptyWorkbook();
    document.settings.set("revisor-asm.settings", { version: 1, dueSoonDays: 12 });
    const known = set("dueSoonDays", 5)(emptyTeamState);
    expect(reviewSettingsOf((await write((team) => team, known)).team.settings).settings.dueSoonDays).toBe(5);
  });

  test("keys that are not known stay, beside the lists and within their entries", async () => {
    const { document } = await emptyWorkbook();
    const entry = { ...justification(1), folio: "12/2026" };
    document.settings.set("revisor-asm.justifications", {
      version: 1,
      updatedAt: nine,
      entries: [entry],
      color: "azul",
    });
    await write(justified(justification(2)), emptyTeamState, ten);
    expect(document.settings.get("revisor-asm.justifications")).toEqual({
      version: 1,
      updatedAt: ten,
      entries: [entry, justification(2)],
      color: "azul",
    });
  });
});

describe("what a later version wrote", () => {
  test.each(["settings", "justifications", "history"] as const)("is left alone and said: %s", async (concern) => {
    const { document } = await emptyWorkbook();
    const later = { version: 9, updatedAt: nine, entries: "otra forma" };
    document.settings.set(`revisor-asm.${concern}`, later);
    expect((await readTeamState()).troubles).toEqual([{ concern, kind: "newer" }]);
    const changes = {
      settings: set("dueSoonDays", 7),
      justifications: justified(justification(1)),
      history: recorded(run(1)),
    };
    await expect(write(changes[concern])).rejects.toMatchObject({ code: "newer-state" });
    const others = (["settings", "justifications", "history"] as const).filter((other) => other !== concern);
    for (const other of others) await write(changes[other]);
    expect(document.settings.get(`revisor-asm.${concern}`)).toEqual(later);
    expect(document.settings.size).toBe(3);
  });
});

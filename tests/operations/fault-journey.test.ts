import { correctionOf } from "../../src/core/corrections";
import { enUS } from "../../src/messages/en-US";
import { esMX } from "../../src/messages/es-MX";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { observationSheetWords } from "../../src/messages/observation-words";
import { summaryLabels } from "../../src/messages/summary-labels";
import type { HostErrorCode } from "../../src/operations/host-error";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { faultNames, type FaultName } from "../../workbench/host/faults";
import { clientForTest } from "../support/office-client";
import { personSession } from "../support/person-session";
import { openSample } from "../support/sample";

/**
 * The way of a person through the add-in, once under each fault that the workbench can play: it begins before a command and ends after it, and
 * the command is then given again. Waiting for Excel passes forty times as fast as it does for people.
 */
const labels = summaryLabels("es-MX");
const everything = { row: 0, column: 0, rowCount: 200, columnCount: 20 };

/** A fault that changes the workbook: what is written then is another thing than before. */
const changing: readonly FaultName[] = ["sheet-deleted", "sheet-renamed", "remote-edits"];

/** What commands may be refused with; a fault with nothing here is overcome by each of them. */
const refusals: Readonly<Record<FaultName, readonly HostErrorCode[]>> = {
  "cell-edit": ["edit-mode"],
  "read-only": ["access-denied"],
  "sheet-protected": ["access-denied", "protected-sheet"],
  "structure-protected": ["protected-structure"],
  "unsupported-sheet": ["access-denied"],
  "dialog-open": ["dialog-open"],
  "other-workbook": ["other-workbook"],
  busy: ["busy"],
  "activity-limit": ["busy"],
  aborted: ["busy"],
  timeout: ["busy"],
  "connection-failure": ["busy"],
  conflict: ["busy"],
  "session-lost": ["session-lost"],
  "small-payloads": [],
  "few-cells": [],
  "memory-limit": ["too-large"],
  "range-limit": ["too-large"],
  "undo-not-supported": [],
  "api-missing": ["api-too-old"],
  "not-implemented": ["api-too-old"],
  "item-gone": ["sheet-changed"],
  "fails-midway": ["unexpected"],
  unknown: ["unexpected"],
  "sheet-deleted": ["sheet-changed", "sheets-gone"],
  "sheet-renamed": [],
  "remote-edits": [],
  slow: [],
};

type Stage = Awaited<ReturnType<typeof begin>>;

async function begin() {
  const document = await openSample("imss-e006-2015");
  const { host } = await clientForTest(document, { requirementSets: { ExcelApi: "1.20" } });
  const session = personSession();
  const reviewed = () => {
    const { results } = session.getState();
    if (results.kind === "none") return null;
    const { issues, sheets, dateSystem } = results.review;
    return { issues, sheets, dateSystem };
  };
  const indexOf = (ruleId: string) => reviewed()?.issues.findIndex((issue) => issue.ruleId === ruleId) ?? -1;
  const commands = {
    start: () => session.start(),
    review: () => session.review(),
    "go to a cell": () => session.goTo(Math.max(0, indexOf("overdue"))),
    correct: async () => {
      const found = reviewed();
      const issue = found?.issues[indexOf("inconsistent-area-name")];
      if (!found || !issue) return;
      await session.correct(correctionOf(issue, found.sheets, found.dateSystem)?.edits ?? []);
    },
    justify: async () => {
      const issue = reviewed()?.issues[indexOf("overdue")];
      if (issue) await session.justify([issue], { reason: "Prórroga", by: "Ana Ruiz", until: null }, null);
    },
    set: () => session.setSettings({ dueSoonDays: 45 }),
    highlight: () => session.highlight(),
    summarise: () => session.writeSummary(),
    "by programme": () => session.writeSummary({ kind: "by-programme" }),
    observations: () => session.writeObservations(observationSheetWords("es-MX")),
    template: () => session.insertTemplate({ format: "progress-report", classified: false }),
    "progress columns": async () => {
      await session.goTo(0);
      await session.addProgressColumns();
    },
    clear: () => session.clearMarks(),
    refresh: () => session.refresh(),
    stop: () => session.stop(),
  };
  return { document, host, session, commands };
}

const cellsOf = (document: WorkbookDocument) =>
  new Map(document.sheets().map((sheet) => [sheet.name, JSON.stringify(sheet.read(everything))]));

const confesses = (cells: string) =>
  [labels.incomplete, labels.notWritten, newSheetWords.incomplete, newSheetWords.notWritten].some((words) =>
    cells.includes(words),
  );

// On a busy machine all commands, each given twice, take their time.
jest.setTimeout(180_000);

const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

const { setTimeout: setRealTimeout } = globalThis;
const hurry = 40;

beforeAll(() => {
  process.on("unhandledRejection", note);
  const setShortTimeout = (handler: () => void, delay = 0) => setRealTimeout(handler, delay / hurry);
  // Nothing here hands code to a timer as text.
  globalThis.setTimeout = setShortTimeout as typeof setTimeout;
});

afterAll(() => {
  process.off("unhandledRejection", note);
  globalThis.setTimeout = setRealTimeout;
});

async function play(fault: FaultName, stage: Stage, name: keyof Stage["commands"]): Promise<HostErrorCode | null> {
  const { document, host, session, commands } = stage;
  const before = cellsOf(document);
  host.faults.start(fault);
  await commands[name]();
  host.faults.stopAll();
  const { failure, working, phase } = session.getState();
  expect({ name, working, phase }).toEqual({ name, working: null, phase: null });
  session.dismissFailure();
  const after = cellsOf(document);
  // What is not whole says so in its second line; all else is written again as it is.
  const written = [...after].filter(([sheet, cells]) => before.get(sheet) !== cells && !confesses(cells));
  // What a deleted sheet was to be used for is refused again; a new review finds what there is.
  await (fault === "sheet-deleted" ? session.review() : commands[name]());
  expect({ name, failure: session.getState().failure }).toEqual({ name, failure: null });
  const again = cellsOf(document);
  for (const [sheet, cells] of changing.includes(fault) || name === "template" ? [] : written)
    expect([name, sheet, again.get(sheet)]).toEqual([name, sheet, cells]);
  return failure?.code ?? null;
}

test.each(faultNames)("%s: each command ends in a sentence or in its work, and the next one goes on", async (fault) => {
  let stage = await begin();
  const refused = new Set<HostErrorCode>();
  for (const name of Object.keys(stage.commands) as (keyof Stage["commands"])[]) {
    // Whoever has lost the only follow-up sheet has nothing more to do.
    if (fault === "sheet-deleted") {
      stage = await begin();
      await stage.session.start();
      if (name !== "start") await stage.session.review();
    }
    const code = await play(fault, stage, name);
    if (code === null) continue;
    refused.add(code);
    for (const { hostErrors } of [esMX, enUS]) expect(hostErrors[code]).toMatch(/\p{L}.*\.$/u);
  }
  expect(refusals[fault]).toEqual(expect.arrayContaining([...refused]));
  expect(refused.size === 0).toBe(refusals[fault].length === 0);
  expect(rejections.splice(0)).toEqual([]);
  // A summary is written again in its place; a new sheet that is incomplete says that it may be deleted.
  const isLeft = (words: string) => [...cellsOf(stage.document).values()].some((cells) => cells.includes(words));
  expect([labels.incomplete, labels.notWritten].filter(isLeft)).toEqual([]);
});

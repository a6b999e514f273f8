import { Temporal } from "temporal-polyfill";
import { correctionOf } from "../../src/core/corrections";
import { defaultSettings } from "../../src/core/settings";
import { enUS } from "../../src/messages/en-US";
import { esMX } from "../../src/messages/es-MX";
import { summaryLabels } from "../../src/messages/summary-labels";
import { clearMarks } from "../../src/operations/clear-marks";
import { correct } from "../../src/operations/correct";
import { goToCell } from "../../src/operations/go-to-cell";
import { highlight } from "../../src/operations/highlight";
import { HostError as OwnError } from "../../src/operations/host-error";
import { justify } from "../../src/operations/justify";
import { listSheets } from "../../src/operations/list-sheets";
import { loadTeam } from "../../src/operations/load-team";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { saveSettings } from "../../src/operations/save-settings";
import { emptyTeamState } from "../../src/operations/team-state";
import { writeSummary } from "../../src/operations/write-summary";
import { HostError as Fault } from "../../workbench/host/host-error";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");
const context = { known: emptyTeamState, at: "2015-10-01T16:32:00.000Z" };
const words = { reason: "Prórroga", by: "Ana Ruiz", until: null };
const content = { labels: summaryLabels("es-MX"), madeAt: "hoy" };

/** A reviewed workbook, and everything that can be asked for then. */
async function reviewed(options: Parameters<typeof clientForTest>[1] = {}) {
  const document = await openSample("imss-e006-2015");
  const { host } = await clientForTest(document, options);
  const review = await reviewWorkbook({ asOf });
  const [issue] = review.issues.filter(({ ruleId }) => ruleId === "overdue");
  const [proposal] = review.issues.filter(({ ruleId }) => ruleId === "inconsistent-area-name");
  if (!issue || !proposal) throw new Error("The sample has both.");
  const edits = correctionOf(proposal, review.sheets, review.dateSystem)?.edits ?? [];
  const reads = {
    review: () => reviewWorkbook({ asOf }),
    "go to a cell": () => goToCell(issue.sheetId, issue.at),
    "list sheets": () => listSheets(),
    "read the team's state": () => loadTeam(),
  };
  const writes = {
    mark: () => highlight(review),
    clear: () => clearMarks(),
    summarise: () => writeSummary(review, content),
    correct: () => correct(edits),
    justify: () => justify(review, [issue], words, context),
    set: () => saveSettings({ seen: defaultSettings, chosen: { proofFrom: 80 } }, context),
  };
  const state = () =>
    JSON.stringify([
      [...document.settings],
      document
        .sheets()
        .map((sheet) => [
          sheet.name,
          sheet.conditionalFormats(),
          sheet.read({ row: 0, column: 0, rowCount: 60, columnCount: 12 }),
        ]),
    ]);
  return { document, host, reads, writes, state };
}

/** What each comes to: "done", or the code of the error. */
async function outcomes(asked: Readonly<Record<string, () => Promise<unknown>>>): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [name, begin] of Object.entries(asked)) {
    told[name] = await begin().then(
      () => "done",
      (error: unknown) => (error instanceof OwnError ? error.code : String(error)),
    );
  }
  return told;
}

const allOf = (asked: object, outcome: string) => Object.fromEntries(Object.keys(asked).map((name) => [name, outcome]));

test("a read-only file: all that reads works, all that writes is refused, and nothing changes", async () => {
  const { reads, writes, state } = await reviewed({ isReadOnly: true });
  const before = state();
  expect(await outcomes(reads)).toEqual(allOf(reads, "done"));
  expect(await outcomes(writes)).toEqual(allOf(writes, "access-denied"));
  expect(state()).toBe(before);
});

test.each([
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ApiNotFound", "api-too-old"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["SomethingNew", "unexpected"],
])("%s on every request: all is refused with %s, and nothing changes", async (code, ours) => {
  const { host, reads, writes, state } = await reviewed();
  const before = state();
  host.fault = () => new Fault(code, "text of the host");
  expect(await outcomes({ ...reads, ...writes })).toEqual(allOf({ ...reads, ...writes }, ours));
  expect(state()).toBe(before);
});

test("a protected sheet: all that reads works, corrections are refused, and the rest leaves the sheet as it is", async () => {
  const { document, reads, writes } = await reviewed();
  const sheet = document.activeSheet();
  const cells = () =>
    JSON.stringify([sheet.conditionalFormats(), sheet.read({ row: 0, column: 0, rowCount: 60, columnCount: 12 })]);
  const before = cells();
  sheet.protection.set(new Map([["sheet", "1"]]));
  expect(await outcomes(reads)).toEqual(allOf(reads, "done"));
  expect(await outcomes(writes)).toEqual({ ...allOf(writes, "done"), correct: "protected-sheet" });
  expect(cells()).toBe(before);
});

test("a protected structure: only the summary, which is a new sheet, is refused", async () => {
  const { document, reads, writes } = await reviewed();
  Object.defineProperty(document, "isStructureProtected", { value: true });
  expect(await outcomes(reads)).toEqual(allOf(reads, "done"));
  expect(await outcomes(writes)).toEqual({ ...allOf(writes, "done"), summarise: "protected-structure" });
  expect(document.sheets()).toHaveLength(1);
});

test("a dialog of Excel's own refuses what writes; what reads works", async () => {
  const { host, reads, writes, state } = await reviewed();
  const before = state();
  host.actionFault = (action) =>
    /(?: =|\.Add\(\)|\.Delete\(\)|\.Clear\(\))$|^get Add/.test(action)
      ? new Fault("WriteNotSupportedWhenModalDialogOpen", "dialog")
      : null;
  expect(await outcomes(reads)).toEqual(allOf(reads, "done"));
  const told = await outcomes({ mark: writes.mark, correct: writes.correct });
  expect(told).toEqual({ mark: "dialog-open", correct: "dialog-open" });
  expect(state()).toBe(before);
});

test("another workbook in front: nothing can be selected, and the summary is whole all the same", async () => {
  const { document, host, reads, writes } = await reviewed();
  host.actionFault = (action) =>
    /\.(?:Activate|Select)\(\)$/.test(action) ? new Fault("InactiveWorkbook", "another workbook") : null;
  expect(await outcomes(reads)).toEqual({ ...allOf(reads, "done"), "go to a cell": "other-workbook" });
  expect(await outcomes(writes)).toEqual(allOf(writes, "done"));
  expect(document.sheets().map(({ name }) => name)).toEqual(["E-006", "Resumen por área"]);
});

describe("a cell that is being edited", () => {
  const editing = new Fault("InvalidOperationInCellEditMode", "editing");

  test("is waited for by what reads and by marks, for as long as people take", async () => {
    const { host, reads, writes } = await reviewed();
    for (const begin of [reads.review, writes.mark]) {
      let refusals = 2;
      host.fault = () => (refusals-- > 0 ? editing : null);
      await begin();
      expect(refusals).toBeLessThan(0);
    }
  });

  test("for too long is told, and nothing changes", async () => {
    const { host, reads, writes, state } = await reviewed();
    const before = state();
    host.fault = () => editing;
    const asked = { "list sheets": reads["list sheets"], summarise: writes.summarise, correct: writes.correct };
    expect(await outcomes(asked)).toEqual(allOf(asked, "edit-mode"));
    expect(state()).toBe(before);
  });
});

test("a busy Excel is asked again by what reads, up to three times", async () => {
  const { host, reads } = await reviewed();
  let requests = 0;
  host.fault = () => {
    requests += 1;
    return new Fault("ServiceNotAvailable", "busy", 503);
  };
  expect(await outcomes({ "list sheets": reads["list sheets"] })).toEqual({ "list sheets": "busy" });
  expect(requests).toBe(4);
});

test.each([esMX, enUS])("every error has a sentence of its own", ({ hostErrors }) => {
  const sentences = Object.values(hostErrors);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

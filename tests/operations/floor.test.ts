import { Temporal } from "temporal-polyfill";
import { correctionOf } from "../../src/core/corrections";
import { summaryLabels } from "../../src/messages/summary-labels";
import { clearMarks } from "../../src/operations/clear-marks";
import { correct } from "../../src/operations/correct";
import { goToCell } from "../../src/operations/go-to-cell";
import { highlight } from "../../src/operations/highlight";
import { justify } from "../../src/operations/justify";
import { listSheets } from "../../src/operations/list-sheets";
import { loadTeam } from "../../src/operations/load-team";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { runOfReview } from "../../src/operations/run-of-review";
import { syncTeam } from "../../src/operations/sync-team";
import { watchChanges } from "../../src/operations/watch-changes";
import { watchSelection } from "../../src/operations/watch-selection";
import { watchSheetEvents } from "../../src/operations/watch-sheet-events";
import { writeSummary } from "../../src/operations/write-summary";
import { mergeHistories } from "../../src/core/history-run";
import { introducedIn } from "../../workbench/host/api-sets";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");
const at = "2015-10-01T16:32:00.000Z";
const words = { reason: "Prórroga autorizada", by: "Ana Ruiz", until: null };
const oldest = 9;
const newest = 21;
const versions = Array.from({ length: newest - oldest + 1 }, (_, index) => `1.${oldest + index}`);

/** A person's whole way through the add-in; what it came to. */
async function journey(ExcelApi: string) {
  const document = await openSample("imss-e006-2015");
  const { traffic } = await clientForTest(document, { requirementSets: { ExcelApi } });
  const watching = [
    await watchChanges(() => undefined),
    await watchSelection(() => undefined),
    await watchSheetEvents(() => undefined),
  ];
  const { team } = await loadTeam();
  const sheets = await listSheets();

  const first = await reviewWorkbook({ asOf, known: team });
  const marked = await highlight(first);
  const proposals = first.issues.filter(({ ruleId }) => ruleId === "inconsistent-area-name");
  const edits = proposals.flatMap((issue) => correctionOf(issue, first.sheets, first.dateSystem)?.edits ?? []);
  const corrected = await correct(edits);

  const second = await reviewWorkbook({ asOf, known: team });
  const [overdue] = second.issues.filter(({ ruleId }) => ruleId === "overdue");
  if (!overdue) throw new Error("The sample has overdue activities.");
  await goToCell(overdue.sheetId, overdue.at);
  const runs = [await runOfReview(first, { id: "1", at }), await runOfReview(second, { id: "2", at })];
  const history = mergeHistories([], runs);
  const known = (await syncTeam({ known: { ...team, history }, at })).team;
  const { review } = await justify(second, [overdue], words, { known, at });
  const markedAgain = await highlight(review, { liveDates: true });
  const content = { labels: summaryLabels("es-MX"), madeAt: "hoy" };
  const written = await writeSummary(review, content);
  const rewritten = await writeSummary(review, content);
  const cleared = await clearMarks();
  const kept = (await loadTeam()).team;
  for (const stop of watching) await stop();
  return {
    found: first.issues.map(({ ruleId, at: cell }) => `${ruleId} ${cell.row},${cell.column}`),
    totals: first.totals,
    members: [...traffic.members],
    toldMerges: first.sheets.map(({ snapshot }) => snapshot.merges !== null),
    rest: {
      sheets,
      marked,
      corrected,
      justified: review.justified.length,
      markedAgain: markedAgain.cells,
      written,
      rewritten,
      skipped: cleared.skippedSheets,
      runs: kept.history.map(({ id }) => id),
      justifications: kept.justifications.length,
      formats: document.sheets().flatMap((sheet) => sheet.conditionalFormats()),
    },
  };
}

let expected: Awaited<ReturnType<typeof journey>> | null = null;

test.each([...versions].reverse())("the whole way comes to the same in an Excel with ExcelApi %s", async (ExcelApi) => {
  const result = await journey(ExcelApi);
  expected ??= result;
  const { found, totals, toldMerges, rest } = result;
  expect(totals).toEqual(expected.totals);
  expect(rest).toEqual(expected.rest);
  expect(found).toEqual(expected.found);
  expect(rest).toMatchObject({ justified: 1, runs: ["1", "2"], justifications: 1, skipped: [], formats: [] });
  expect(rest.written.sheets).toEqual([{ sheetName: "Resumen por área", replaced: false, isHidden: false }]);
  expect(rest.rewritten.sheets).toEqual([{ sheetName: "Resumen por área", replaced: true, isHidden: false }]);
  // Below 1.13 merged cells are inferred from blanks, and the pane says so.
  expect(toldMerges.every((isTold) => isTold === Number(ExcelApi.slice(2)) >= 13)).toBe(true);
});

test("in an Excel with 1.9, no member of a later set is asked for", async () => {
  const isLater = (member: string) => Number(introducedIn(member).slice(2)) > oldest;
  const { members } = await journey(`1.${oldest}`);
  expect(members.filter(isLater)).toEqual([]);
  expect(members).toEqual(expect.arrayContaining(["Range.values", "Range.getSpecialCellsOrNullObject"]));
  // An Excel of today is asked for them, so that the test above is of something.
  const today = await journey("1.17");
  expect(today.members.filter(isLater)).toEqual(
    expect.arrayContaining(["Range.getMergedAreasOrNullObject", "WorksheetCollection._RegisterEventNameChanged"]),
  );
});

import { Temporal } from "temporal-polyfill";
import { defaultSettings } from "../../src/core/settings";
import { summaryLabels } from "../../src/messages/summary-labels";
import { highlight } from "../../src/operations/highlight";
import { justify, takeBackJustifications } from "../../src/operations/justify";
import { loadTeam } from "../../src/operations/load-team";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { runOfReview } from "../../src/operations/run-of-review";
import { saveSettings } from "../../src/operations/save-settings";
import { syncTeam } from "../../src/operations/sync-team";
import { emptyTeamState } from "../../src/operations/team-state";
import { writeSummary } from "../../src/operations/write-summary";
import { mergeHistories } from "../../src/core/history-run";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { justifiedForSummary } from "../../src/core/justified-observations";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";
import { twoClients } from "../support/two-clients";

const asOf = Temporal.PlainDate.from("2015-09-30");
const at = "2015-10-01T16:32:00.000Z";
const context = { known: emptyTeamState, at };
const words = { reason: "=Prórroga autorizada", by: "Ana Ruiz", until: Temporal.PlainDate.from("2015-12-31") };

const overdue = ({ issues }: Awaited<ReturnType<typeof reviewWorkbook>>) =>
  issues.filter(({ ruleId }) => ruleId === "overdue");

test("a justified observation is gone from the review, the marks and the counts, also after saving", async () => {
  const document = await openSample("imss-e006-2015");
  const { traffic } = await clientForTest(document);
  const review = await reviewWorkbook({ asOf });
  const [first] = overdue(review);
  if (!first) throw new Error("The sample has overdue activities.");
  const marked = (await highlight(review)).cells;
  traffic.reset();
  const outcome = await justify(review, [first], words, context);
  expect(traffic.roundTrips).toBe(2);
  expect(outcome.review.justified).toMatchObject([{ issue: first, justification: { by: "Ana Ruiz", at } }]);
  expect((await highlight(outcome.review)).cells).toBeLessThan(marked);

  await clientForTest(await openWorkbook(document.save(), { name: "otra.xlsx" }));
  const again = await reviewWorkbook({ asOf });
  expect(overdue(again)).toHaveLength(overdue(review).length - 1);
  expect(again.totals).toEqual(review.totals);
  const later = await reviewWorkbook({ asOf: Temporal.PlainDate.from("2016-01-01") });
  expect(later.ended.map(({ end }) => end)).toEqual(["expired"]);
});

test("a value that changed ends it; taken back, it counts again", async () => {
  const document = await openSample("imss-e006-2015");
  await clientForTest(document);
  const review = await reviewWorkbook({ asOf });
  const [first, second] = overdue(review);
  if (!first || !second) throw new Error("The sample has overdue activities.");
  const { team } = await justify(review, [first, second], words, context);
  document.activeSheet().write({ ...first.at, rowCount: 1, columnCount: 1 }, [[{ kind: "number", value: 42_100 }]]);
  const changed = await reviewWorkbook({ asOf });
  expect(changed.ended).toMatchObject([{ end: "value-changed", issue: { at: first.at } }]);
  expect(changed.justified).toMatchObject([{ issue: { at: second.at } }]);
  const justifications = changed.justified.map(({ justification }) => justification);
  const back = await takeBackJustifications(changed, justifications, { known: team, at });
  expect(back.review.justified).toEqual([]);
  expect((await reviewWorkbook({ asOf })).justified).toEqual([]);
});

test("the summary lists what is set aside, with reason, name and dates, as text", async () => {
  const document = await openSample("imss-e006-2015");
  await clientForTest(document);
  const review = await reviewWorkbook({ asOf });
  const { review: judged } = await justify(review, overdue(review).slice(0, 1), words, context);
  const justified = justifiedForSummary(judged, (ruleId) => ruleId, "America/Mexico_City");
  await writeSummary(judged, { labels: summaryLabels("es-MX"), madeAt: "hoy", justified });
  const sheet = document.sheets().find(({ name }) => name === "Resumen por área");
  const cells = sheet?.read({ row: 0, column: 0, rowCount: 80, columnCount: 13 }).flat() ?? [];
  expect(cells).toContainEqual(expect.objectContaining({ kind: "text", value: "=Prórroga autorizada" }));
  expect(cells).toContainEqual(expect.objectContaining({ kind: "text", value: "Ana Ruiz" }));
});

test("two people who justify, set and review at the same time all find their entries", async () => {
  const document = await openSample("imss-e006-2015");
  const { ana, luis } = await twoClients(document);
  const review = await ana(() => reviewWorkbook({ asOf }));
  const [first, second] = overdue(review);
  if (!first || !second) throw new Error("The sample has overdue activities.");
  const recorded = async (id: string) => ({
    ...emptyTeamState,
    history: mergeHistories([], [await runOfReview(review, { id, at })]),
  });
  const [known, knownToHim] = [await recorded("ana"), await recorded("luis")];
  const [hers, his] = await Promise.all([
    ana(() => justify(review, [first], words, { known, at })),
    luis(() => justify(review, [second], { ...words, by: "Luis" }, { known: knownToHim, at })),
  ]);
  const settled = await Promise.all([
    ana(() => saveSettings({ seen: defaultSettings, chosen: { dueSoonDays: 7 } }, { known: hers.team, at })),
    luis(() =>
      saveSettings({ seen: defaultSettings, chosen: { rules: { overdue: "warning" } } }, { known: his.team, at }),
    ),
  ]);
  await ana(() => syncTeam({ known: settled[0].team, at }));
  await luis(() => syncTeam({ known: settled[1].team, at }));
  const { team, settings } = await ana(() => loadTeam());
  expect(team.justifications).toHaveLength(2);
  expect(team.history.map(({ id }) => id)).toEqual(["ana", "luis"]);
  expect(settings).toMatchObject({ dueSoonDays: 7, rules: { overdue: "warning" } });
  expect((await luis(() => reviewWorkbook({ asOf }))).justified).toHaveLength(2);
});

test("a read-only workbook is reviewed, and what was justified in it stays aside; nothing is written", async () => {
  const document = await openSample("imss-e006-2015");
  await clientForTest(document);
  const review = await reviewWorkbook({ asOf });
  await justify(review, overdue(review).slice(0, 1), words, context);
  const kept = Object.fromEntries(document.settings);
  await clientForTest(document, { isReadOnly: true });
  const again = await reviewWorkbook({ asOf });
  expect(again.justified).toHaveLength(1);
  await expect(justify(again, overdue(again), words, context)).rejects.toMatchObject({ code: "access-denied" });
  await expect(saveSettings({ seen: defaultSettings, chosen: { proofFrom: 80 } }, context)).rejects.toMatchObject({
    code: "access-denied",
  });
  expect(Object.fromEntries(document.settings)).toEqual(kept);
});

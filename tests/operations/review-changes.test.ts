import { Temporal } from "temporal-polyfill";
import { defaultSettings } from "../../src/core/settings";
import { emptyTeamState } from "../../src/operations/team-state";
import { reviewChanges, reviewWorkbook } from "../../src/operations/review-workbook";
import { saveSettings } from "../../src/operations/save-settings";
import { watchSelection } from "../../src/operations/watch-selection";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");

async function reviewedSample() {
  const client = await clientForTest(await openSample("avance-con-defectos"));
  const [first, second] = client.document.sheets();
  if (!first || !second) throw new Error("The sample has two sheets.");
  const before = await reviewWorkbook({ asOf });
  client.traffic.reset();
  return { ...client, first, second, before };
}

/** A review without what only tells apart when it was made. */
const told = ({ issues, totals, areas, notChecked }: Awaited<ReturnType<typeof reviewWorkbook>>) => ({
  issues,
  totals,
  areas,
  notChecked,
});

describe("A review after edits", () => {
  test("finds what a whole one finds, and reads only the sheet that changed", async () => {
    const { before, document, traffic } = await reviewedSample();
    const issue = before.issues.find(({ ruleId }) => ruleId === "missing-evidence");
    const changed = document.sheets().findIndex(({ id }) => id === issue?.sheetId);
    const sheet = document.sheets()[changed];
    if (!issue || !sheet) throw new Error("The sample lacks no evidence.");
    sheet.write({ ...issue.at, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value: "Acta de entrega" }]]);
    const after = await reviewChanges(before, [sheet.id]);
    expect(traffic.roundTrips).toBe(2);
    expect(before.sheets.map((other, at) => after.sheets[at] === other)).toEqual([changed !== 0, changed !== 1]);
    expect(after.issues.length).toBeLessThan(before.issues.length);
    expect(told(after)).toEqual(told(await reviewWorkbook({ asOf })));
  });

  test("reads sheets with formulas too: their results change without a word", async () => {
    const { document, first, second } = await reviewedSample();
    first.write({ row: 60, column: 0, rowCount: 1, columnCount: 1 }, [[{ kind: "formula", formula: "=1+1" }]]);
    const before = await reviewWorkbook({ asOf });
    const after = await reviewChanges(before, [second.id]);
    expect(document.sheets()).toHaveLength(2);
    expect(after.sheets[0]).not.toBe(before.sheets[0]);
    expect(told(after)).toEqual(told(before));
  });

  test("goes by the settings that the workbook holds by now, on every sheet", async () => {
    const { before, second } = await reviewedSample();
    const chosen = { dueSoonDays: 200, placeholders: ["Acta"] };
    await saveSettings({ seen: defaultSettings, chosen }, { known: emptyTeamState, at: "2015-10-01T12:00:00.000Z" });
    const after = await reviewChanges(before, [second.id]);
    expect(told(after)).toEqual(told(await reviewWorkbook({ asOf })));
  });

  test("fails where the sheet is gone", async () => {
    const { before, document, second } = await reviewedSample();
    document.removeSheet(second.id);
    await expect(reviewChanges(before, [second.id])).rejects.toMatchObject({ code: "sheets-gone" });
  });
});

test("selections are told with sheet and first cell, below ExcelApi 1.10 too, until nobody listens", async () => {
  const { document } = await clientForTest(await openSample("imss-e006-2015"), {
    requirementSets: { ExcelApi: "1.9" },
  });
  const seen: unknown[] = [];
  const stop = await watchSelection((cell) => seen.push(cell));
  const select = (row: number) =>
    document.as("person", () =>
      document.select(document.activeSheet().id, [{ row, column: 3, rowCount: 2, columnCount: 1 }]),
    );
  const delivered = () => new Promise((resolve) => setTimeout(resolve, 100));
  select(8);
  await delivered();
  await stop();
  select(9);
  await delivered();
  expect(seen).toEqual([{ sheetId: document.activeSheet().id, at: { row: 8, column: 3 } }]);
});

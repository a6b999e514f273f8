import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { summaryLabels } from "../../src/messages/summary-labels";
import { defaultSettings } from "../../src/core/settings";
import { correctionOf } from "../../src/core/corrections";
import type { Review } from "../../src/core/review";
import type { Issue } from "../../src/core/rule";
import { correct } from "../../src/operations/correct";
import { clearMarks } from "../../src/operations/clear-marks";
import { goToCell } from "../../src/operations/go-to-cell";
import { highlight } from "../../src/operations/highlight";
import { loadTeam } from "../../src/operations/load-team";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { saveSettings } from "../../src/operations/save-settings";
import { emptyTeamState } from "../../src/operations/team-state";
import { watchChanges } from "../../src/operations/watch-changes";
import { writeSummary } from "../../src/operations/write-summary";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { lossesBetween, readSavedWorkbook } from "../support/independent-xlsx";
import { convertWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { clientForTest } from "../support/office-client";
import { differingParts } from "../support/package-dom";
import { openSample, samplePath } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");
const labels = summaryLabels("es-MX");
const editsOf = (issue: Issue, { sheets, dateSystem }: Review) => correctionOf(issue, sheets, dateSystem)?.edits ?? [];

describe("the IMSS sheet, reviewed through the genuine office.js", () => {
  test("has the observations that are known, and after the proposal is accepted three areas", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    const review = await reviewWorkbook({ asOf });
    expect(review.totals).toMatchObject({ overdue: 6, dueSoon: 1, onTime: 1, missingEvidence: 0 });
    expect(review.areas).toHaveLength(4);

    const proposals = review.issues.filter(({ ruleId }) => ruleId === "inconsistent-area-name");
    expect(proposals).toHaveLength(1);
    for (const proposal of proposals) expect(await correct(editsOf(proposal, review))).toEqual({ cells: 1 });
    const again = await reviewWorkbook({ asOf });
    expect(again.areas.map(({ area }) => area)).toEqual([
      "Coordinación de Cobranza",
      "Unidad de Incorporación al Seguro Social",
      "Coordinación de Planeación y Evaluación",
    ]);
    expect(again.issues.some(({ ruleId }) => ruleId === "inconsistent-area-name")).toBe(false);
  });

  test("is marked, summarised and saved; nothing of the original is lost, and clearing leaves no mark", async () => {
    const original = readFileSync(samplePath("avance-con-defectos"));
    const document = await openSample("avance-con-defectos");
    await clientForTest(document);
    const before = readSavedWorkbook(original);
    const persons = before.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(persons.length).toBeGreaterThan(0);

    const review = await reviewWorkbook({ asOf });
    const { cells } = await highlight(review);
    await writeSummary(review, { labels, madeAt: "hoy" });
    const marked = readSavedWorkbook(document.save());
    expect(lossesBetween(before, marked)).toEqual([]);
    const ours = marked.sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.filter(({ formula }) => formula?.includes('"revisor-asm:')),
    );
    expect(ours.length).toBeGreaterThan(2);
    expect(cells).toBeGreaterThan(16);
    expect(marked.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(
      ours.length + persons.length,
    );
    expect(marked.sheets.at(-1)?.name).toBe("Resumen por área");
    expect(marked.settings.get("revisor-asm.summary")).toContain('"version":2');

    await clearMarks();
    const cleared = readSavedWorkbook(document.save());
    expect(lossesBetween(before, cleared)).toEqual([]);
    expect(cleared.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(persons.length);
  });

  test("marking and clearing before saving gives back the file, part by part", async () => {
    const original = readFileSync(samplePath("avance-con-defectos"));
    const document = await openSample("avance-con-defectos");
    await clientForTest(document);
    await highlight(await reviewWorkbook({ asOf }));
    await clearMarks();
    expect(differingParts(original, document.save())).toEqual([]);
  });

  test("marks of a saved file are found again and cleared after opening it anew", async () => {
    const first = await openSample("imss-e006-2015");
    await clientForTest(first);
    await highlight(await reviewWorkbook({ asOf }));
    const again = await openWorkbook(first.save(), { name: "otra.xlsx" });
    await clientForTest(again);
    expect((await clearMarks()).removed).toBeGreaterThan(0);
    const saved = readSavedWorkbook(again.save());
    expect(saved.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  testWithLibreOffice(
    "the saved file opens in LibreOffice with marks and figures",
    async () => {
      const document = await openSample("imss-e006-2015");
      await clientForTest(document);
      const review = await reviewWorkbook({ asOf });
      await highlight(review);
      await writeSummary(review, { labels, madeAt: "hoy" });
      const saved = document.save();
      const converted = readSavedWorkbook(convertWithLibreOffice(saved, "xlsx"));
      const { values } = converted.sheets.find(({ name }) => name === "Resumen por área") ?? { values: new Map() };
      const total = [...values].find(([, value]) => value === "Total")?.[0].replace("A", "") ?? "";
      expect(["H", "B", "C", "E"].map((column) => values.get(`${column}${total}`))).toEqual([8, 6, 1, 1]);
      const formats = converted.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
      expect(formats.filter(({ formula }) => formula?.includes("revisor-asm:")).length).toBeGreaterThan(2);
    },
    120_000,
  );
});

describe("beside the review", () => {
  test("going to a cell selects it", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await goToCell(document.activeSheet().id, { row: 9, column: 3 });
    expect(document.selection()).toEqual([{ row: 9, column: 3, rowCount: 1, columnCount: 1 }]);
  });

  test("the days for due soon are kept in the workbook and survive saving", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    expect((await loadTeam()).settings).toEqual(defaultSettings);
    const context = { known: emptyTeamState, at: "2015-10-01T16:32:00.000Z" };
    await saveSettings({ seen: defaultSettings, chosen: { dueSoonDays: 10 } }, context);
    await clientForTest(await openWorkbook(document.save(), { name: "otra.xlsx" }));
    expect((await loadTeam()).settings).toEqual({ ...defaultSettings, dueSoonDays: 10 });
    expect((await reviewWorkbook({ asOf })).totals).toMatchObject({ dueSoon: 0, onTime: 2 });
  });

  test("settings that cannot be understood give the defaults", async () => {
    const document = await openSample("imss-e006-2015");
    document.settings.set("revisor-asm.settings", { version: 99, dueSoonDays: "muchos" });
    await clientForTest(document);
    expect((await loadTeam()).settings).toEqual(defaultSettings);
  });

  test("changes by a person are told, our own are not", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    const told: unknown[] = [];
    const stop = await watchChanges((change) => told.push(change));
    const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

    await highlight(await reviewWorkbook({ asOf }));
    const review = await reviewWorkbook({ asOf });
    const [proposal] = review.issues.filter(({ ruleId }) => ruleId === "inconsistent-area-name");
    if (proposal) await correct(editsOf(proposal, review));
    await settle();
    expect(told).toEqual([]);

    const sheet = document.activeSheet();
    const change = () =>
      sheet.write({ row: 9, column: 3, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value: "Otra" }]]);
    document.as("person", change);
    await settle();
    document.as("remote", () =>
      sheet.write({ row: 10, column: 3, rowCount: 1, columnCount: 1 }, [[{ kind: "empty" }]]),
    );
    await settle();
    expect(told).toEqual([
      { sheetId: sheet.id, address: "D10", isRemote: false },
      { sheetId: sheet.id, address: "D11", isRemote: true },
    ]);
    await stop();
    document.as("person", change);
    await settle();
    expect(told).toHaveLength(2);
  });
});

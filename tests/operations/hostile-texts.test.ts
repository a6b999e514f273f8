import { alikeCorrections } from "../../src/core/alike-corrections";
import { collapseBlanks } from "../../src/core/text";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { observationSheetWords } from "../../src/messages/observation-words";
import { defaultSettings } from "../../src/core/settings";
import { correct } from "../../src/operations/correct";
import { highlight } from "../../src/operations/highlight";
import { insertTemplate } from "../../src/operations/insert-template";
import { addProgressColumns } from "../../src/operations/add-progress-columns";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeObservations } from "../../src/operations/write-observations";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { clientForTest } from "../support/office-client";
import { hostileRows, hostileTexts } from "../support/hostile-texts";
import { asOf, labels, rowsBelow, sheetNamed, summarize, workbookWith } from "../support/summary-workbook";

jest.setTimeout(120_000);

const texts = hostileTexts.map(([, text]) => text);
const content = { labels, madeAt: "hoy" };

/** Every cell of a sheet, row by row. */
function cellsOf(document: WorkbookDocument, name: string) {
  const sheet = sheetNamed(document, name);
  const used = sheet.usedRange(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return sheet.read({
    row: 0,
    column: 0,
    rowCount: used.row + used.rowCount,
    columnCount: used.column + used.columnCount,
  });
}

const textsOf = (document: WorkbookDocument, name: string) =>
  cellsOf(document, name)
    .flat()
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));

/** Areas and lists leave out invisible signs and count blanks of all kinds as one. */
const holds = (shown: readonly string[], text: string) => shown.includes(text) || shown.includes(collapseBlanks(text));

const formulasOf = (document: WorkbookDocument) =>
  document
    .sheets()
    .flatMap(({ name }) => cellsOf(document, name).flat())
    .flatMap(({ formula }) => (formula === null ? [] : [formula]));

async function open(rows = hostileRows(texts)) {
  const document = await workbookWith(rows);
  await clientForTest(document);
  return document;
}

test("a review counts each as an area of its own, and changes nothing", async () => {
  const document = await open();
  const before = cellsOf(document, "E-006");
  const review = await reviewWorkbook({ asOf });
  expect(review.totals).toMatchObject({ activities: texts.length, overdue: texts.length });
  expect(review.areas.map(({ activities, overdue }) => [activities, overdue])).toEqual(texts.map(() => [1, 1]));
  expect(new Set(review.areas.map(({ area }) => area)).size).toBe(texts.length);
  expect(cellsOf(document, "E-006")).toEqual(before);
});

test("marking changes no value, and every summary holds them as texts", async () => {
  const document = await open();
  const before = cellsOf(document, "E-006").map((row) => row.map(({ value }) => value));
  await highlight(await reviewWorkbook({ asOf }));
  for (const kind of ["by-area", "by-programme", "evidence", "area-sheet"] as const) await summarize({ kind });
  expect(cellsOf(document, "E-006").map((row) => row.map(({ value }) => value))).toEqual(before);
  expect(formulasOf(document)).toEqual([]);
  const counts = rowsBelow(document, "Vencidas").filter(([area]) => area !== "Total");
  expect(counts.map(([, overdue]) => overdue)).toEqual(texts.map(() => 1));
  const shown = textsOf(document, "Resumen por área");
  expect(texts.filter((text) => !holds(shown, text))).toEqual([]);
});

test("the sheet of observations holds them as texts", async () => {
  const document = await open();
  const review = await reviewWorkbook({ asOf });
  await writeObservations(review, observationSheetWords("es-MX"), content);
  expect(formulasOf(document)).toEqual([]);
  const shown = textsOf(document, "Observaciones");
  expect(shown.length).toBeGreaterThan(review.issues.length);
  expect(Object.keys(globalThis)).not.toContain("hurt");
});

test("a correction writes the corrected text, and no formula out of it", async () => {
  const spaced = texts.filter((text) => text.length < 1000).map((text) => `${text}  de  más `);
  const document = await open(hostileRows(spaced));
  const edits = alikeCorrections(await reviewWorkbook({ asOf }), "stray-spaces").flatMap((alike) => alike.edits);
  expect(edits.length).toBeGreaterThanOrEqual(spaced.length);
  await correct(edits);
  expect(formulasOf(document)).toEqual([]);
  const shown = textsOf(document, "E-006");
  for (const { value } of edits) expect(shown).toContain(value);
});

test("the names of the catalogue stand in a new sheet as texts", async () => {
  const document = await open([]);
  const areaCatalogue = texts.filter((text) => text.length <= 255);
  await insertTemplate(
    { format: "working-document", classified: false, settings: { ...defaultSettings, areaCatalogue } },
    newSheetWords,
  );
  const lists = document.sheets().map(({ name }) => name);
  const shown = lists.flatMap((name) => textsOf(document, name));
  expect(areaCatalogue.filter((text) => !shown.includes(text))).toEqual([]);
  expect(formulasOf(document)).toEqual([]);
});

test("progress columns stand beside them", async () => {
  const document = await open();
  const before = cellsOf(document, "E-006").map((row) => row.slice(0, 7).map(({ value }) => value));
  await addProgressColumns(newSheetWords);
  expect(cellsOf(document, "E-006").map((row) => row.slice(0, 7).map(({ value }) => value))).toEqual(before);
  expect(formulasOf(document)).toEqual([]);
});

test("the saved workbook opens again with the same texts, halves of characters aside", async () => {
  const document = await open();
  await summarize();
  const again = await openWorkbook(document.save(), { name: "otra.xlsx" });
  const shown = textsOf(again, "Resumen por área");
  // XML has neither half characters nor, in texts, carriage returns.
  const kept = texts.filter((text) => !/\p{Surrogate}/u.test(text)).map((text) => text.replaceAll("\r\n", "\n"));
  expect(kept.filter((text) => !holds(shown, text))).toEqual([]);
  expect(formulasOf(again)).toEqual([]);
  again.dispose();
});

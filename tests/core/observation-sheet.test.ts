import { layOutObservations, sheetColumns, type EarlierObservation } from "../../src/core/observation-sheet";
import { textCell, type SummaryCell } from "../../src/core/summary-cell";
import type { SummaryLayout } from "../../src/core/summary-sheet";
import { observationSheetWords } from "../../src/messages/observation-words";
import { summaryLabels } from "../../src/messages/summary-labels";
import { snapshotOf } from "../support/sheet-snapshot";
import { flawlessSheet, followUpSheet, reviewOf } from "../taskpane/session-support";

const [words] = observationSheetWords("es-MX");
const content = { labels: summaryLabels("es-MX"), madeAt: "25/11/2026" };
const layOut = (review = reviewOf([followUpSheet()]), earlier: readonly EarlierObservation[] = []) =>
  layOutObservations(review, words, content, earlier);

/** The rows of the list as a person finds them. */
const listOf = ({ rows, table }: SummaryLayout): EarlierObservation[] =>
  rows.slice((table?.row ?? rows.length) + 1).map((cells) => {
    const entries = sheetColumns.map((column, at): [string, SummaryCell] => [column, cells[at] ?? textCell(null)]);
    // Every column of the list has an entry.
    return Object.fromEntries(entries) as unknown as EarlierObservation;
  });

const value = (row: EarlierObservation | undefined, column: keyof EarlierObservation) => row?.[column].value;

test("ticks and notes stay with their observations, whatever the order of the rows", () => {
  const first = listOf(layOut());
  const ticked = first.map((row, at) => ({
    ...row,
    attended: textCell(at % 2 ? "Sí" : "No"),
    notes: textCell(`n${at}`),
  }));
  const second = listOf(layOut(undefined, [...ticked].reverse()));
  expect(second).toEqual(ticked);
});

test("rows without a key, or with one that was spoilt, give nothing and take nothing", () => {
  const rows = listOf(layOut()).map((row) => ({ ...row, notes: textCell("x") }));
  const spoilt = ["", "a·b", "a·b·c·d·e·f", "a·b·c·d·e·z·g", "a·b·c·d·e·1·g·h"];
  const earlier = rows.slice(0, spoilt.length).map((row, at) => ({ ...row, key: textCell(spoilt[at] ?? null) }));
  const found = listOf(layOut(undefined, earlier));
  expect(found).toHaveLength(rows.length);
  expect(found.every((row) => value(row, "notes") === null)).toBe(true);
});

test("what is gone stays only with a note, once, and has no link", () => {
  const before = listOf(layOut());
  const [one, other] = before.map((row) => ({ ...row, attended: textCell("Sí") }));
  if (!one || !other) throw new Error("There are too few observations.");
  const flawless = reviewOf([flawlessSheet()]);
  const layout = layOut(flawless, [{ ...one, notes: textCell("pedir oficio") }, other]);
  expect(listOf(layout).map((row) => [value(row, "severity"), value(row, "notes"), value(row, "key")])).toEqual([
    ["Ya no aparece", "pedir oficio", value(one, "key")],
  ]);
  expect(layout.links).toEqual([]);
});

test("without an observation the sheet says so", () => {
  const layout = layOut(reviewOf([flawlessSheet()]));
  expect(layout.table).toBeNull();
  expect(layout.rows.at(-1)?.[0]?.value).toBe("No hay observaciones.");
});

test("two observations that nothing tells apart keep a tick each", () => {
  const headings = [
    "Aspecto Susceptible de Mejora",
    "Actividades",
    "Área Responsable",
    "Fecha de Término",
    "Productos",
  ];
  const row = ["Difundir", "Publicar", "Área", 42185, null];
  const review = reviewOf([snapshotOf([headings, row, row], { name: "E-006", numberFormats: "dd/mm/yyyy" })]);
  const first = listOf(layOut(review));
  const ticked = first.map((line, at) => ({ ...line, notes: textCell(`n${at}`) }));
  expect(listOf(layOut(review, ticked)).map((line) => value(line, "notes"))).toEqual(ticked.map((_, at) => `n${at}`));
});

test("an observation of which no table is known is listed without a key", () => {
  const rows = listOf(layOut({ ...reviewOf([followUpSheet()]), sheets: [] }));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => value(row, "key") === null)).toBe(true);
});

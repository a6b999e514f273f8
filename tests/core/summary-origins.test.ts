import { calendarDate } from "../../src/core/calendar-date";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { layOutSummary } from "../../src/core/summary-layout";
import type { SummaryLayout } from "../../src/core/summary-sheet";
import { summaryLabels } from "../../src/messages/summary-labels";
import { readRows, type SheetOfRows } from "./rules/rule-cases";

const asOf = calendarDate(2015, 9, 30);
if (!asOf) throw new RangeError("There is no such day.");
const labels = summaryLabels("es-MX");
const content = { labels, madeAt: "hoy" };
const reviewOf = (sheets: readonly SheetOfRows[]) =>
  reviewSheets(readRows(sheets), { asOf, settings: defaultSettings });
const textsOf = ({ rows }: SummaryLayout) => rows.map((cells) => cells.map((cell) => cell?.value ?? null));
const rowsUnder = (layout: SummaryLayout, section: string) => {
  const texts = textsOf(layout);
  const first = texts.findIndex(([text]) => text === section) + 2;
  const end = texts.findIndex(([text], row) => row >= first && text === null);
  return texts.slice(first, end);
};

test("where sheets were brought in, each file is counted, and each activity names its own in the last column", () => {
  const sheets = readRows([
    { name: "A", rows: [{ responsibleArea: "Planeación" }, { responsibleArea: "Jurídico" }] },
    { name: "B", rows: [{ responsibleArea: "Planeación" }] },
    { name: "C", rows: [{ responsibleArea: "Archivo" }] },
  ]);
  const origins = ["S-101.xlsx", "E-006.xlsx", undefined];
  const gathered = sheets.map((sheet, at) => {
    const origin = origins[at];
    const tables = sheet.tables.map((table) => ({
      ...table,
      snapshot: { ...table.snapshot, ...(origin !== undefined && { origin }) },
    }));
    return { ...sheet, tables };
  });
  const review = reviewSheets(gathered, { asOf, settings: defaultSettings });
  const layout = layOutSummary(review, "area", content);
  const counted = rowsUnder(layout, labels.sections.origin).map((cells) => [cells[0], cells[7]]);
  expect(counted).toEqual([
    ["E-006.xlsx", 1],
    ["S-101.xlsx", 2],
    [labels.noOrigin, 1],
    [labels.total, 4],
  ]);
  const texts = textsOf(layout);
  const headings = texts[layout.table?.row ?? 0] ?? [];
  expect(headings.at(-1)).toBe(labels.activityColumns.origin);
  expect(layout.table?.columnCount).toBe(14);
  expect(layout.columnWidths).toHaveLength(14);
  const listed = texts.slice((layout.table?.row ?? 0) + 1).map((cells) => [cells[8], cells[13]]);
  expect(new Map(listed.map(([sheet, origin]) => [sheet, origin]))).toEqual(
    new Map([
      ["A", "S-101.xlsx"],
      ["B", "E-006.xlsx"],
      ["C", labels.noOrigin],
    ]),
  );
});

test("where no sheet was brought in, nothing is said of files", () => {
  const layout = layOutSummary(reviewOf([{ rows: [{}] }]), "area", content);
  expect(textsOf(layout).flat()).not.toContain(labels.sections.origin);
  expect(layout.table?.columnCount).toBe(13);
  expect(layout.columnWidths).toHaveLength(13);
});

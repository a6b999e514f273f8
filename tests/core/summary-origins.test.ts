import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { layOutSummary } from "../../src/core/summary-layout";
import { readRows } from "./rules/rule-cases";
import { asOf, content, labels, reviewOf, rowsUnder, textsOf } from "./summary-cases";

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

import { readSheet } from "../../src/core/read-sheet";
import { imssSnapshot } from "../fixtures/imss-e006-2015";

test("the IMSS sheet of 2015", () => {
  const sheet = readSheet(imssSnapshot(), 1900);
  const [table] = sheet.tables;
  expect(sheet.skipped).toBeNull();
  expect(table).toMatchObject({
    format: "working-document",
    headerRow: 6,
    missingColumns: [],
    programme: "E-006 Recaudación eficiente de ingresos obrero patronales",
    institution: "Instituto Mexicano del Seguro Social",
  });
  expect(table?.aspects.map(({ number, activities }) => [number.value, activities.length])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [String(number), 1]),
  );
  expect(
    table?.activities.map(({ dueDate }) => dueDate.value.kind === "date" && dueDate.value.date.toString()),
  ).toEqual([
    "2015-06-30",
    "2015-12-31",
    "2015-06-30",
    "2015-06-30",
    "2015-06-30",
    "2015-06-30",
    "2015-06-30",
    "2015-10-30",
  ]);
});

import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { clearMarks } from "../../src/operations/clear-marks";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { withForeignFormats } from "../support/foreign-formats";
import { editWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { marksFor, marksIn, othersIn } from "../support/marks-in-place";
import { clientForTest } from "../support/office-client";
import { personInGrid, type PersonInGrid } from "../support/person-in-grid";
import { samplePath } from "../support/sample";

jest.setTimeout(300_000);
const asOf = Temporal.PlainDate.from("2015-09-30");

async function open(file: Uint8Array): Promise<WorkbookDocument> {
  const document = await openWorkbook(file, { name: "prueba.xlsx" });
  await clientForTest(document);
  return document;
}

async function marked(liveDates: boolean): Promise<WorkbookDocument> {
  const document = await open(withForeignFormats(readFileSync(samplePath("imss-e006-2015"))));
  await highlight(await reviewWorkbook({ asOf }), { liveDates });
  expect(marksIn(document).length).toBeGreaterThan(10);
  return document;
}

/** Marks again and clears; every cell that is to be marked is so once, whatever was there, and in the end none is. */
async function expectMarksToBeFound(document: WorkbookDocument, liveDates: boolean): Promise<void> {
  const others = othersIn(document);
  const review = await reviewWorkbook({ asOf });
  await highlight(review, { liveDates });
  expect(marksIn(document)).toEqual(marksFor(review, document, liveDates));
  expect((await highlight(review, { liveDates })).removed).toBe(0);
  expect(othersIn(document)).toEqual(others);
  await clearMarks();
  expect(marksIn(document)).toEqual([]);
  expect(othersIn(document)).toEqual(others);
}

/** The rows of the IMSS sheet's activities, of which the eight are 8 to 15. */
const data = { row: 7, column: 0, rowCount: 8, columnCount: 7 };

const edits: readonly (readonly [string, (person: PersonInGrid, document: WorkbookDocument) => void])[] = [
  ["rows put in between marked cells", (person) => person.insertRows(10, 3)],
  ["a row put in above the table", (person) => person.insertRows(2, 1)],
  ["marked rows taken out", (person) => person.deleteRows(9, 2)],
  ["all marked rows taken out but one", (person) => person.deleteRows(8, 7)],
  ["rows sorted by their date", (person) => person.sortDescending(data, 4)],
  ["rows hidden, as a filter hides them", (person) => person.hideRows(8, 3)],
  ["the sheet renamed", (_, document) => document.activeSheet().setName("E-006 (revisada, 'final')")],
  ["the sheet copied", (person) => void person.copySheet()],
  [
    "all of it at once",
    (person) => {
      person.sortDescending(data, 4);
      person.insertRows(11, 1);
      person.copySheet().setName("Copia");
      person.deleteRows(8, 1);
      person.hideRows(10, 1);
    },
  ],
];

describe.each([false, true])("marks in a workbook that people go on working on; live dates: %s", (liveDates) => {
  test.each(edits)("%s: marked again, each cell is marked once; cleared, none is", async (_, edit) => {
    const document = await marked(liveDates);
    document.as("person", () => edit(personInGrid(document), document));
    await expectMarksToBeFound(document, liveDates);
  });

  test("all of it at once, then saved and opened anew", async () => {
    const document = await marked(liveDates);
    document.as("person", () => edits.at(-1)?.[1](personInGrid(document), document));
    const before = marksIn(document);
    const again = await open(document.save());
    expect(marksIn(again)).toEqual(before);
    await expectMarksToBeFound(again, liveDates);
  });
});

const sorting = [
  "Dim field(0) As New com.sun.star.table.TableSortField",
  "field(0).Field = 4",
  "field(0).IsAscending = False",
  "Dim sorting(0) As New com.sun.star.beans.PropertyValue",
  'sorting(0).Name = "SortFields"',
  "sorting(0).Value = field()",
  'doc.Sheets(0).getCellRangeByName("A8:G15").sort(sorting())',
];

const foreignEdits = [
  ...sorting,
  "doc.Sheets(0).Rows.insertByIndex(10, 2)",
  "doc.Sheets(0).Rows.removeByIndex(14, 1)",
  'doc.Sheets.copyByName("E-006", "Copia", 1)',
  `doc.Sheets(0).Name = "E-006 (revisada, 'final')"`,
];

describe("a marked workbook that LibreOffice has edited and saved", () => {
  for (const liveDates of [false, true])
    testWithLibreOffice(`is marked again with each cell once, and cleared; live dates: ${liveDates}`, async () => {
      const document = await marked(liveDates);
      const edited = editWithLibreOffice(document.save(), foreignEdits);
      const again = await open(edited);
      expect(again.sheets().map(({ name }) => name)).toEqual(["E-006 (revisada, 'final')", "Copia"]);
      expect(marksIn(again).some((mark) => mark.startsWith("Copia!"))).toBe(true);
      await expectMarksToBeFound(again, liveDates);
    });

  testWithLibreOffice("is cleared without having been marked again", async () => {
    const again = await open(editWithLibreOffice((await marked(true)).save(), foreignEdits));
    const others = othersIn(again);
    expect((await clearMarks()).removed).toBeGreaterThan(5);
    expect(marksIn(again)).toEqual([]);
    expect(othersIn(again)).toEqual(others);
  });
});

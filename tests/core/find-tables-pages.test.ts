import type { CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { outline, progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Row = readonly CellValue[];
const sheet = (...rows: readonly Row[]) => readSheet(snapshotOf(rows), reading);
/** The sheet rows of the activities of each table. */
const rowsOfTables = (...rows: readonly Row[]) =>
  sheet(...rows).tables.map(({ activities }) => activities.map(({ rowStart }) => rowStart.row));

describe("headings again below a table", () => {
  test.each<[string, Row, Row]>([
    ["with further numbers", workingRow(1), workingRow(2)],
    ["with the same aspect under its number", workingRow(1), workingRow(1, "ASPECTO  1.")],
    ["with a number as a text and as a number", workingRow("1"), workingRow(1)],
    ["with a number without aspect", workingRow(1), workingRow(1, null)],
    ["with an aspect without number", workingRow(null, "Uno"), workingRow(null, "Otro")],
    [
      "with numbers whose formulas failed",
      [{ error: "#REF!" }, ...workingRow(1, "Uno").slice(1)],
      [{ error: "#REF!" }, ...workingRow(1, "Otro").slice(1)],
    ],
    ["with aspects whose formulas failed", workingRow(1, { error: "#REF!" }), workingRow(1, { error: "#N/A" })],
  ])("%s are its next page", (_, above, below) => {
    expect(rowsOfTables(workingHeadings, above, workingHeadings, below)).toEqual([[1, 3]]);
  });

  test.each<[string, readonly Row[]]>([
    ["number", [workingRow(1, "Otro")]],
    ["number among others", [workingRow(3), workingRow(1, "Otro")]],
  ])("are those of another table where they use a %s for another aspect", (_, below) => {
    const tables = rowsOfTables(workingHeadings, workingRow(1), workingRow(2), workingHeadings, ...below);
    expect(tables).toEqual([[1, 2], below.map((__, index) => 4 + index)]);
  });

  test("are those of another table where they use a number of the first of several pages", () => {
    const pages = [workingHeadings, workingRow(1), workingHeadings, workingRow(2), workingHeadings];
    expect(rowsOfTables(...pages, workingRow(1, "Otro"))).toEqual([[1, 3], [5]]);
  });

  test("may leave out two columns", () => {
    const rows = (columns: number) => [
      progressHeadings,
      [...workingRow(1), 50, "Oficio 1", "Ninguna"],
      progressHeadings.slice(0, columns),
      [...workingRow(2), 50, "Oficio 2", "Ninguna"].slice(0, columns),
    ];
    expect(rowsOfTables(...rows(8))).toEqual([[1, 3]]);
    expect(rowsOfTables(...rows(7))).toEqual([[1], [3]]);
  });

  test("for another programme are those of another table, also where the first one names none", () => {
    const again = [["Programa: S 073 Becas"], workingHeadings, workingRow(2)];
    expect(rowsOfTables(workingHeadings, workingRow(1), ...again)).toEqual([[1], [4]]);
    expect(rowsOfTables(["Programa: S 072"], workingHeadings, workingRow(1), ...again)).toEqual([[2], [5]]);
    expect(rowsOfTables(["Programa: s 073 becas"], workingHeadings, workingRow(1), ...again)).toEqual([[2, 5]]);
  });

  test("have no title in the rows of the table above", () => {
    const rows = [workingRow(1), workingRow(2), workingRow(3, "Programa: S 073 Becas")];
    const { tables } = sheet(["Programa: S 072"], workingHeadings, ...rows, workingHeadings, workingRow(4));
    expect(tables.map(({ programme, activities }) => [programme, activities.length])).toEqual([["S 072", 4]]);
  });

  describe("below a table whose aspect is told above it", () => {
    const headings = ["Id", "Acciones a emprender", "Área responsable", "Fecha Término", "Resultados", "Productos"];
    const row = (id: number) => [id, `Actividad ${id}`, "Planeación", "30/06/2015", "Manual", "Oficio"];
    const title = ["ASM: Falta un diagnóstico"];

    test("are its next page where they tell the same aspect, or none", () => {
      expect(rowsOfTables(title, headings, row(1), title, headings, row(2))).toEqual([[2, 5]]);
      expect(rowsOfTables(title, headings, row(1), headings, row(2))).toEqual([[2, 4]]);
    });

    test("are those of another table where they are the first to tell one", () => {
      expect(rowsOfTables(headings, row(1), title, headings, row(2))).toEqual([[1], [4]]);
    });
  });
});

test("a table with a column of aspects has them from there, whatever stands above it", () => {
  expect(sheet(["ASM: Falta un diagnóstico"], workingHeadings, workingRow(1)).tables.map(outline)).toEqual([
    [["1", "Aspecto 1", [2]]],
  ]);
});

test("tables beside one another are told from top to bottom", () => {
  const blank = Array<null>(8).fill(null);
  const beside = (left: Row, right: Row) => [...left, null, ...right];
  const { tables } = sheet(
    [...blank, ...workingHeadings],
    beside(workingHeadings, workingRow(1)),
    beside(workingRow(2), workingRow(3)),
  );
  expect(tables.map(({ headerRow }) => headerRow)).toEqual([0, 1]);
});

describe("the words of the template over a table of counts", () => {
  const counted = (...cells: readonly (readonly [CellValue, CellValue])[]) =>
    sheet(workingHeadings, ...cells.map((pair, index) => [index + 1, ...pair, ...workingRow(1).slice(3)])).skipped;

  test.each<[string, (readonly [CellValue, CellValue])[]]>([
    ["numbers", [[12, 30]]],
    ["numbers and blanks", [[" ", 30]]],
    ["numbers of activities only", [[null, 30]]],
    ["numbers of aspects only", [[12, null]]],
    [
      "numbers in some rows",
      [
        [null, null],
        [12, 30],
      ],
    ],
  ])("%s under aspects and activities are no ASM table", (_, cells) => {
    expect(counted(...cells)).toBe("no-asm-table");
  });

  test.each<[string, (readonly [CellValue, CellValue])[]]>([
    ["an activity in words", [[12, "Difundir"]]],
    ["an aspect in words", [["Falta un manual", 30]]],
    [
      "words in a later row",
      [
        [12, 30],
        ["Falta un manual", 30],
      ],
    ],
    ["nothing", [[null, null]]],
  ])("but %s makes one", (_, cells) => {
    expect(counted(...cells)).toBeNull();
  });

  test("nor is one of activities without the heading of the aspects", () => {
    const headings = ["No.", "Actividades", "Área Responsable", "Fecha de Término", "Productos y/o Evidencias"];
    expect(sheet(headings, [1, 4, "Planeación", "30/06/2015", "Oficio"]).skipped).toBe("no-asm-table");
  });
});

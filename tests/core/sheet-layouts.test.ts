import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Row = readonly CellValue[];
type Rows = readonly Row[];
const read = (rows: Rows, merges: readonly CellRange[] = []) => readSheet(snapshotOf(rows, { merges }), reading);

const across = (row: number, column: number, columnCount: number): CellRange => ({
  row,
  column,
  rowCount: 1,
  columnCount,
});

describe("tables below one another", () => {
  test("with other columns are two", () => {
    const progress = [...workingHeadings, "% Avance", "Documento probatorio"];
    const rows = [
      workingHeadings,
      workingRow(1),
      [],
      ["Avance del Documento de Trabajo"],
      progress,
      [...workingRow(1), 50, "Oficio 1"],
    ];
    expect(read(rows).tables.map(({ format, headerRow }) => [format, headerRow])).toEqual([
      ["working-document", 0],
      ["progress-report", 4],
    ]);
  });

  test("a line with another programme begins a table of its own", () => {
    const rows = [
      workingHeadings,
      ["Programa: S 072 Oportunidades"],
      workingRow(1),
      ["Programa: S 073 Becas"],
      workingRow(1, "Otro"),
      ["Programa: S 073 Becas"],
      workingRow(2),
    ];
    expect(read(rows).tables.map((table) => [table.programme, outline(table)])).toEqual([
      ["S 072 Oportunidades", [["1", "Aspecto 1", [2]]]],
      [
        "S 073 Becas",
        [
          ["1", "Otro", [4]],
          ["2", "Aspecto 2", [6]],
        ],
      ],
    ]);
  });
});

describe("rows that belong to the headings", () => {
  test.each<[string, Row]>([
    ["the columns counted in parentheses", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]],
    ["the columns counted", [1, 2, 3, 4, 5, 6, 7]],
    ["letters of the columns", ["A", "B", "C", "D", "E", "F", "G"]],
    [
      "how to fill them in",
      ["Consecutivo", "Describir el ASM", "Describir", "Unidad", "dd/mm/aaaa", "Texto", "Documento"],
    ],
  ])("%s", (_, row) => {
    expect(outline(onlyTable(read([workingHeadings, row, workingRow(1)])))).toEqual([["1", "Aspecto 1", [2]]]);
  });

  test("further headings under a merged one", () => {
    const upper = [...workingHeadings, "% Avance", null, "Documento probatorio"];
    const lower = [...Array<null>(7).fill(null), "Marzo", "Septiembre"];
    const table = onlyTable(read([upper, lower, [...workingRow(1), 20, 50, "Oficio"]], [across(0, 7, 2)]));
    expect([table.headerRow, outline(table), table.duplicateColumns]).toEqual([1, [["1", "Aspecto 1", [2]]], []]);
  });

  test.each<[string, readonly CellRange[]]>([
    ["merged", [across(0, 0, 2), across(0, 2, 2)]],
    ["not merged", []],
  ])("one heading over a number and a description, %s", (_, merges) => {
    const upper = [
      "Aspecto Susceptible de Mejora",
      null,
      "Actividades",
      null,
      "Área Responsable",
      "Fecha de Término",
      "Productos",
    ];
    const lower = ["No.", "Descripción", "Núm.", "Descripción"];
    const row = [1, "Aspecto 1", "1.1", "Elaborar el manual", "Planeación", "30/06/2015", "Oficio"];
    const table = onlyTable(read([upper, lower, row], merges));
    expect([table.headerRow, outline(table)]).toEqual([1, [["1", "Aspecto 1", [2]]]]);
    expect(table.activities[0]?.activity.value).toBe("Elaborar el manual");
    expect(table.duplicateColumns).toEqual([]);
  });

  test("group headings above", () => {
    const groups = ["Datos", null, "Compromisos", null, null, "Evidencia"];
    expect(onlyTable(read([groups, workingHeadings, workingRow(1)])).headerRow).toBe(1);
    expect(
      onlyTable(read([groups, workingHeadings, workingRow(1)], [across(0, 0, 2), across(0, 2, 3)])).headerRow,
    ).toBe(1);
  });
});

describe("a misspelt heading stands at its cell", () => {
  const misspeltIn = (rows: Rows) => onlyTable(read(rows)).columns.get("aspect");

  test("over two rows, at the row with the mistake", () => {
    const upper = ["Núm.", "Aspecto", "Actividades", "Área", "Fecha de", "Resultados", "Productos y/o"];
    const lower = ["Consc.", "Suceptible de Mejora", null, "Responsable", "Término", "Esperados", "Evidencias"];
    const heading = { at: cell(1, 1), text: "Aspecto Suceptible de Mejora", misspelt: "Aspecto Susceptible de Mejora" };
    expect(misspeltIn([upper, lower, workingRow(1)])).toEqual(heading);
  });

  test("on the page where it is misspelt", () => {
    const again = workingHeadings.map((text) => text.replace("Susceptible", "Suceptible"));
    const { misspeltHeadings } = onlyTable(read([workingHeadings, workingRow(1), again, workingRow(2)]));
    expect(misspeltHeadings.map(({ at }) => at)).toEqual([cell(2, 1)]);
  });
});

describe("the aspect of a table of activities is told above it", () => {
  const headings = [
    "Id",
    "Acciones a emprender",
    "Área responsable",
    "Fecha Término",
    "Resultados Esperados",
    "Productos",
  ];
  const row = (id: number, activity: string) => [id, activity, "Planeación", "30/06/2015", "Manual", "Oficio"];

  test.each<[string, Row, Row]>([
    ["in the label's cell", ["ASM: Falta un diagnóstico"], ["ASM: Falta un manual"]],
    [
      "right of it",
      ["Aspecto Susceptible de Mejora:", "Falta un diagnóstico"],
      ["Aspecto Susceptible de Mejora:", "Falta un manual"],
    ],
  ])("%s", (_, first, second) => {
    const { tables } = read([
      first,
      headings,
      row(1, "Elaborarlo"),
      row(2, "Difundirlo"),
      [],
      second,
      headings,
      row(1, "Imprimirlo"),
    ]);
    expect(tables.map(outline)).toEqual([[["1", "Falta un diagnóstico", [2, 3]]], [["1", "Falta un manual", [7]]]]);
    expect(tables.flatMap(({ missingColumns }) => missingColumns)).toEqual([]);
    expect(tables[1]?.aspects[0]?.text.at.row).toBe(5);
  });

  test.each<[string, Row | null, Row, number]>([
    ["below a table without one, another table", null, ["ASM: Falta un manual"], 2],
    ["told again on the next page, the same table", ["ASM: Falta un manual"], ["ASM: Falta un MANUAL."], 1],
    ["as a number alone, another table", ["ASM: Falta un manual"], ["Aspecto Susceptible de Mejora:", 7], 2],
  ])("%s", (_, first, second, count) => {
    const rows = [...(first === null ? [] : [first]), headings, row(1, "Elaborarlo"), [], second, headings];
    expect(read([...rows, row(2, "Imprimirlo")]).tables).toHaveLength(count);
  });

  test("with its number", () => {
    const rows = [["Aspecto No. 4. Falta un diagnóstico"], headings, row(1, "Elaborarlo"), row(2, "Difundirlo")];
    expect(outline(onlyTable(read(rows)))).toEqual([["4", "Falta un diagnóstico", [2, 3]]]);
  });
});

describe("«Estado»", () => {
  test.each<[string, string[], boolean]>([
    ["over states of the federation tells no progress", ["Campeche", "Zacatecas"], false],
    ["over states of an activity does", ["En proceso", "Campeche"], true],
    ["over nothing may", ["", ""], true],
  ])("%s", (_, states, tells) => {
    const rows = states.map((state, index) => [state, ...workingRow(index + 1)]);
    expect(onlyTable(read([["Estado", ...workingHeadings], ...rows])).columns.has("state")).toBe(tells);
  });
});

test("a used range that formatting stretches to the last row of the sheet is read like the table alone", () => {
  const blank: Row = Array<null>(10).fill(null);
  const values = [workingHeadings, workingRow(1), ...Array<Row>(1_048_574).fill(blank)];
  const formats = Array<readonly string[]>(1_048_576).fill(Array<string>(10).fill("General"));
  const usedRange = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 10 };
  const sheet = readSheet(
    {
      sheetId: "1",
      name: "1",
      usedRange,
      values,
      numberFormats: formats,
      merges: [],
      formulas: [],
      hasHiddenRows: false,
    },
    reading,
  );
  expect(outline(onlyTable(sheet))).toEqual([["1", "Aspecto 1", [1]]]);
});

test("headings over two rows, one of which is divided in a third", () => {
  const upper = ["No.", "Aspecto", "Actividades", "Área", "Fecha de", "Resultados", "Productos y/o", "% Avance", null];
  const lower = [null, "Susceptible de Mejora", null, "Responsable", "Término", "Esperados", "Evidencias", null, null];
  const dates = [...Array<null>(7).fill(null), "Marzo", "Septiembre"];
  const merges = [{ row: 0, column: 7, rowCount: 2, columnCount: 2 }];
  const table = onlyTable(read([upper, lower, dates, [...workingRow(1), 10, 20]], merges));
  expect([table.headerRow, outline(table)]).toEqual([2, [["1", "Aspecto 1", [3]]]]);
});

import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Row = readonly CellValue[];
type Rows = readonly Row[];
const read = (rows: Rows, merges: readonly CellRange[] = []) => readSheet(snapshotOf(rows, { merges }), reading);

const beside = (left: Row, right: Row, width = 8): Row => [
  ...left,
  ...Array<null>(width - left.length).fill(null),
  ...right,
];

describe("tables beside one another", () => {
  const aspect = (number: number, row: number) => [String(number), `Aspecto ${number}`, [row]];

  test("with the same headings are read apart", () => {
    const { tables } = read([
      [null, "Nombre del programa: S 072", ...Array<null>(6).fill(null), "Nombre del programa: S 073"],
      beside(workingHeadings, workingHeadings),
      beside(workingRow(1), workingRow(3)),
      beside(workingRow(2), workingRow(4)),
      beside([null, "Responsable del Programa"], workingRow(5)),
    ]);
    expect(tables.map(({ programme, headerRow }) => [programme, headerRow])).toEqual([
      ["S 072", 1],
      ["S 073", 1],
    ]);
    expect(tables.map(outline)).toEqual([
      [aspect(1, 2), aspect(2, 3)],
      [aspect(3, 2), aspect(4, 3), aspect(5, 4)],
    ]);
    expect(tables[1]?.activities[0]).toMatchObject({ rowStart: cell(2, 8), dueDate: { at: cell(2, 12) } });
    expect(tables.flatMap(({ duplicateColumns }) => duplicateColumns)).toEqual([]);
  });

  test("with headings in other rows are read apart", () => {
    const rows = [
      workingHeadings,
      beside(workingRow(1), workingHeadings),
      beside(workingRow(2), workingRow(8)),
      workingRow(3),
    ];
    expect(read(rows).tables.map(outline)).toEqual([[aspect(1, 1), aspect(2, 2), aspect(3, 3)], [aspect(8, 2)]]);
  });

  test("share the title above the first", () => {
    const title = ["Nombre de la Dependencia: Secretaría de Salud"];
    const rows = [title, beside(workingHeadings, workingHeadings), beside(workingRow(1), workingRow(2))];
    expect(read(rows).tables.map(({ institution }) => institution)).toEqual([
      "Secretaría de Salud",
      "Secretaría de Salud",
    ]);
  });

  test("a blank column within a table parts nothing", () => {
    const gap = (row: Row): Row => [...row.slice(0, 3), null, ...row.slice(3)];
    expect(outline(onlyTable(read([gap(workingHeadings), gap(workingRow(1))])))).toEqual([aspect(1, 1)]);
  });

  test("a catalogue beside a table is no repetition of its columns", () => {
    const rows = [beside(workingHeadings, ["Área Responsable", "Clave"]), beside(workingRow(1), ["Planeación", 7])];
    const table = onlyTable(read(rows));
    expect([table.duplicateColumns, table.columns.get("responsibleArea")?.at]).toEqual([[], cell(0, 3)]);
  });
});

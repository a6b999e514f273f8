import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { onlyTable, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, merges: readonly CellRange[] = []) => readSheet(snapshotOf(rows, { merges }), reading);
const across = (row: number, columnCount = 7): CellRange => ({ row, column: 0, rowCount: 1, columnCount });
const rowsOf = (rows: Rows, merges?: readonly CellRange[]) =>
  onlyTable(read(rows, merges)).activities.map(({ rowStart }) => rowStart.row);

const signatures: Rows = [
  [],
  [null, "Lic. Juan Pérez López", null, "Mtra. Ana Ruiz Soto"],
  [null, "Responsable del Programa", null, "Enlace de Evaluación"],
  [null, "Firma"],
];

describe("what is never data", () => {
  const table: Rows = [workingHeadings, workingRow(1), workingRow(2)];

  test.each<[string, Rows]>([
    ["a signature block", signatures],
    ["a signature block right under the table", signatures.slice(1)],
    [
      "three who sign",
      [[], ["Elaboró", null, "Revisó", null, "Autorizó"], ["Ana Ruiz", null, "Juan Pérez", null, "Luis Soto"]],
    ],
    [
      "names in every column",
      [
        ["Lic. Ana Ruiz", "Ing. Luis Soto", "C. Juan Pérez"],
        ["Titular", "Enlace", "Vo. Bo."],
      ],
    ],
    [
      "lines to sign on",
      [[], [null, "_______________", null, "_______________"], [null, "Nombre y firma", null, "Nombre y firma"]],
    ],
    [
      "a signature outside the table's columns",
      [[], [null, null, null, null, null, null, null, null, "Titular de la Unidad"], ["x"]],
    ],
    ["who elaborated, with a date", [["Elaboró", null, null, null, "28/03/2019"]]],
    ["who elaborated, with the name", [["Elaboró: Lic. Juan Pérez"]]],
    ["a note", [["Nota: las fechas son las comprometidas."]]],
    ["the notes of a form", [[], ["(1) Tantas líneas como se requieran."], ["(2) Atendido, en proceso, no iniciada."]]],
    [
      "names and posts right under the table",
      [
        [null, "ANA RUIZ", null, null, "LUIS SOTO"],
        [null, "DIRECTORA GENERAL", null, null, "SUBDIRECTOR DE PLANEACIÓN"],
      ],
    ],
    ["a stamp with its date", [[], [null, "RECIBIDO", null, null, "24 ABR 2025"]]],
    ["a mean", [[null, "Promedio", null, null, null, null, 75]]],
    ["the progress of the whole", [["AVANCE GENERAL", null, null, null, null, null, 0.75]]],
    ["counts", [[], ["Concluidos", 3], ["En proceso", 2], ["Pendientes", 1]]],
    ["where the table goes on", [[null, "Continúa en la página siguiente"]]],
    ["where the table ends", [[null, "Fin de la tabla"]]],
    ["lines numbered beforehand", [[3], [4], [5]]],
    ["a source", [[null, "Fuente: Unidad de Planeación"]]],
    ["a total", [["Total", null, null, null, 2]]],
    ["a page number", [[null, null, null, "Página 1 de 3"]]],
    ["a stray word after a gap", [[], [null, null, "Escárcega, Campeche, 28 /Marzo/2019"]]],
    ["blank rows", [[], ["  ", "\u00a0"], []]],
  ])("%s", (_, below) => expect(rowsOf([...table, ...below])).toEqual([1, 2]));

  test.each(["Componente 2: apoyos", "Aspectos del componente", "2"])("%j merged across the table", (text) => {
    expect(rowsOf([...table, [text]], [across(3)])).toEqual([1, 2]);
  });

  test.each(["3", 3, "III", "ANTES 38", "16 (antes 17)", "50e006ppr14_09", "Aspecto No. 3"])(
    "%j alone in its row is the number of an aspect",
    (number) => expect(rowsOf([...table, [number]])).toEqual([1, 2, 3]),
  );

  test.each(["Componente 2", "Aspectos del componente", "Sección 4: operación"])(
    "%j alone under the numbers names a section",
    (text) => expect(rowsOf([workingHeadings, [text], workingRow(1), [text], workingRow(2)])).toEqual([2, 4]),
  );

  test.each(["Componente 2", "Eje IV. Operación", "Sección b)"])("%j alone among the aspects names a section", (text) =>
    expect(rowsOf([workingHeadings, [null, text], workingRow(1), [null, text], workingRow(2)])).toEqual([2, 4]),
  );

  test("institutions that head the next page are no commitments", () => {
    const page = [
      [null, "Gobierno del Estado de Campeche"],
      [null, "Avance del Documento de Trabajo"],
      workingHeadings,
    ];
    const rows = [page[2] ?? [], workingRow(1), ...page, workingRow(2)];
    const { tables } = read(rows);
    expect(tables.flatMap(({ activities }) => activities.map(({ rowStart }) => rowStart.row))).toEqual([1, 5]);
  });

  test("blank rows and bands within the table are skipped", () => {
    const rows = [workingHeadings, ["Componente 1"], workingRow(1), [], workingRow(2), ["Componente 2"], workingRow(3)];
    expect(rowsOf(rows, [across(1), across(5)])).toEqual([2, 4, 6]);
  });

  test("an area called Titular or Enlace is data", () => {
    const rows = [workingHeadings, workingRow(1, undefined, undefined, "Titular de la Unidad"), workingRow(2)];
    expect(rowsOf([...rows, [null, null, "Difundirlo", "Enlace de Evaluación"]])).toEqual([1, 2, 3]);
  });

  test.each<[string, readonly CellValue[]]>([
    ["an aspect that begins like a label", workingRow(null, "Responsables del programa sin identificar en la norma")],
    [
      "an activity that begins like a label",
      workingRow(null, null, "Firma de convenios de colaboración", "Jurídico", null),
    ],
    [
      "an activity and an area that begin like posts",
      workingRow(null, null, "Coordinadora de becas: elaborar la guía", "Secretaría de Educación", null, null, null),
    ],
    [
      "a product that begins like a label",
      workingRow(null, null, "Difundirlo", "Jurídico", "A la brevedad", "Acta", "Firma del acta"),
    ],
    [
      "a product with an honorific",
      workingRow(null, null, "Difundirlo", "Jurídico", null, "Acta", "Lic. Pérez lo entregará"),
    ],
  ])("%s is data among the cells of a commitment", (_, row) => {
    expect(rowsOf([workingHeadings, workingRow(1), row, workingRow(2)])).toEqual([1, 2, 3]);
  });

  test("commitments after signatures are still data", () => {
    expect(rowsOf([...table, ...signatures, workingRow(3)])).toEqual([1, 2, 7]);
  });
});

test("the words of a title in the column of products are a product", () => {
  const line = [...Array<null>(6).fill(null), "Documento de Trabajo actualizado"];
  const { tables } = read([workingHeadings, [...workingRow(1).slice(0, 6), null], line, workingRow(2)]);
  const products = tables.flatMap(({ activities }) => activities.map(({ product }) => product.value));
  expect(products).toEqual(["Documento de Trabajo actualizado", expect.any(String)]);
});

import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline, progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, merges: readonly CellRange[] = []) => readSheet(snapshotOf(rows, { merges }), 1900);
const across = (row: number, columnCount = 7): CellRange => ({ row, column: 0, rowCount: 1, columnCount });
const rowsOf = (rows: Rows, merges?: readonly CellRange[]) =>
  onlyTable(read(rows, merges)).activities.map(({ rowStart }) => rowStart.row);

const title: Rows = [
  [
    "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Específicos, derivados de Informes y Evaluaciones Externas",
  ],
  ["Anexo B"],
  ["Documento de Trabajo del Programa: S 072 Oportunidades"],
];
const signatures: Rows = [
  [],
  [null, "Lic. Juan Pérez López", null, "Mtra. Ana Ruiz Soto"],
  [null, "Responsable del Programa", null, "Enlace de Evaluación"],
  [null, "Firma"],
];

describe("where the table is", () => {
  test("headings in the first row", () => {
    const table = onlyTable(read([workingHeadings, workingRow(1), workingRow(2)]));
    expect(table.headerRow).toBe(0);
    expect(outline(table)).toEqual([
      ["1", "Aspecto 1", [1]],
      ["2", "Aspecto 2", [2]],
    ]);
  });

  test("title lines above, and not at A1", () => {
    const snapshot = snapshotOf([...title, [], workingHeadings, workingRow(1)], { origin: cell(3, 2) });
    const table = onlyTable(readSheet(snapshot, 1900));
    expect(table.headerRow).toBe(7);
    expect(table.columns.get("product")?.at).toEqual(cell(7, 8));
    expect(table.activities[0]?.rowStart).toEqual(cell(8, 2));
    expect(table.activities[0]?.dueDate.at).toEqual(cell(8, 6));
  });

  test("columns in another order, with others between them", () => {
    const headings = ["Fecha de término", "Prioridad", "Productos", "Área", "Actividad", "Asm", "Resultado esperado"];
    const row = ["30/06/2015", "Alta", "Oficio", "Planeación", "Elaborar el manual", "Aspecto", "Manual"];
    const [activity] = onlyTable(read([headings, row])).activities;
    expect(activity?.responsibleArea).toEqual({ value: "Planeación", placeholder: null, at: cell(1, 3) });
    expect(activity?.product.value).toBe("Oficio");
    expect(activity?.aspect.text.value).toBe("Aspecto");
    expect(activity?.aspect.number).toEqual({ value: null, placeholder: null, at: cell(1, 0) });
  });

  test("typos and broken words in headings", () => {
    const headings = [
      "N°",
      "Aspec to Susce ptible de Mejor a",
      "Activdades",
      "Área Responsabl e",
      "Fecha de\nTermino:",
      "Resutados Esperados",
      "Produc tos y/o eviden cias",
    ];
    expect(onlyTable(read([headings, workingRow(1)])).missingColumns).toEqual([]);
  });

  test("headings split over two rows", () => {
    const upper = ["Núm.", "Aspecto Susceptible", "Actividades", "Área", "Fecha de", "Resultados", "Productos y/o"];
    const lower = ["Consc.", "de Mejora", null, "Responsable", "Término", "Esperados", "Evidencias"];
    const table = onlyTable(read([upper, lower, workingRow(1)]));
    expect(table.headerRow).toBe(1);
    expect(table.missingColumns).toEqual([]);
    expect(outline(table)).toEqual([["1", "Aspecto 1", [2]]]);
  });

  test("a heading merged over two others, and the rest merged downwards", () => {
    const upper = [
      "No.",
      "Asm",
      "Acciones a emprender",
      "Área",
      null,
      "Fecha de Término",
      "Resultados Esperados",
      "Productos",
    ];
    const lower = [null, null, null, "Coordinadora", "Responsable"];
    const row = [1, "Aspecto", "Elaborar", "Dirección", "Planeación", "30/06/2015", "Manual", "Oficio"];
    const merges = [0, 1, 2, 5, 6, 7].map((column) => ({ row: 0, column, rowCount: 2, columnCount: 1 }));
    const table = onlyTable(read([upper, lower, row], [...merges, { row: 0, column: 3, rowCount: 1, columnCount: 2 }]));
    expect(table).toMatchObject({ format: "institutional-document", headerRow: 1, missingColumns: [] });
    expect(table.activities[0]?.coordinatingArea.value).toBe("Dirección");
    expect(table.activities[0]?.responsibleArea.value).toBe("Planeación");
  });

  test("a required heading that is absent is listed, and the table is read all the same", () => {
    const without = (row: readonly CellValue[]) => row.filter((_, column) => column !== 6);
    const table = onlyTable(read([without(workingHeadings), without(workingRow(1))]));
    expect(table.missingColumns).toEqual(["product"]);
    expect(table.activities[0]?.product).toEqual({ value: null, placeholder: null, at: cell(1, 0) });
  });
});

describe("what is not an ASM table", () => {
  test("an empty sheet", () => {
    expect(readSheet(snapshotOf([]), 1900).skipped).toBe("empty");
    expect(read([[" ", null], [""]]).skipped).toBe("empty");
  });

  test.each<[string, Rows]>([
    [
      "a list",
      [
        ["Nombre", "Teléfono"],
        ["Ana", 55],
      ],
    ],
    [
      "the federal open data",
      [
        [
          "CICLO",
          "TRIMESTRE",
          "ID_RAMO",
          "DESC_PP",
          "ID_ASM",
          "DESC_ASM",
          "TIPO_ASM",
          "AVANCE_ASM",
          "FECHA_REPORTE",
          "EVIDENCIA",
        ],
        [
          "2014-2015",
          "03T2015",
          50,
          "Recaudación",
          "50e006ppr14_04",
          "Difundir",
          "Específico",
          100,
          "30/09/2015",
          "N/D",
        ],
      ],
    ],
    [
      "counts by programme",
      [
        [
          "Programa o Fondo",
          "Dependencia",
          "Ejercicio Fiscal Evaluado",
          "ASM",
          "Doc. Trabajo",
          "Asm Concluidos al 100%",
          "Avance Asm",
        ],
        ["FASSA", "Salud", 2017, 12, 3, 5, 0.4],
      ],
    ],
    [
      "counts by area",
      [
        ["No.", "Área Responsable", "Actividades", "% Avance", "Observaciones"],
        [1, "Planeación", 4, 50, "Ninguna"],
        [2, "Cobranza", 2, 0, "Ninguna"],
      ],
    ],
    [
      "text about ASM",
      [["Aspecto Susceptible de Mejora"], ["Actividades"], ["Área Responsable"], ["Fecha de Término"]],
    ],
  ])("%s", (_, rows) => {
    expect(read(rows)).toMatchObject({ skipped: "no-asm-table", tables: [] });
  });

  test("our own summary", () => {
    const rows = [
      ["Resumen por área"],
      ["Revisor ASM · resumen por área · 30/09/2015"],
      workingHeadings,
      workingRow(1),
    ];
    expect(read(rows)).toMatchObject({ skipped: "summary-sheet", tables: [] });
    expect(readSheet(snapshotOf(rows, { origin: cell(1, 0) }), 1900).skipped).toBeNull();
  });
});

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

  test("blank rows and bands within the table are skipped", () => {
    const rows = [workingHeadings, ["Componente 1"], workingRow(1), [], workingRow(2), ["Componente 2"], workingRow(3)];
    expect(rowsOf(rows, [across(1), across(5)])).toEqual([2, 4, 6]);
  });

  test("an area called Titular or Enlace is data", () => {
    const rows = [workingHeadings, workingRow(1, undefined, undefined, "Titular de la Unidad"), workingRow(2)];
    expect(rowsOf([...rows, [null, null, "Difundirlo", "Enlace de Evaluación"]])).toEqual([1, 2, 3]);
  });

  test("commitments after signatures are still data", () => {
    expect(rowsOf([...table, ...signatures, workingRow(3)])).toEqual([1, 2, 7]);
  });
});

describe("headings repeated on every page", () => {
  test("the table goes on", () => {
    const pages = [...title, workingHeadings, workingRow(1), ...signatures, ...title, workingHeadings, workingRow(2)];
    const table = onlyTable(read([...pages, ...signatures]));
    expect(table.headerRow).toBe(3);
    expect(table.programme).toBe("S 072 Oportunidades");
    expect(outline(table)).toEqual([
      ["1", "Aspecto 1", [4]],
      ["2", "Aspecto 2", [13]],
    ]);
  });

  test("without titles, signatures or blank rows between", () => {
    expect(rowsOf([workingHeadings, workingRow(1), workingHeadings, workingRow(2)])).toEqual([1, 3]);
  });

  test("an aspect goes on over the page", () => {
    const rows = [workingHeadings, workingRow(1), workingHeadings, [null, null, "Difundirlo", "Enlace", "30/06/2015"]];
    expect(outline(onlyTable(read(rows)))).toEqual([["1", "Aspecto 1", [1, 3]]]);
  });
});

describe("several tables on a sheet", () => {
  const other = ["Documento de Trabajo del Programa: E-006 Recaudación"];

  test("another programme begins another table", () => {
    const { tables } = read([...title, workingHeadings, workingRow(1), [], other, workingHeadings, workingRow(2)]);
    expect(tables.map(({ programme, headerRow }) => [programme, headerRow])).toEqual([
      ["S 072 Oportunidades", 3],
      ["E-006 Recaudación", 7],
    ]);
  });

  test("numbers that begin anew with other aspects begin another table", () => {
    const rows = [
      workingHeadings,
      workingRow(1),
      workingRow(2),
      [],
      workingHeadings,
      workingRow(1, "Otro"),
      workingRow(2, "Más"),
    ];
    expect(read(rows).tables.map(outline)).toEqual([
      [
        ["1", "Aspecto 1", [1]],
        ["2", "Aspecto 2", [2]],
      ],
      [
        ["1", "Otro", [5]],
        ["2", "Más", [6]],
      ],
    ]);
  });

  test("other headings begin another table", () => {
    const { tables } = read([
      workingHeadings,
      workingRow(1),
      [],
      progressHeadings,
      [...workingRow(1), "10%", "Oficio", "Ninguna"],
    ]);
    expect(tables.map(({ format, headerRow }) => [format, headerRow])).toEqual([
      ["working-document", 0],
      ["progress-report", 3],
    ]);
  });
});

describe("programme and institution", () => {
  test.each<[string, Rows, string | null, string | null]>([
    ["in the same cell", [["Nombre del programa: Becas"], ["Nombre de la Dependencia/Entidad: SEP"]], "Becas", "SEP"],
    [
      "in the cell to the right",
      [
        ["Dependencia:", "SEP"],
        ["Programa:", null, "Becas"],
      ],
      "Becas",
      "SEP",
    ],
    [
      "in the line below",
      [["Documento de Trabajo del Programa:"], [], ["E-006 Recaudación"]],
      "E-006 Recaudación",
      null,
    ],
    ["after a line break", [["Documento de Trabajo del Programa:\nE-006  Recaudación"]], "E-006 Recaudación", null],
    ["without a colon", [["Documento de Trabajo del Programa E-006 Recaudación"]], "E-006 Recaudación", null],
    [
      "under the Zacatecas labels",
      [
        ["Nombre de la Evaluación:", "FASSA 2017"],
        ["Fondo o Programa Evaluado:", "FASSA"],
      ],
      "FASSA",
      null,
    ],
    [
      "with accents in the label's neighbours",
      [["NOMBRE DEL PROGRAMA EVALUADO: Educación Superior"]],
      "Educación Superior",
      null,
    ],
    [
      "an institution without a label",
      [["Instituto Mexicano del Seguro Social"]],
      null,
      "Instituto Mexicano del Seguro Social",
    ],
    ["a label without a value", [["Nombre del programa:"], ["Dependencia:", "SEP"]], null, "SEP"],
    ["nothing", [["Seguimiento"]], null, null],
  ])("%s", (_, above, programme, institution) => {
    expect(onlyTable(read([...above, workingHeadings, workingRow(1)]))).toMatchObject({ programme, institution });
  });
});

import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, merges: readonly CellRange[] = []) => readSheet(snapshotOf(rows, { merges }), reading);
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
    const table = onlyTable(readSheet(snapshot, reading));
    expect(table.headerRow).toBe(7);
    expect(table.columns.get("product")?.at).toEqual(cell(7, 8));
    expect(table.activities[0]?.rowStart).toEqual(cell(8, 2));
    expect(table.activities[0]?.dueDate.at).toEqual(cell(8, 6));
  });

  test("columns in another order, with others between them", () => {
    const headings = ["Fecha de término", "Prioridad", "Productos", "Área", "Actividad", "Asm", "Resultado esperado"];
    const row = ["30/06/2015", "Alta", "Oficio", "Planeación", "Elaborar el manual", "Aspecto", "Manual"];
    const [activity] = onlyTable(read([headings, row])).activities;
    expect(activity?.responsibleArea).toMatchObject({
      value: "Planeación",
      placeholder: null,
      error: null,
      at: cell(1, 3),
    });
    expect(activity?.product.value).toBe("Oficio");
    expect(activity?.aspect.text.value).toBe("Aspecto");
    expect(activity?.aspect.number).toMatchObject({ value: null, placeholder: null, error: null, at: cell(1, 0) });
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
    expect(table.activities[0]?.product).toMatchObject({ value: null, placeholder: null, error: null, at: cell(1, 0) });
  });
});

describe("what is not an ASM table", () => {
  test("an empty sheet", () => {
    expect(readSheet(snapshotOf([]), reading).skipped).toBe("empty");
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
    expect(readSheet(snapshotOf(rows, { origin: cell(1, 0) }), reading).skipped).toBeNull();
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

describe("lists that are no ASM table", () => {
  it.each([
    ["evaluations", ["No.", "Programa", "Tipo", "Área", "Fecha", "Observaciones"]],
    [
      "findings",
      ["No.", "Programa", "Hallazgo", "Recomendación", "Clasificación del estado de avance", "Observaciones"],
    ],
    ["tasks", ["Actividad", "Responsable", "Fecha compromiso", "Estatus"]],
  ])("%s", (_, headings) => {
    const row = headings.map((heading) => `${heading} 1`);
    expect(readSheet(snapshotOf([headings, row]), reading).skipped).toBe("no-asm-table");
  });

  it("but a table without the heading of the aspects that promises products by a date is one", () => {
    const headings = ["No.", "Actividades", "Área Responsable", "Fecha de Término", "Productos y/o Evidencias"];
    expect(
      readSheet(snapshotOf([headings, ["1", "Difundir", "Planeación", "30/06/2015", "Oficio"]]), reading).skipped,
    ).toBeNull();
  });
});

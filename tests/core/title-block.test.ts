import type { CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { isTitleText } from "../../src/core/title-block";
import { onlyTable, outline, progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows) => readSheet(snapshotOf(rows), reading);

const title: Rows = [
  [
    "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Específicos, derivados de Informes y Evaluaciones Externas",
  ],
  ["Anexo B"],
  ["Documento de Trabajo del Programa: S 072 Oportunidades"],
];

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

describe("the classification in the title", () => {
  const seguimiento = "Seguimiento a Aspectos Susceptibles de Mejora";
  test.each<[string, Rows, string, string[]]>([
    [
      "institutional",
      [[`${seguimiento} Clasificados como Institucionales, derivados de Informes y Evaluaciones Externas`]],
      "institutional-document",
      ["coordinatingArea"],
    ],
    [
      "institutional, in capitals",
      [[`${seguimiento} clasificados como INSTITUCIONALES`.toUpperCase()]],
      "institutional-document",
      ["coordinatingArea"],
    ],
    [
      "institutional, over two lines",
      [[seguimiento], ["Institucionales, derivados de Informes"]],
      "institutional-document",
      ["coordinatingArea"],
    ],
    [
      "by the name of the format",
      [["Anexo D"], ["Documento Institucional del Programa: Becas"]],
      "institutional-document",
      ["coordinatingArea"],
    ],
    ["specific", title, "working-document", []],
    ["specific, in the singular", [["Aspecto clasificado como Específico"]], "working-document", []],
    ["of both", [[`${seguimiento} Clasificados como Específicos e Institucionales`]], "working-document", []],
    ["of other kinds", [[`${seguimiento} Clasificados como Interinstitucionales`]], "working-document", []],
    ["of an institution's opinion", [["Opinión Institucional"]], "working-document", []],
    ["of nothing", [], "working-document", []],
  ])("%s", (_, above, format, missingColumns) => {
    expect(onlyTable(read([...above, workingHeadings, workingRow(1)]))).toMatchObject({ format, missingColumns });
  });

  test("beside other tables holds for each of them", () => {
    const rows = [
      [`${seguimiento} Clasificados como Institucionales`],
      [],
      [...workingHeadings, null, ...workingHeadings],
      [...workingRow(1), null, ...workingRow(2)],
    ];
    expect(read(rows).tables.map(({ format }) => format)).toEqual(["institutional-document", "institutional-document"]);
  });
});

test("a label with nothing beside and below it names no programme", () => {
  expect(onlyTable(read([["Programa:"], workingHeadings, workingRow(1)])).programme).toBeNull();
  expect(onlyTable(read([["Programa:"], [], workingHeadings, workingRow(1)])).programme).toBeNull();
});

test.each([
  ["a number", 72, "72"],
  ["a truth value", true, null],
  ["a failed formula", { error: "#REF!" }, null],
])("%s beside the label of the programme", (_, value, programme) => {
  expect(onlyTable(read([["Programa:", value], workingHeadings, workingRow(1)])).programme).toBe(programme);
});

test("a long text is no line of a title", () => {
  expect(isTitleText("Anexo A")).toBe(true);
  expect(isTitleText(`Anexo A ${"que describe el procedimiento ".repeat(20)}`)).toBe(false);
});

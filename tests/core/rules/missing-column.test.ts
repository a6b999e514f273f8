import { missingColumn } from "../../../src/core/rules/missing-column";
import { cellAddress } from "../../../src/excel/addresses";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(missingColumn, [
  {
    title: "missing-column 1, 2: one observation at the first heading for a required column without heading",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [{ at: "A1", data: { column: "dueDate", heading: "Fecha de Término", instead: null } }],
  },
  {
    title: "missing-column 1: a table with every column is not reported",
    sheets: [{ rows: [{}] }, { columns: progressReport, rows: [{}] }],
    expected: [],
  },
  {
    title: "missing-column 1: the format decides what is required",
    sheets: [{ columns: progressReport.filter((column) => column !== "proof"), rows: [{}, {}] }],
    expected: [
      { at: "A1", data: { column: "proof", heading: "Identificación del documento probatorio", instead: null } },
    ],
  },
  {
    title: "missing-column 2: further columns stand a cell to the right each",
    sheets: [
      { columns: workingDocument.filter((column) => column !== "dueDate" && column !== "product"), rows: [{}, {}] },
    ],
    expected: [
      { at: "A1", data: { column: "dueDate", heading: "Fecha de Término", instead: null } },
      { at: "B1", data: { column: "product", heading: "Productos y/o Evidencias", instead: null } },
    ],
  },
  {
    title: "missing-column 3: number and remarks are not required",
    sheets: [
      { columns: progressReport.filter((column) => column !== "number" && column !== "remarks"), rows: [{}, {}] },
    ],
    expected: [],
  },
  {
    title: "missing-column 4: case, accents, broken words and small typos are forgiven",
    sheets: [
      {
        headings: {
          aspect: "ASPECTO SUCEPTIBLE DE MEJORA",
          responsibleArea: "Área Responsabl e",
          dueDate: "fecha de\ntermino",
          product: "Produc tos y/o eviden cias",
        },
        rows: [{}, {}],
      },
    ],
    expected: [],
  },
  {
    title: "missing-column 5: a heading that may stand for the column is named, and reported in its place",
    sheets: [
      {
        columns: ["number", "aspect", "activity", "responsibleArea", "remarks", "expectedResults", "programme"],
        headings: { remarks: "Fecha final", programme: "Prodcutos y o eviedncas" },
        rows: [{}, {}],
      },
    ],
    expected: [
      { at: "E1", data: { column: "dueDate", heading: "Fecha de Término", instead: "Fecha final" } },
      {
        at: "G1",
        data: { column: "product", heading: "Productos y/o Evidencias", instead: "Prodcutos y o eviedncas" },
      },
    ],
  },
  {
    title: "missing-column 2, 5: other columns stand beside it",
    sheets: [
      {
        columns: ["remarks", "aspect", "activity", "responsibleArea", "programme"],
        headings: { remarks: "Fecha final", programme: "Producto o evidencia documental" },
        rows: [{}, {}],
      },
    ],
    expected: [
      { at: "A1", data: { column: "dueDate", heading: "Fecha de Término", instead: "Fecha final" } },
      { at: "B1", data: { column: "expectedResults", heading: "Resultados Esperados", instead: null } },
    ],
  },
  {
    title: "missing-column 5: other days, known headings of other columns and words of several are not taken for it",
    sheets: ["Fecha de inicio", "Fecha del reporte", "Responsable del documento", "Eje", "Fecha del producto"].map(
      (text) => ({
        columns: [
          "number",
          "aspect",
          "activity",
          "responsibleArea",
          "expectedResults",
          "product",
          "programme",
        ] as const,
        headings: { programme: text },
        rows: [{}, {}],
      }),
    ),
    expected: ["Hoja1", "Hoja2", "Hoja3", "Hoja4", "Hoja5"].map((name) => ({
      at: `${name}!A1`,
      data: { column: "dueDate", heading: "Fecha de Término", instead: null },
    })),
  },
]);

const headings = [
  "No.",
  "Aspecto Suceptible de Mejora",
  "Actividades",
  "Área Responsable",
  "Resultados Esperados",
  "Productos",
];
const row = (number: number) => [number, `Aspecto ${number}`, "Elaborar el manual", "Planeación", "Manual", "Oficio"];

test("missing-column 6: tables that share their headings share what is wrong with them", () => {
  const rows = [headings, row(1), ["Programa: S 072"], row(1), ["Programa: E 006"], row(1)];
  const found = issuesIn("missing-column", snapshotOf(rows));
  expect(found.map(({ at }) => cellAddress(at))).toEqual(["A1"]);
  expect(issuesIn("missing-column", snapshotOf([...rows, [], headings, [1, "Otro", ...row(1).slice(2)]]))).toHaveLength(
    2,
  );
});

test("missing-column 2: where the aspect is told above the table, the first heading is one of the table", () => {
  const rows = [
    ["ASM:", "Falta un manual de procedimientos"],
    [],
    [null, "Actividades", "Área Responsable", "Fecha de Término", "Resultados Esperados"],
    [null, "Elaborar el manual", "Planeación", "30/06/2024", "Manual"],
  ];
  const found = issuesIn("missing-column", snapshotOf(rows));
  expect(found.map(({ at, data }) => [cellAddress(at), data["column"]])).toEqual([["B3", "product"]]);
});

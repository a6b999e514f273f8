import { readWorkbook } from "../../../src/core/read-sheet";
import { respellHeading } from "../../../src/core/respell-heading";
import { misspeltHeading } from "../../../src/core/rules/misspelt-heading";
import { cellAddress } from "../../../src/excel/addresses";
import type { CellValue } from "../../../src/core/cell";
import { correctEach } from "../../support/apply-correction";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { readRows, testRule, type SheetOfRows } from "./rule-cases";

type Rows = readonly (readonly CellValue[])[];

const aspect = { heading: "Aspecto Suceptible de Mejora", proposed: "Aspecto Susceptible de Mejora", column: "aspect" };
const misspelt: SheetOfRows = {
  headings: { aspect: "ASPECTO SUCEPTIBLE DE MEJORA (1)", dueDate: "Fehca de Término:" },
  rows: [{}, {}],
};

testRule(misspeltHeading, [
  {
    title: "misspelt-heading 1, 6: a heading with wrong letters is one observation, and its column is checked",
    sheets: [{ headings: { aspect: aspect.heading, dueDate: "Fecha compromismo" }, rows: [{}, {}, {}] }],
    expected: [
      { at: "B1", data: aspect },
      { at: "E1", data: { heading: "Fecha compromismo", proposed: "Fecha compromiso", column: "dueDate" } },
    ],
  },
  {
    title: "misspelt-heading 2: case, accents, blanks, marks and other words are no misspelling",
    sheets: [
      {
        headings: {
          number: "No.",
          aspect: "ASPECTOS SUSCEPTIBLES DE MEJORA (1)",
          activity: "Acciones a emprender:",
          responsibleArea: "Area Responsabl e",
          dueDate: "fecha de\ntermino *",
          expectedResults: "2. Resultados esperados",
          product: "Produc tos y/o eviden cias",
        },
        rows: [{}, {}],
      },
    ],
    expected: [],
  },
  {
    title: "misspelt-heading 4: what else the heading says is kept",
    sheets: [misspelt],
    expected: [
      {
        at: "B1",
        data: {
          heading: "ASPECTO SUCEPTIBLE DE MEJORA (1)",
          proposed: "ASPECTO SUSCEPTIBLE DE MEJORA (1)",
          column: "aspect",
        },
      },
      { at: "E1", data: { heading: "Fehca de Término:", proposed: "Fecha de Término:", column: "dueDate" } },
    ],
  },
]);

test("misspelt-heading 4: each correction removes its observation and adds none", () => {
  expect(correctEach(readRows([misspelt]), "misspelt-heading")).toEqual([
    'B1 = "ASPECTO SUSCEPTIBLE DE MEJORA (1)"',
    'E1 = "Fecha de Término:"',
  ]);
});

test.each([
  ["2. Actividaes", "Actividades", "2. Actividades"],
  ["b) Actividaes", "Actividades", "b) Actividades"],
  ["Fehca de término (dd/mm/aaaa)", "Fecha de Término", "Fecha de Término (dd/mm/aaaa)"],
  ["Aspecto Suceptible de Mejora (ASM)", "Aspecto Susceptible de Mejora (ASM)", "Aspecto Susceptible de Mejora (ASM)"],
  ["Área(s) Responable(s)", "Área(s) Responsable(s)", "Área(s) Responsable(s)"],
  ["OBSERVACONES **", "Observaciones", "OBSERVACIONES **"],
])("misspelt-heading 4: %s becomes %s", (written, right, expected) => {
  expect(respellHeading(written, right)).toBe(expected);
});

describe("headings elsewhere", () => {
  const upper = ["Núm.", "Aspecto", "Actividades", "Área", "Fecha de", "Resultados", "Productos y/o"];
  const lower = ["Consc.", "Suceptible de Mejora", null, "Responsable", "Término", "Esperados", "Evidencias"];
  const again = workingHeadings.map((text) => text.replace("Susceptible", "Suceptible"));
  const form = (...dueDate: readonly string[]) => [
    ["Aspecto No. 1."],
    ["Aspecto Susceptible de Mejora:", `Falta un manual para ${String(dueDate.at(-1))}`],
    ["Acción a emprender:", "Elaborar el manual"],
    ["Áreas que intervienen:", "Planeación"],
    ["Resultados esperados:", "Manual"],
    dueDate,
    ["Productos y/o evidencias:", "Manual autorizado"],
    [],
  ];
  const proposalsIn = (...rows: Rows) =>
    issuesIn("misspelt-heading", snapshotOf(rows)).map(({ at, alsoAt, data, replacement }) => [
      [at, ...alsoAt].map(cellAddress).join(" "),
      data["proposed"],
      replacement,
    ]);

  test("misspelt-heading 5: over two rows there is no correction", () => {
    expect(proposalsIn(upper, lower, workingRow(1))).toEqual([["B2", aspect.proposed, null]]);
  });

  test("misspelt-heading 3: on several pages and in several forms", () => {
    const pages = [again, workingRow(1), again, workingRow(2), workingHeadings, workingRow(3)];
    expect(proposalsIn(...pages)).toEqual([["B1 B3", aspect.proposed, aspect.proposed]]);
    expect(correctEach(readWorkbook({ sheets: [snapshotOf(pages)], dateSystem: 1900 }), "misspelt-heading")).toEqual([
      'B1 = "Aspecto Susceptible de Mejora"',
    ]);
    expect(proposalsIn(workingHeadings, workingRow(1), again, workingRow(2))).toEqual([
      ["B3", aspect.proposed, aspect.proposed],
    ]);
    const [first, second] = [form("Fehca de término:", "30/06/2024"), form("Fehca de término:", "30/06/2025")];
    expect(proposalsIn(...first, ...second)).toEqual([["A6 A14", "Fecha de Término", "Fecha de Término:"]]);
  });

  test("misspelt-heading 3, 4: where the label of a form and its value share a cell, each is corrected by itself", () => {
    expect(proposalsIn(...form("Fehca de término: 30/06/2024"), ...form("Fehca de término: 30/06/2025"))).toEqual([
      ["A6", "Fecha de Término", "Fecha de Término: 30/06/2024"],
      ["A14", "Fecha de Término", "Fecha de Término: 30/06/2025"],
    ]);
  });

  test("misspelt-heading 3: above rows of several programmes", () => {
    const sections = [again, workingRow(1), ["Programa: S 072"], workingRow(1), ["Programa: E 006"], workingRow(1)];
    expect(proposalsIn(...sections)).toEqual([["B1", aspect.proposed, aspect.proposed]]);
  });
});

import { duplicateNumber } from "../../../src/core/rules/duplicate-number";
import type { CellValue } from "../../../src/core/cell";
import { correctEach } from "../../support/apply-correction";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { readRows, testRule, workingDocument } from "./rule-cases";

testRule(duplicateNumber, [
  {
    title: "duplicate-number 1: another aspect under a number is reported at the later number",
    sheets: [{ rows: [{ aspect: "Modificar indicadores" }, {}, { number: "1", aspect: "Modificar objetivos" }] }],
    expected: [{ at: "A4", data: { number: "1", firstText: "Modificar indicadores" } }],
  },
  {
    title: "duplicate-number 1: numbers that are cells of numbers are compared as printed",
    sheets: [
      {
        rows: [
          { number: 1, aspect: "Modificar indicadores" },
          { number: "1.", aspect: "Modificar objetivos" },
        ],
      },
    ],
    expected: [{ at: "A3", data: { number: "1.", firstText: "Modificar indicadores" } }],
  },
  {
    title: "duplicate-number 1: words and marks around a number do not count",
    sheets: [
      {
        rows: [
          { number: "Aspecto No. 01", aspect: "Modificar indicadores" },
          { number: "1.-", aspect: "Modificar objetivos" },
          { number: "IV", aspect: "Actualizar el diagnóstico" },
          { number: "iv.", aspect: "Publicar el padrón" },
        ],
      },
    ],
    expected: [
      { at: "A3", data: { number: "1.-", firstText: "Modificar indicadores" } },
      { at: "A5", data: { number: "iv.", firstText: "Actualizar el diagnóstico" } },
    ],
  },
  {
    title: "duplicate-number 4: so may two programmes and two types of one table",
    sheets: [
      {
        columns: [...workingDocument, "programme"],
        rows: [
          { number: "1", programme: "E-006" },
          { number: "1", programme: "S-072" },
          { number: "2", programme: "E-006" },
          { number: "2", programme: "S-072" },
        ],
      },
      {
        columns: [...workingDocument, "type"],
        rows: [
          { number: "1", type: "Específico" },
          { number: "2", type: "Específico" },
          { number: "1", type: "Institucional" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "duplicate-number 4: and so may two types whose numbers do not begin with 1",
    sheets: [
      {
        columns: [...workingDocument, "type"],
        rows: [
          { number: "5", type: "Específico" },
          { number: "6", type: "Específico" },
          { number: "5", type: "Institucional" },
          { number: "6", type: "Institucional" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "duplicate-number 2: the same aspect under its number again is a continuation",
    sheets: [
      {
        rows: [
          { aspect: "Modificar indicadores" },
          { number: "1", aspect: "MODIFICAR  INDICADORES." },
          { number: "2", aspect: "Modificar objetivos" },
          { number: "1", aspect: "Modificar indicadores" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "duplicate-number 3: each other aspect is one observation, cells that repeat it go with it",
    sheets: [
      {
        rows: [
          { aspect: "Modificar indicadores" },
          { number: "1", aspect: "Modificar objetivos" },
          { number: "1", aspect: "Actualizar el diagnóstico" },
          { number: "1", aspect: "Modificar objetivos" },
        ],
      },
    ],
    expected: [
      { at: "A3", alsoAt: ["A5"], data: { number: "1", firstText: "Modificar indicadores" } },
      { at: "A4", data: { number: "1", firstText: "Modificar indicadores" } },
    ],
  },
  {
    title: "duplicate-number 4: a list whose first number is blank begins with 1, so that 2 does not begin it anew",
    sheets: [
      {
        columns: [...workingDocument, "type"],
        rows: [
          { number: null, type: "Específico" },
          { number: "2", type: "Específico" },
          { number: "2", type: "Institucional" },
        ],
      },
    ],
    expected: [{ at: "A4", data: { number: "2", firstText: "Aspecto que se mejora b" } }],
  },
  {
    title: "duplicate-number 4: two sheets may use the same numbers",
    sheets: [{ rows: [{ aspect: "Modificar indicadores" }] }, { rows: [{ aspect: "Modificar objetivos" }] }],
    expected: [],
  },
  {
    title: "duplicate-number 5: blank numbers and blank aspects are not compared",
    sheets: [
      {
        rows: [
          { number: null, aspect: "Modificar indicadores" },
          { number: null, aspect: "Modificar objetivos" },
          { number: "3", aspect: "Actualizar el diagnóstico" },
          { number: "3", aspect: null },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "duplicate-number 6: without numbers or aspects the rule stays silent and is listed as not checked",
    sheets: [
      { columns: workingDocument.filter((column) => column !== "number"), rows: [{}, {}] },
      { columns: workingDocument.filter((column) => column !== "aspect"), rows: [{}, { number: "1" }] },
    ],
    expected: [],
    notChecked: ["Hoja1", "Hoja2"],
  },
]);

describe("the number that is proposed", () => {
  const proposedIn = (...rows: readonly (readonly [CellValue, string?])[]) =>
    correctEach(
      readRows([{ rows: rows.map(([number, aspect]) => (aspect === undefined ? { number } : { number, aspect })) }]),
      "duplicate-number",
    );

  test("duplicate-number 7: is the only one that is left", () => {
    expect(proposedIn(["1"], ["2"], ["2"], ["4"])).toEqual(['A4 = "3"']);
    expect(proposedIn(["01.-"], ["01.-"], ["03.-"])).toEqual(['A3 = "02.-"']);
    expect(proposedIn([1], [2], [2], [2], [5])).toEqual(["A4 = 3", "A5 = 4"]);
    expect(proposedIn(["1"], ["2"], ["3"], ["1"], ["5"], ["9"])).toEqual(['A5 = "4"']);
  });

  test("duplicate-number 7: is written as the repeated one is", () => {
    expect(proposedIn(["1"], ["01.-"], ["3"])).toEqual(['A3 = "02.-"']);
    expect(proposedIn([1], ["1"], [3])).toEqual(['A3 = "2"']);
  });

  test("duplicate-number 3, 7: is written in every row of the aspect", () => {
    expect(proposedIn(["1"], ["2"], ["2", "Modificar"], ["2", "Modificar"], ["4"])).toEqual(['A4 = "3"']);
  });

  test("duplicate-number 7: is none where the list goes on with the next number, or ends", () => {
    expect(proposedIn(["1"], ["2"], ["2"], ["3"])).toEqual([]);
    expect(proposedIn(["1"], ["2"], ["2"])).toEqual([]);
    expect(proposedIn(["1"], ["2"], ["2"], ["4 (antes 5)"])).toEqual([]);
  });
});

test("duplicate-number 4: a list that begins anew below a line of its own", () => {
  const rows = [
    workingHeadings,
    workingRow(1),
    workingRow(2),
    ["Componente 2"],
    workingRow(1, "Otro"),
    workingRow(2, "Más"),
  ];
  expect(issuesIn("duplicate-number", snapshotOf(rows))).toEqual([]);
  expect(issuesIn("duplicate-number", snapshotOf(rows, { origin: { row: 5, column: 2 } }))).toEqual([]);
  const pasted = rows.filter((row) => row.length > 1);
  expect(issuesIn("duplicate-number", snapshotOf(pasted)).map(({ severity }) => severity)).toEqual(["error", "error"]);
});

describe("in forms", () => {
  const form = (first: readonly CellValue[], aspect: string) => [
    first,
    ["Aspecto Susceptible de Mejora:", aspect],
    ["Acción a emprender:", "Elaborar el manual"],
    ["Áreas que intervienen:", "Planeación"],
    ["Fecha de término:", "30/06/2024"],
    ["Productos y/o evidencias:", `Manual de ${aspect}`],
    [],
  ];
  const beside = (number: number) => ["Núm.:", String(number)];
  const within = (number: number) => [`Aspecto No. ${number}.`];
  const foundIn = (...forms: readonly (readonly (readonly CellValue[])[])[]) =>
    issuesIn("duplicate-number", snapshotOf(forms.flat())).map(({ at, alsoAt, replacement }) => [
      at,
      alsoAt,
      replacement,
    ]);

  test("duplicate-number 7: the number that is left is proposed where a cell holds it alone", () => {
    const [first, last] = [form(beside(1), "Cobranza"), form(beside(3), "Metas")];
    expect(foundIn(first, form(beside(1), "Padrón"), last)).toEqual([[{ row: 7, column: 1 }, [], "2"]]);
    expect(foundIn(first, form(within(1), "Padrón"), last)).toEqual([[{ row: 7, column: 0 }, [], null]]);
  });

  test("duplicate-number 7: none is proposed where a further form repeats the number", () => {
    const [first, again, last] = [form(beside(1), "Cobranza"), form(beside(1), "Padrón"), form(beside(3), "Metas")];
    expect(foundIn(first, again, again, last)).toEqual([[{ row: 7, column: 1 }, [], null]]);
  });
});

import { cellError } from "../../../src/core/rules/cell-error";
import { issuesIn, issuesOf } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { progressReport, readRows, testRule, workingDocument, type Fields } from "./rule-cases";

const reference = { error: "#REF!" };
const notFound = { error: "#N/A" };
const everywhere: Fields = Object.fromEntries(progressReport.map((column) => [column, reference]));

testRule(cellError, [
  {
    title: "cell-error 1, 2: the same error down one column is one observation",
    sheets: [{ rows: [{ dueDate: reference }, {}, { dueDate: reference }] }],
    expected: [
      {
        at: "E2",
        alsoAt: ["E4"],
        data: { error: "#REF!", column: "dueDate", heading: "Fecha de Término", times: 2 },
      },
    ],
  },
  {
    title: "cell-error 3: another error and another column are observations of their own",
    sheets: [{ columns: progressReport, rows: [{ product: reference, progress: notFound }, { product: notFound }] }],
    expected: [
      {
        at: "G2",
        data: { error: "#REF!", column: "product", heading: "Productos y/o Evidencias", times: 1 },
      },
      { at: "H2", data: { error: "#N/A", column: "progress", heading: "% Avance", times: 1 } },
      { at: "G3", data: { error: "#N/A", column: "product", heading: "Productos y/o Evidencias", times: 1 } },
    ],
  },
  {
    title: "cell-error 5: under headings that are not read an error is left alone",
    sheets: [
      {
        columns: [...workingDocument, "programme"],
        headings: { programme: "Presupuesto" },
        rows: [{ programme: reference }, {}],
      },
    ],
    expected: [],
  },
  {
    title: "cell-error 6: a cell under a merge is reported once",
    sheets: [{ rows: [{ responsibleArea: notFound }, {}], merges: [["responsibleArea", 2, 2]] }],
    expected: [{ at: "D2", data: { error: "#N/A", column: "responsibleArea", heading: "Área Responsable", times: 1 } }],
  },
]);

test("cell-error 4: no other rule reports a cell with an error", () => {
  const sheets = readRows([
    { columns: progressReport, rows: [{ number: "1" }, { ...everywhere, number: "2" }, everywhere, { number: "4" }] },
  ]);
  expect(new Set(issuesOf(sheets).map(({ ruleId }) => ruleId))).toEqual(new Set(["cell-error"]));
});

test("cell-error 6: in a form each cell is an observation of its own", () => {
  const form = [
    ["Aspecto No. 1."],
    ["Aspecto Susceptible de Mejora:", "Falta un manual"],
    ["Acción a emprender:", reference],
    ["Áreas que intervienen:", reference],
    ["Fecha de término:", "30/06/2024"],
    ["Productos y/o evidencias:", "Manual"],
  ];
  const data = { error: "#REF!", column: null, heading: null, times: 1 };
  expect(issuesIn("cell-error", snapshotOf(form))).toMatchObject([
    { at: { row: 2, column: 1 }, alsoAt: [], data },
    { at: { row: 3, column: 1 }, alsoAt: [], data },
  ]);
});

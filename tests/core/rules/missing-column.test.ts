import { missingColumn } from "../../../src/core/rules/missing-column";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(missingColumn, [
  {
    title: "missing-column 1, 2: one observation at the first heading for a required column without heading",
    sheets: [{ columns: workingDocument.filter((column) => column !== "dueDate"), rows: [{}, {}] }],
    expected: [{ at: "A1", data: { column: "dueDate", heading: "Fecha de Término" } }],
  },
  {
    title: "missing-column 1: a table with every column is not reported",
    sheets: [{ rows: [{}] }, { columns: progressReport, rows: [{}] }],
    expected: [],
  },
  {
    title: "missing-column 1: the format decides what is required",
    sheets: [{ columns: progressReport.filter((column) => column !== "proof"), rows: [{}, {}] }],
    expected: [{ at: "A1", data: { column: "proof", heading: "Identificación del documento probatorio" } }],
  },
  {
    title: "missing-column 2: further columns stand a cell to the right each",
    sheets: [
      { columns: workingDocument.filter((column) => column !== "dueDate" && column !== "product"), rows: [{}, {}] },
    ],
    expected: [
      { at: "A1", data: { column: "dueDate", heading: "Fecha de Término" } },
      { at: "B1", data: { column: "product", heading: "Productos y/o Evidencias" } },
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
]);

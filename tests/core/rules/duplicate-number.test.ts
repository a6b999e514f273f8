import { duplicateNumber } from "../../../src/core/rules/duplicate-number";
import { testRule, workingDocument } from "./rule-cases";

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
      { at: "A3", data: { number: "1", firstText: "Modificar indicadores" } },
      { at: "A4", data: { number: "1", firstText: "Modificar indicadores" } },
    ],
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

import { reusedEvidence } from "../../../src/core/rules/reused-evidence";
import { testRule, workingDocument } from "./rule-cases";

testRule(reusedEvidence, [
  {
    title: "reused-evidence 1: a product of several aspects is one observation at its first cell",
    sheets: [{ rows: [{}, { product: "MIR 2015" }, { product: "MIR 2015" }, {}, { product: "MIR 2015" }] }],
    expected: [{ at: "G3", alsoAt: ["G4", "G6"], data: { product: "MIR 2015", times: 3, aspects: 3 } }],
  },
  {
    title: "reused-evidence 1: two products are two observations",
    sheets: [{ rows: ["Manual", "MIR 2015", "Manual", "MIR 2015"].map((product) => ({ product })) }],
    expected: [
      { at: "G2", alsoAt: ["G4"], data: { product: "Manual", times: 2, aspects: 2 } },
      { at: "G3", alsoAt: ["G5"], data: { product: "MIR 2015", times: 2, aspects: 2 } },
    ],
  },
  {
    title: "reused-evidence 2: case, blanks and final punctuation make no other product",
    sheets: [{ rows: [{ product: "Diagnóstico del programa" }, { product: "DIAGNÓSTICO  DEL\nPROGRAMA." }] }],
    expected: [{ at: "G2", alsoAt: ["G3"], data: { product: "Diagnóstico del programa", times: 2, aspects: 2 } }],
  },
  {
    title:
      "reused-evidence 2: a word torn by blanks, or an accent written apart from its letter, makes no other product",
    sheets: [{ rows: ["Diagnóstico", "Diagnós t ico", "Diagno\u0301stico"].map((product) => ({ product })) }],
    expected: [{ at: "G2", alsoAt: ["G3", "G4"], data: { product: "Diagnóstico", times: 3, aspects: 3 } }],
  },
  {
    title: "reused-evidence 2: quotation marks around it, straight or curly, make no other product",
    sheets: [{ rows: ["Informe final", "«Informe final»", "“INFORME FINAL”."].map((product) => ({ product })) }],
    expected: [{ at: "G2", alsoAt: ["G3", "G4"], data: { product: "Informe final", times: 3, aspects: 3 } }],
  },
  {
    title: "reused-evidence 2: another accent makes another product",
    sheets: [{ rows: [{ product: "Carátula de procedimientos" }, { product: "Caratula de procedimientos" }] }],
    expected: [],
  },
  {
    title: "reused-evidence 2: products that differ by letters with accents alone are two",
    sheets: [{ rows: [{ product: "Informe á" }, { product: "Informe é" }] }],
    expected: [],
  },
  {
    title: "reused-evidence 3: activities of one aspect may share a product",
    sheets: [
      {
        rows: [{ product: "MIR 2015" }, { number: null, aspect: null, product: "MIR 2015" }, {}],
      },
    ],
    expected: [],
  },
  {
    title: "reused-evidence 4: products of other sheets do not count",
    sheets: [{ rows: [{ product: "MIR 2015" }] }, { rows: [{ product: "MIR 2015" }] }],
    expected: [],
  },
  {
    title: "reused-evidence 5: blanks and placeholders are no products",
    sheets: [{ rows: [{ product: null }, { product: null }, { product: "N/D" }, { product: "N/D" }] }],
    expected: [],
  },
  {
    title: "reused-evidence 6: a product merged over several aspects counts once",
    sheets: [{ rows: [{ product: "MIR 2015" }, {}, {}], merges: [["product", 2, 2]] }],
    expected: [{ at: "G2", data: { product: "MIR 2015", times: 1, aspects: 2 } }],
  },
  {
    title: "reused-evidence 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "product"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

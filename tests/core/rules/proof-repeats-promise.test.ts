import { proofRepeatsPromise } from "../../../src/core/rules/proof-repeats-promise";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(proofRepeatsPromise, [
  {
    title: "proof-repeats-promise 1: a document that says the same as the product is reported at any progress",
    sheets: [
      {
        columns: progressReport,
        rows: [0, "10%", 100, null].map((progress) => ({ product: "MIR", progress, proof: "MIR" })),
      },
    ],
    expected: ["I2", "I3", "I4", "I5"].map((at) => ({ at, data: { text: "MIR" } })),
  },
  {
    title: "proof-repeats-promise 2: case, accents, blanks, quotation marks and final punctuation make no difference",
    sheets: [
      {
        columns: progressReport,
        rows: [{ product: "Diagnóstico del\nPrograma", proof: " «DIAGNOSTICO  DEL PROGRAMA». " }, {}],
      },
    ],
    expected: [{ at: "I2", data: { text: "«DIAGNOSTICO  DEL PROGRAMA»." } }],
  },
  {
    title: "proof-repeats-promise 3: a document that says more or something else is not reported",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: "Manual", proof: "Manual, oficio 120/2015" },
          { product: "MIR 2015", proof: "MIR 2016" },
          { product: "Manual", proof: "Carátula del manual" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "proof-repeats-promise 4: blanks and placeholders on either side are not reported here",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: "N/D", proof: "N/D" },
          { product: null, proof: null },
          { product: null, proof: "Manual" },
          { product: "Manual", proof: "-" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "proof-repeats-promise 5: a link is not reported",
    sheets: [
      {
        columns: progressReport,
        rows: ["www.imss.gob.mx/manual.zip", "https://imss.gob.mx/manual.pdf"].map((link) => ({
          product: link,
          proof: link,
        })),
      },
    ],
    expected: [],
  },
  {
    title: "proof-repeats-promise 6: a merged cell is reported once",
    sheets: [
      {
        columns: progressReport,
        rows: [{ product: "Oficio" }, { product: "Manual", proof: "Manual" }, { product: "Manual" }],
        merges: [["proof", 3, 2]],
      },
    ],
    expected: [{ at: "I3", data: { text: "Manual" } }],
  },
  {
    title: "proof-repeats-promise 7: without product or document it is listed as not checked",
    sheets: [
      { rows: [{}] },
      { columns: progressReport.filter((column) => column !== "product"), rows: [{ proof: "Manual" }] },
      { columns: [...workingDocument, "proof"], rows: [{}] },
    ],
    expected: [],
    notChecked: ["Hoja1", "Hoja2"],
  },
]);

import { completeWithoutProof } from "../../../src/core/rules/complete-without-proof";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(completeWithoutProof, [
  {
    title: "complete-without-proof 1: 100 % with a blank document is reported at the blank cell",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { progress: 100, proof: null },
          { progress: "100%", proof: "  " },
          { progress: 100, proof: "Oficio 120/2015" },
        ],
      },
    ],
    expected: [
      { at: "I2", data: { placeholder: null } },
      { at: "I3", data: { placeholder: null } },
    ],
  },
  {
    title: "complete-without-proof 1: a full fraction in a percentage cell is 100 %",
    sheets: [{ columns: progressReport, percentFormat: "0%", rows: [{ progress: 1 }, { progress: 0.5 }] }],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 2: concluded in words is held to the same",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: "Concluido" }, { progress: "Concluido", proof: "Oficio 120/2015" }],
      },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 8: a state column beside a blank progress tells it too",
    sheets: [{ columns: [...progressReport, "state"], rows: [{ progress: null, state: "Concluido" }, {}] }],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 3: a placeholder counts as blank and is told as written",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { progress: 100, proof: "N/D" },
          { progress: 100, proof: "—" },
        ],
      },
    ],
    expected: [
      { at: "I2", data: { placeholder: "N/D" } },
      { at: "I3", data: { placeholder: "—" } },
    ],
  },
  {
    title: "complete-without-proof 4: below 100 % no document is owed",
    sheets: [{ columns: progressReport, rows: [{ progress: 99.5 }, { progress: 0 }, { progress: null }] }],
    expected: [],
  },
  {
    title: "complete-without-proof 4: from the progress on that the team has set, a document is owed",
    settings: { proofFrom: 50 },
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: 49.9 }, { progress: 50 }, { progress: 80, proof: "Oficio 1" }, { progress: "En proceso" }],
      },
    ],
    expected: [{ at: "I3", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 5: nor is one that was far enough when it was cancelled",
    settings: { proofFrom: 50 },
    sheets: [{ columns: [...progressReport, "state"], rows: [{ progress: 100, state: "Cancelado" }, { progress: 0 }] }],
    expected: [],
  },
  {
    title: "complete-without-proof 5: a cancelled activity is not reported here",
    sheets: [{ columns: progressReport, rows: [{ progress: "ASM CANCELADO" }, { progress: "FUSIONADO" }] }],
    expected: [],
  },
  {
    title: "complete-without-proof 6: a merged cell is reported once",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: 100 }, { progress: 100 }, { progress: 50 }],
        merges: [["proof", 2, 3]],
      },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 8: without a column of progress the state tells it",
    sheets: [
      {
        columns: [...workingDocument, "state", "proof"],
        rows: [{ state: "Atendido" }, { state: "En proceso" }, { state: "Atendido", proof: "Oficio 1" }],
      },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "complete-without-proof 7: without progress or proof the rule stays silent and is listed as not checked",
    sheets: [
      { rows: [{}, {}] },
      { columns: [...workingDocument, "progress"], rows: [{ progress: 100 }] },
      { columns: progressReport, rows: [{ progress: 100, proof: "Oficio 120/2015" }] },
    ],
    expected: [],
    notChecked: ["Hoja1", "Hoja2"],
  },
]);

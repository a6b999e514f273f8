import { cancelledWithoutProof } from "../../../src/core/rules/cancelled-without-proof";
import { progressReport, testRule, workingDocument } from "./rule-cases";

testRule(cancelledWithoutProof, [
  {
    title: "cancelled-without-proof 1: a cancelled activity with a blank document is reported at the blank cell",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { progress: "ASM CANCELADO" },
          { progress: "Cancelada", proof: "\u00a0" },
          { progress: "Cancelado", proof: "Acta de la sesión del 3 de marzo" },
        ],
      },
    ],
    expected: [
      { at: "I2", data: { placeholder: null } },
      { at: "I3", data: { placeholder: null } },
    ],
  },
  {
    title: "cancelled-without-proof 2: what was dropped or merged is held to the same",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: "ASM dado de baja" }, { progress: "FUSIONADO" }, { progress: "Fusionada con el ASM 3" }],
      },
    ],
    expected: ["I2", "I3", "I4"].map((at) => ({ at, data: { placeholder: null } })),
  },
  {
    title: "cancelled-without-proof 3: the state tells it whatever the progress says",
    sheets: [
      {
        columns: [...progressReport, "state"],
        rows: [
          { progress: 100, state: "Cancelado" },
          { progress: null, state: "Dado de baja" },
        ],
      },
    ],
    expected: [
      { at: "I2", data: { placeholder: null } },
      { at: "I3", data: { placeholder: null } },
    ],
  },
  {
    title: "cancelled-without-proof 3: without a column of progress the state tells it",
    sheets: [
      { columns: [...workingDocument, "state", "proof"], rows: [{ state: "Cancelado" }, { state: "Atendido" }] },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "cancelled-without-proof 4: a placeholder counts as blank and is told as written",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { progress: "FUSIONADO", proof: "N/D" },
          { progress: "Cancelado", proof: "No aplica" },
        ],
      },
    ],
    expected: [
      { at: "I2", data: { placeholder: "N/D" } },
      { at: "I3", data: { placeholder: "No aplica" } },
    ],
  },
  {
    title: "cancelled-without-proof 5: reasons under remarks or reasons are no document",
    sheets: [
      {
        columns: [...progressReport, "reasons"],
        rows: [{ progress: "Cancelado", remarks: "Se cancela por oficio 3.", reasons: "El programa se fusionó." }],
      },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "cancelled-without-proof 6: what is not cancelled is not reported here",
    sheets: [
      {
        columns: progressReport,
        rows: ["No cancelado", 0, 50, 100, "Concluido", "En proceso", null].map((progress) => ({ progress })),
      },
    ],
    expected: [],
  },
  {
    title: "cancelled-without-proof 7: a merged cell is reported once",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: 50 }, { progress: "Cancelado" }, { progress: "Cancelado" }],
        merges: [["proof", 2, 3]],
      },
    ],
    expected: [{ at: "I2", data: { placeholder: null } }],
  },
  {
    title: "cancelled-without-proof 8: without a document or without progress and state it is listed as not checked",
    sheets: [
      { columns: [...workingDocument, "progress"], rows: [{ progress: "Cancelado" }] },
      { columns: [...workingDocument, "proof"], rows: [{}] },
      { columns: progressReport, rows: [{}] },
    ],
    expected: [],
    notChecked: ["Hoja1", "Hoja2"],
  },
]);

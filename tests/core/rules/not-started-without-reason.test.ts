import { notStartedWithoutReason } from "../../../src/core/rules/not-started-without-reason";
import type { ColumnId } from "../../../src/core/template";
import { progressReport, testRule, workingDocument } from "./rule-cases";

/** H is the progress, I the state, J the reasons. */
const registration: readonly ColumnId[] = [...workingDocument, "progress", "state", "reasons"];

testRule(notStartedWithoutReason, [
  {
    title: "not-started-without-reason 1: a state that says that nothing has begun owes its reasons",
    sheets: [
      {
        columns: registration,
        rows: ["No iniciada su atención", "NO INICIADO", "Sin iniciar", "Sin antender"].map((state) => ({
          progress: 0,
          state,
        })),
      },
      {
        columns: registration,
        rows: [{ progress: 0, state: "No iniciada su atención", reasons: "Falta presupuesto." }],
      },
    ],
    expected: ["J2", "J3", "J4", "J5"].map((at) => ({ at: `Hoja1!${at}`, data: { placeholder: null } })),
  },
  {
    title: "not-started-without-reason 2: so does the progress in words, with a column of the state and without",
    sheets: [
      { columns: registration, rows: [{ progress: "No iniciada", state: null }] },
      { columns: [...workingDocument, "progress", "reasons"], rows: [{ progress: "No iniciada" }, { progress: 10 }] },
    ],
    expected: [
      { at: "Hoja1!J2", data: { placeholder: null } },
      { at: "Hoja2!I2", data: { placeholder: null } },
    ],
  },
  {
    title: "not-started-without-reason 3: a placeholder counts as blank and is told as written",
    sheets: [
      {
        columns: registration,
        rows: ["N/D", "Ninguno"].map((reasons) => ({ progress: 0, state: "No iniciada", reasons })),
      },
    ],
    expected: [
      { at: "J2", data: { placeholder: "N/D" } },
      { at: "J3", data: { placeholder: "Ninguno" } },
    ],
  },
  {
    title: "not-started-without-reason 4: 0 and what is pending say nothing about the beginning",
    sheets: [
      {
        columns: registration,
        rows: [
          { progress: 0, state: null },
          { progress: "Pendiente", state: null },
          { progress: null, state: "PENDIENTE DE CONCLUIR" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "not-started-without-reason 5: what has begun, is concluded or cancelled owes none",
    sheets: [
      {
        columns: registration,
        rows: [
          { progress: 50, state: "En proceso" },
          { progress: 100, state: "Atendido" },
          { progress: 100, state: "No iniciada" },
          { progress: "No iniciado", state: "Cancelado" },
          { progress: "la mitad", state: "otra" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "not-started-without-reason 6: a merged cell is reported once",
    sheets: [
      {
        columns: registration,
        rows: [{ state: "En proceso" }, { state: "No iniciada" }, { state: "No iniciada" }],
        merges: [["reasons", 2, 3]],
      },
    ],
    expected: [{ at: "J2", data: { placeholder: null } }],
  },
  {
    title: "not-started-without-reason 7: without reasons, or without state and progress, it is listed as not checked",
    sheets: [
      { columns: [...progressReport, "state"], rows: [{ state: "No iniciada" }] },
      { columns: [...workingDocument, "reasons"], rows: [{}] },
    ],
    expected: [],
    notChecked: ["Hoja1", "Hoja2"],
  },
]);

import { missingProgress } from "../../../src/core/rules/missing-progress";
import { progressReport, testRule } from "./rule-cases";

testRule(missingProgress, [
  {
    title: "missing-progress 1: a blank progress is reported",
    sheets: [{ columns: progressReport, rows: [{ progress: null }, { progress: "\u00a0" }, { progress: 50 }] }],
    expected: [
      { at: "H2", data: { placeholder: null } },
      { at: "H3", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-progress 2: a placeholder counts as blank and is told as written",
    sheets: [{ columns: progressReport, rows: [{ progress: "N/D" }, { progress: "-" }, { progress: "Por definir" }] }],
    expected: [
      { at: "H2", data: { placeholder: "N/D" } },
      { at: "H3", data: { placeholder: "-" } },
      { at: "H4", data: { placeholder: "Por definir" } },
    ],
  },
  {
    title: "missing-progress 3: a state that tells how far it is stands in for the progress",
    sheets: [
      {
        columns: [...progressReport, "state"],
        rows: ["En proceso", "Atendido", "Pendiente", null].map((state) => ({ progress: null, state })),
      },
    ],
    expected: [{ at: "H5", data: { placeholder: null } }],
  },
  {
    title: "missing-progress 4: what cannot be understood is not reported here",
    sheets: [{ columns: progressReport, rows: [{ progress: "la mitad" }, { progress: { error: "#REF!" } }] }],
    expected: [],
  },
  {
    title: "missing-progress 5: words and numbers are progress, 0 included",
    sheets: [
      { columns: progressReport, rows: [0, "0%", "Pendiente", "ASM CANCELADO"].map((progress) => ({ progress })) },
    ],
    expected: [],
  },
  {
    title: "missing-progress 6: a merged cell is reported once, and what a merge covers is not reported",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: null }, {}, { progress: 50 }, {}],
        merges: [
          ["progress", 2, 2],
          ["progress", 4, 2],
        ],
      },
    ],
    expected: [{ at: "H2", data: { placeholder: null } }],
  },
  {
    title: "missing-progress 7: without the column the rule is listed as not checked",
    sheets: [{ rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

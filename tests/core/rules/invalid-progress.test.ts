import { invalidProgress } from "../../../src/core/rules/invalid-progress";
import { progressReport, testRule } from "./rule-cases";

testRule(invalidProgress, [
  {
    title: "invalid-progress 1: a number below 0 or above 100 is reported as written",
    sheets: [{ columns: progressReport, rows: [{ progress: 120 }, { progress: -5 }, { progress: "101%" }] }],
    expected: [
      { at: "H2", data: { text: "120" } },
      { at: "H3", data: { text: "-5" } },
      { at: "H4", data: { text: "101%" } },
    ],
  },
  {
    title: "invalid-progress 2: a text that is neither percentage nor known state is reported as written",
    sheets: [{ columns: progressReport, rows: [{ progress: "la mitad" }, { progress: "10 de 20" }] }],
    expected: [
      { at: "H2", data: { text: "la mitad" } },
      { at: "H3", data: { text: "10 de 20" } },
    ],
  },
  {
    title: "invalid-progress 3: percentages with decimals, with or without sign, are accepted",
    sheets: [
      {
        columns: progressReport,
        rows: [0, 100, 53.33, 71.75, "10%", "47.5", "68.57 %"].map((progress) => ({ progress })),
      },
    ],
    expected: [],
  },
  {
    title: "invalid-progress 3: fractions in cells formatted as percentage are accepted, up to the whole",
    sheets: [
      { columns: progressReport, percentFormat: "0%", rows: [0, 0.1, 0.475, 1].map((progress) => ({ progress })) },
    ],
    expected: [],
  },
  {
    title: "invalid-progress 4: the words of published data are accepted",
    sheets: [
      {
        columns: progressReport,
        rows: ["Concluido", "ASM CANCELADO", "Cancelado", "ASM dado de baja", "FUSIONADO", "En proceso"].map(
          (progress) => ({ progress }),
        ),
      },
    ],
    expected: [],
  },
  {
    title: "invalid-progress 5: parts of the whole are accepted, and percentages above 1 beside a small one",
    sheets: [0.5, 20].map((second) => ({
      columns: progressReport,
      rows: [{ progress: 1 }, { progress: second }, { progress: 0.25 }],
    })),
    expected: [],
  },
  {
    title: "invalid-progress 5: beside parts of the whole, what is more than all of it makes all of them percentages",
    sheets: [{ columns: progressReport, rows: [{ progress: 0.5 }, { progress: 101 }] }],
    expected: [{ at: "H3", data: { text: "101" } }],
  },
  {
    title: "invalid-progress 6: blanks and placeholders are not reported here",
    sheets: [
      {
        columns: progressReport,
        rows: [{ progress: null }, { progress: " " }, { progress: "N/D" }, { progress: "-" }],
      },
    ],
    expected: [],
  },
  {
    title: "invalid-progress 7: a merged cell is reported once",
    sheets: [{ columns: progressReport, rows: [{ progress: 120 }, {}, {}], merges: [["progress", 2, 3]] }],
    expected: [{ at: "H2", data: { text: "120" } }],
  },
  {
    title: "invalid-progress 8: without the column the rule stays silent and is listed as not checked",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

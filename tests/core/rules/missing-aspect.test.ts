import { missingAspect } from "../../../src/core/rules/missing-aspect";
import { testRule, workingDocument } from "./rule-cases";

testRule(missingAspect, [
  {
    title: "missing-aspect 1: a blank cell is reported",
    sheets: [{ rows: [{}, { aspect: null }] }],
    expected: [{ at: "B3", data: { placeholder: null } }],
  },
  {
    title: "missing-aspect 1: blanks of every kind are no value",
    sheets: [{ rows: [{ aspect: "" }, { aspect: "  \n" }, { aspect: "\u00a0\u200b" }] }],
    expected: [
      { at: "B2", data: { placeholder: null } },
      { at: "B3", data: { placeholder: null } },
      { at: "B4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-aspect 1: a cell with a value is not reported",
    sheets: [{ rows: [{}, {}] }],
    expected: [],
  },
  {
    title: "missing-aspect 2: a placeholder counts as blank and is told as written",
    sheets: [{ rows: [{ aspect: "N/D" }, { aspect: "—" }, { aspect: " Por definir. " }] }],
    expected: [
      { at: "B2", data: { placeholder: "N/D" } },
      { at: "B3", data: { placeholder: "—" } },
      { at: "B4", data: { placeholder: "Por definir." } },
    ],
  },
  {
    title: "missing-aspect 3: rows under a merge continue the aspect",
    sheets: [
      {
        rows: [{}, {}, {}],
        merges: [
          ["number", 2, 3],
          ["aspect", 2, 3],
        ],
      },
    ],
    expected: [],
  },
  {
    title: "missing-aspect 3: a row without number and text continues the aspect above it",
    sheets: [{ rows: [{}, { number: null, aspect: null }, {}] }],
    expected: [],
  },
  {
    title: "missing-aspect 3: a blank aspect that is merged over several rows is reported once",
    sheets: [
      {
        rows: [{ aspect: null }, {}, {}],
        merges: [
          ["number", 2, 3],
          ["aspect", 2, 3],
        ],
      },
    ],
    expected: [{ at: "B2", data: { placeholder: null } }],
  },
  {
    title: "missing-aspect 4: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "aspect"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

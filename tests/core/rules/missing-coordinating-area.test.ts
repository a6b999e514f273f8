import { missingCoordinatingArea } from "../../../src/core/rules/missing-coordinating-area";
import type { ColumnId } from "../../../src/core/template";
import { testRule, workingDocument } from "./rule-cases";

/** The columns of the institutional document: C holds the area that coordinates. */
const institutional: readonly ColumnId[] = [
  ...workingDocument.slice(0, 2),
  "coordinatingArea",
  ...workingDocument.slice(2),
];
const specific = "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Específicos";
const bothInstitutional = "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Institucionales";

testRule(missingCoordinatingArea, [
  {
    title: "missing-coordinating-area 1: a blank area is reported",
    sheets: [{ columns: institutional, rows: [{ coordinatingArea: null }, {}, { coordinatingArea: " \u200b" }] }],
    expected: [
      { at: "C2", data: { placeholder: null } },
      { at: "C4", data: { placeholder: null } },
    ],
  },
  {
    title: "missing-coordinating-area 1: so it is in the progress report",
    sheets: [{ columns: [...institutional, "progress", "proof"], rows: [{ coordinatingArea: null }, {}] }],
    expected: [{ at: "C2", data: { placeholder: null } }],
  },
  {
    title: "missing-coordinating-area 2: a placeholder counts as blank and is told as written",
    sheets: [{ columns: institutional, rows: [{ coordinatingArea: "—" }, { coordinatingArea: "Por definir" }] }],
    expected: [
      { at: "C2", data: { placeholder: "—" } },
      { at: "C3", data: { placeholder: "Por definir" } },
    ],
  },
  {
    title: "missing-coordinating-area 3: a merged cell is reported once, and what a merge covers is not reported",
    sheets: [
      {
        columns: institutional,
        rows: [{ coordinatingArea: null }, {}, {}, {}],
        merges: [
          ["coordinatingArea", 2, 2],
          ["coordinatingArea", 4, 2],
        ],
      },
    ],
    expected: [{ at: "C2", data: { placeholder: null } }],
  },
  {
    title: "missing-coordinating-area 4: a row that goes on with the aspect need not repeat the area",
    sheets: [
      {
        columns: institutional,
        rows: [{}, { number: null, aspect: null, coordinatingArea: null }, { coordinatingArea: null }],
      },
    ],
    expected: [{ at: "C4", data: { placeholder: null } }],
  },
  {
    title: "missing-coordinating-area 4: where the aspect names none, it is reported once",
    sheets: [
      {
        columns: institutional,
        rows: [{ coordinatingArea: null }, { number: null, aspect: null, coordinatingArea: null }],
      },
    ],
    expected: [{ at: "C2", data: { placeholder: null } }],
  },
  {
    title: "missing-coordinating-area 5: sheets of specific aspects owe none",
    sheets: [
      { rows: [{}] },
      { name: "Específicos", title: specific, columns: institutional, rows: [{ coordinatingArea: null }] },
    ],
    expected: [],
  },
  {
    title: "missing-coordinating-area 6: an institutional sheet without the column is listed as not checked",
    sheets: [{ title: bothInstitutional, rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

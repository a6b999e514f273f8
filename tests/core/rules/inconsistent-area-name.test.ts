import type { SpellingReason } from "../../../src/core/area-likeness";
import { inconsistentAreaName } from "../../../src/core/rules/inconsistent-area-name";
import { correctEach } from "../../support/apply-correction";
import { inTheLabels } from "../../support/form-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { readRows, testRule, workingDocument } from "./rule-cases";

const right = "Coordinación de Cobranza";
const typo = "Coordianción de Cobranza";

const reasons: readonly (readonly [string, string, SpellingReason])[] = [
  ["Coordinación de Cobransa", right, "other-letter"],
  ["Coordinaciónn de Cobranza", right, "extra-letter"],
  ["Coordinasió de Cobranza", right, "several-letters"],
  ["Coor dinasión de Cobranza", right, "split-word"],
  ["Coord. de Cobranza", right, "abbreviation"],
  ["Coordinación de Cobranza (CC)", right, "acronym"],
  ["Coordinación Cobranza", right, "connector"],
  ["Planeación, Presupuestación y Evaluación", "Planeación Presupuestación y Evaluación", "punctuation"],
];

testRule(inconsistentAreaName, [
  {
    title: "inconsistent-area-name 1: a name with two letters swapped is reported with the proposed spelling",
    sheets: [{ rows: [{}, { responsibleArea: typo }, {}] }],
    expected: [
      { at: "D3", data: { written: typo, proposed: right, reason: "swapped-letters", times: 1, proposedTimes: 2 } },
    ],
  },
  {
    title: "inconsistent-area-name 2: case, accents, blanks and final punctuation make no other name",
    sheets: [
      {
        rows: [
          {},
          { responsibleArea: "COORDINACION DE COBRANZA" },
          { responsibleArea: "Coordinación  de\u00a0Cobranza." },
          { responsibleArea: " coordinación de cobranza" },
        ],
      },
    ],
    expected: [],
  },
  {
    title: "inconsistent-area-name 2: a name whose words are torn by blanks is the name that it is mended to",
    sheets: [{ rows: [{ responsibleArea: "Co o r d i n a c i ó n de Cobranza" }, { responsibleArea: typo }] }],
    expected: [
      {
        at: "D3",
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 1, proposedTimes: 1 },
        replacement: right,
      },
    ],
  },
  {
    title: "inconsistent-area-name 3: a torn spelling goes with the same one written whole",
    sheets: [{ rows: [{}, { responsibleArea: typo }, {}, { responsibleArea: "Co o r d i a n c i ó n de Cobranza" }] }],
    expected: [
      {
        at: "D3",
        alsoAt: ["D5"],
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 2, proposedTimes: 2 },
        replacement: right,
      },
    ],
  },
  {
    title: "inconsistent-area-name 3: the other cells of a spelling go with its first one",
    sheets: [{ rows: [{}, { responsibleArea: typo }, {}, { responsibleArea: typo }, {}] }],
    expected: [
      {
        at: "D3",
        alsoAt: ["D5"],
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 2, proposedTimes: 3 },
      },
    ],
  },
  {
    title: "inconsistent-area-name 3: every spelling is an observation of its own",
    sheets: [{ rows: [{}, { responsibleArea: typo }, {}, { responsibleArea: "Coordinación de Cobrana" }, {}] }],
    expected: [
      { at: "D3", data: { written: typo, proposed: right, reason: "swapped-letters", times: 1, proposedTimes: 3 } },
      {
        at: "D5",
        data: {
          written: "Coordinación de Cobrana",
          proposed: right,
          reason: "missing-letter",
          times: 1,
          proposedTimes: 3,
        },
      },
    ],
  },
  {
    title: "inconsistent-area-name 4: names are counted over the workbook, and each sheet has its own observation",
    sheets: [
      { rows: [{ responsibleArea: typo }, { responsibleArea: typo }] },
      { rows: [{}, {}, {}] },
      { rows: [{}, { responsibleArea: typo }] },
    ],
    expected: [
      {
        at: "Hoja1!D2",
        alsoAt: ["Hoja1!D3"],
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 3, proposedTimes: 4 },
      },
      {
        at: "Hoja3!D3",
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 3, proposedTimes: 4 },
      },
    ],
  },
  {
    title: "inconsistent-area-name 5: names that are not alike are not reported",
    sheets: [
      { rows: [{}, { responsibleArea: "Coordinación de Planeación" }, { responsibleArea: "Dirección Jurídica" }] },
    ],
    expected: [],
  },
  {
    title: "inconsistent-area-name 6: a merged name is counted once, blanks and placeholders not at all",
    sheets: [
      {
        rows: [{}, {}, { responsibleArea: typo }, {}, { responsibleArea: "N/D" }, { responsibleArea: null }, {}],
        merges: [["responsibleArea", 4, 2]],
      },
    ],
    expected: [
      { at: "D4", data: { written: typo, proposed: right, reason: "swapped-letters", times: 1, proposedTimes: 3 } },
    ],
  },
  {
    title: "inconsistent-area-name 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "responsibleArea"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
  ...reasons.map(([written, proposed, reason]) => ({
    title: `inconsistent-area-name 1, 8: ${JSON.stringify(written)} beside ${JSON.stringify(proposed)}: ${reason}`,
    sheets: [{ rows: [proposed, written, proposed].map((responsibleArea) => ({ responsibleArea })) }],
    expected: [{ at: "D3", data: { written, proposed, reason, times: 1, proposedTimes: 2 }, replacement: proposed }],
  })),
  {
    title: "inconsistent-area-name 8: numbers, numerals and words that tell areas apart make no spelling of them",
    sheets: [
      {
        rows: ["Región I Norte", "Región II Norte", "Coordinación de Ingresos", "Coordinación de Egresos", "Unidad 12"]
          .concat("Unidad 13", "Dirección General", "Subdirección General")
          .map((responsibleArea) => ({ responsibleArea })),
      },
    ],
    expected: [],
  },
  {
    title: "inconsistent-area-name 9: coordinating and responsible areas are one vocabulary",
    sheets: [
      {
        columns: [...workingDocument, "coordinatingArea"],
        rows: [{}, { coordinatingArea: typo }, {}],
      },
    ],
    expected: [
      { at: "H3", data: { written: typo, proposed: right, reason: "swapped-letters", times: 1, proposedTimes: 3 } },
    ],
  },
  {
    title:
      "inconsistent-area-name 11: of two names that are equally near, one is proposed and none written in its place",
    sheets: [
      {
        rows: [
          "Unidad Alfarera",
          "Unidad Alfareza",
          "Unidad Alfarexa",
          "Unidad Alfarera",
          "Unidad Alfareza",
          "Zona Alfarera",
        ]
          .concat("Sede Alfareza")
          .map((responsibleArea) => ({ responsibleArea })),
      },
    ],
    expected: [
      {
        at: "D4",
        data: {
          written: "Unidad Alfarexa",
          proposed: "Unidad Alfarera",
          reason: "other-letter",
          times: 1,
          proposedTimes: 2,
        },
        replacement: null,
      },
    ],
  },
  {
    title: "inconsistent-area-name 10: what the catalogue holds is right as it is",
    settings: { areaCatalogue: [right, "Coordinación de Cobranzas"], rules: { "unknown-area": "off" } },
    sheets: [{ rows: [{}, { responsibleArea: "Coordinación de Cobranzas" }, {}] }],
    expected: [],
  },
  {
    title: "inconsistent-area-name 10: where there is a catalogue and unknown-area is checked, the rule stays silent",
    settings: { areaCatalogue: [right] },
    sheets: [{ rows: [{}, { responsibleArea: typo }, {}] }],
    expected: [],
  },
]);

test("inconsistent-area-name 1: each correction removes its observation and adds none", () => {
  const written = reasons.map(([name]) => name);
  const meant = reasons.flatMap(([, name]) => [name, name]);
  const sheets = readRows([
    { rows: [...meant, ...written].slice(0, 10).map((responsibleArea) => ({ responsibleArea })) },
    { rows: [...meant, ...written].slice(10, 20).map((responsibleArea) => ({ responsibleArea })) },
    { rows: [...meant, ...written].slice(20).map((responsibleArea) => ({ responsibleArea })) },
  ]);
  expect(correctEach(sheets, "inconsistent-area-name")).toHaveLength(reasons.length);
});

test("inconsistent-area-name 11: where the cell holds its label too, no text is proposed in its place", () => {
  const form = (area: string) =>
    inTheLabels(["Falta un diagnóstico", "Elaborarlo", area, "Diagnóstico vigente", "31-12-2024", "Oficio"]);
  const forms = ["Unidad de Finansas", "Unidad de Finanzas", "Unidad de Finanzas"].flatMap(form);
  expect(issuesIn("inconsistent-area-name", snapshotOf(forms))).toMatchObject([
    { data: { written: "Unidad de Finansas", proposed: "Unidad de Finanzas" }, replacement: null },
  ]);
});

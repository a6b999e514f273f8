import { severalAreas } from "../../../src/core/rules/several-areas";
import { testRule, workingDocument, type RuleCase } from "./rule-cases";

const both = "Coordinación de Cobranza; Unidad Jurídica";
const areas = (...names: (string | null)[]) => names.map((responsibleArea) => ({ responsibleArea }));

const severalTexts: readonly (readonly [string, number])[] = [
  [both, 2],
  ["Coordinación de Cobranza\nUnidad Jurídica", 2],
  ["Coordinación de Cobranza / Unidad Jurídica", 2],
  ["Coordinación de Cobranza/Unidad Jurídica", 2],
  ["1. Coordinación de Cobranza 2. Unidad Jurídica 3. Dirección de Finanzas", 3],
  ["- Coordinación de Cobranza\n- Unidad Jurídica", 2],
  ["Coordinación de Cobranza;\ny Dirección General de Planeación", 2],
];
const oneArea: readonly string[] = [
  "Coordinación de Planeación, Presupuestación y Evaluación",
  "Coordinación de\nCobranza",
  "Dirección de Ciencia/Tecnología",
  "Dirección de Planeación\ny Evaluación",
  "Dirección de Finanzas, Unidad Jurídica",
  "Unidad Jurídica / UNIDAD JURIDICA",
];

testRule(severalAreas, [
  ...severalTexts.map(([text, count]): RuleCase => ({
    title: `several-areas 1: ${JSON.stringify(text)} names ${count} areas`,
    sheets: [{ rows: areas("Dirección de Finanzas", text) }],
    expected: [{ at: "D3", data: { text, areas: count }, replacement: null }],
  })),
  ...oneArea.map((text): RuleCase => ({
    title: `several-areas 2: ${JSON.stringify(text)} is one name`,
    sheets: [{ rows: areas("Dirección de Finanzas", text) }],
    expected: [],
  })),
  {
    title: "several-areas 3: the other cells of a text on the sheet go with its first one",
    sheets: [{ rows: areas(both, "Unidad Jurídica", both) }, { rows: areas(both) }],
    expected: [
      { at: "Hoja1!D2", alsoAt: ["Hoja1!D4"], data: { text: both, areas: 2 } },
      { at: "Hoja2!D2", data: { text: both, areas: 2 } },
    ],
  },
  {
    title: "several-areas 4: a column that asks for several areas may hold them",
    sheets: [
      { headings: { responsibleArea: "Área(s) Responsable(s)" }, rows: areas(both) },
      { headings: { responsibleArea: "Áreas Responsables" }, rows: areas(both) },
    ],
    expected: [],
  },
  {
    title: "several-areas 5: what the catalogue holds is one area",
    settings: { areaCatalogue: [both] },
    sheets: [{ rows: areas(both) }],
    expected: [],
  },
  {
    title: "several-areas 6: coordinating areas are read too",
    sheets: [{ columns: [...workingDocument, "coordinatingArea"], rows: [{}, { coordinatingArea: both }] }],
    expected: [{ at: "H3", data: { text: both, areas: 2 } }],
  },
  {
    title: "several-areas 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "responsibleArea"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

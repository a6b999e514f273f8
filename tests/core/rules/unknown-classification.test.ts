import type { ColumnId } from "../../../src/core/template";
import { unknownClassification } from "../../../src/core/rules/unknown-classification";
import { testRule, workingDocument, type SheetOfRows } from "./rule-cases";

const values = (column: ColumnId, ...texts: readonly (string | null)[]): SheetOfRows => ({
  columns: [...workingDocument, column],
  rows: texts.map((text) => ({ [column]: text })),
});

testRule(unknownClassification, [
  {
    title: "unknown-classification 1, 4: a type of another name, once with all its cells",
    sheets: [values("type", "Específico", "Local", "Institucional", "local.")],
    expected: [{ at: "H3", alsoAt: ["H5"], data: { column: "type", text: "Local", proposed: null } }],
  },
  {
    title: "unknown-classification 2: kinds of improvement, alone and listed",
    sheets: [values("improvementKind", "Corrige", "Corrige, Modifica", "Fundamenta", "No Aplica", "Corrige, Amplía")],
    expected: [{ at: "H6", data: { column: "improvementKind", text: "Corrige, Amplía", proposed: null } }],
  },
  {
    title: "unknown-classification 2: topics, listed in every way and with separators left over",
    sheets: [
      values("topic", "Diseño; Operación;", "Planeación y Evaluación", "Indicador", "Resultados, Otros", "Clima"),
    ],
    expected: [{ at: "H6", data: { column: "topic", text: "Clima", proposed: null } }],
  },
  {
    title: "unknown-classification 3: case, accents, number and words before it",
    sheets: [values("type", "ESPECIFICO", "Específicos", "ASM institucional", "Aspecto interinstitucional")],
    expected: [],
  },
  {
    title: "unknown-classification 5: a misspelt word with the one that is meant",
    sheets: [values("type", "Espesífico", "Intergubernametal")],
    expected: [
      { at: "H2", data: { column: "type", text: "Espesífico", proposed: "Específico" }, replacement: "Específico" },
      {
        at: "H3",
        data: { column: "type", text: "Intergubernametal", proposed: "Intergubernamental" },
        replacement: "Intergubernamental",
      },
    ],
  },
  {
    title:
      "unknown-classification 5: in a list only the misspelt words are corrected, and none where one stays unknown",
    sheets: [values("topic", "Disño;  Operación y Planeasión", "Diseño; Operación", "Disño, Clima")],
    expected: [
      {
        at: "H2",
        data: {
          column: "topic",
          text: "Disño;  Operación y Planeasión",
          proposed: "Diseño;  Operación y Planeación",
        },
        replacement: "Diseño;  Operación y Planeación",
      },
      { at: "H4", data: { column: "topic", text: "Disño, Clima", proposed: null }, replacement: null },
    ],
  },
  {
    title: "unknown-classification 2: the sections of an evaluation of consistency and results are topics",
    sheets: [
      values("topic", "Diseño", "Planeación y orientación a resultados", "Cobertura y focalización", "Operación"),
      values("topic", "Percepción de la población atendida", "Medición de resultados"),
    ],
    expected: [],
  },
  {
    title: "unknown-classification 6: a column that classifies something else",
    sheets: [values("type", "Atendido", "En proceso", "Específico", "Otra")],
    expected: [],
  },
  { title: "unknown-classification 7: blanks and placeholders", sheets: [values("topic", null, "N/D")], expected: [] },
  {
    title: "unknown-classification 8: a cell under a merge counts once",
    sheets: [{ ...values("type", "Local", "Local", "Específico"), merges: [["type", 2, 2]] }],
    expected: [{ at: "H2", data: { column: "type", text: "Local", proposed: null } }],
  },
  {
    title: "unknown-classification 9: without any of the columns the rule stays silent and is listed as not checked",
    sheets: [{ rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

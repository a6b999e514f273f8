import { straySpaces } from "../../../src/core/rules/stray-spaces";
import { progressReport, testRule, workingDocument } from "./rule-cases";
import { products, testCorrections } from "./text-cases";

const ends = (count: number) => ({ ends: count, near: null });
const inside = (near: string) => ({ ends: 0, near });

testRule(straySpaces, [
  {
    title: "stray-spaces 1, 6: blanks and line breaks at the ends are counted, and the text without them is proposed",
    sheets: [products(" Manual", "Informe  ", "Diagnóstico\n", "\n\n Guía\u00a0", "Acta\t")],
    expected: [
      { at: "G2", data: ends(1), replacement: "Manual" },
      { at: "G3", data: ends(2), replacement: "Informe" },
      { at: "G4", data: ends(1), replacement: "Diagnóstico" },
      { at: "G5", data: ends(4), replacement: "Guía" },
      { at: "G6", data: ends(1), replacement: "Acta" },
    ],
  },
  {
    title: "stray-spaces 2, 6: several blanks between words are told by the words around the first of them",
    sheets: [products("Flujo de actividades  y criterios", "Acta   firmada,  sellada ", 'del  "Centro"')],
    expected: [
      { at: "G2", data: inside("actividades y"), replacement: "Flujo de actividades y criterios" },
      { at: "G3", data: { ends: 1, near: "Acta firmada," }, replacement: "Acta firmada, sellada" },
      { at: "G4", data: inside('del "Centro"'), replacement: 'del "Centro"' },
    ],
  },
  {
    title: "stray-spaces 3: blanks that are not plain, and characters that show nothing",
    sheets: [
      products("Manual\u00a0único", "evalua\u00adción", "Guía\u200b breve", "Acta\tfirmada", "\u202aInforme anual"),
    ],
    expected: [
      { at: "G2", data: inside("Manual único"), replacement: "Manual único" },
      { at: "G3", data: inside("evaluación"), replacement: "evaluación" },
      { at: "G4", data: inside("Guía breve"), replacement: "Guía breve" },
      { at: "G5", data: inside("Acta firmada"), replacement: "Acta firmada" },
      { at: "G6", data: { ends: 1, near: null }, replacement: "Informe anual" },
    ],
  },
  {
    title: "stray-spaces 4: line breaks, indentation, entries of lists and the ends of lines are in order",
    sheets: [
      products(
        "Manual\n\nGuía",
        "Entregables:\n  - Manual\n\t• Guía\n    de uso",
        "1.  Manual\n2.-  Guía\na)   Acta\n•\tOficio",
        "Manual \nGuía  \nActa",
        "Manual\r\nGuía",
      ),
    ],
    expected: [],
  },
  {
    title: "stray-spaces 5: two blanks after the end of a sentence are in order, three are not",
    sheets: [products("Manual.  Guía", 'El "manual."  Guía', "¿Acta?  Sí:  una", "Manual.   Guía")],
    expected: [{ at: "G5", data: inside("Manual. Guía"), replacement: "Manual. Guía" }],
  },
  {
    title: "stray-spaces 6: line breaks inside the text are kept",
    sheets: [products(" Manual  de uso\n\n  - Guía \n")],
    expected: [{ at: "G2", data: { ends: 3, near: "Manual de" }, replacement: "Manual de uso\n\n  - Guía" }],
  },
  {
    title: "stray-spaces 7: a line with torn words has another cause, the ends of the text excepted",
    sheets: [
      products(
        "Portal  para  fac i l i t a r  trámites",
        "Portal  para  fac i l i t a r  trámites ",
        "f iscal  2015\nAño  fiscal",
      ),
    ],
    expected: [
      { at: "G3", data: ends(1), replacement: "Portal  para  fac i l i t a r  trámites" },
      { at: "G4", data: inside("Año fiscal"), replacement: "f iscal  2015\nAño fiscal" },
    ],
  },
  {
    title: "stray-spaces 8: merged cells count once; blanks, placeholders and other columns are not looked at",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: "Manual ", number: " 1", dueDate: " 31-12-2024", progress: " 50 %" },
          {},
          { product: " N/D ", expectedResults: "  ", proof: "\u00a0", activity: 2015 },
        ],
        merges: [["product", 2, 2]],
      },
    ],
    expected: [{ at: "G2", data: ends(1), replacement: "Manual" }],
  },
  {
    title: "stray-spaces 8: every column of texts is looked at",
    sheets: [
      {
        columns: [...progressReport, "coordinatingArea", "reasons"],
        rows: [
          {
            ...{ aspect: "a ", activity: "b ", responsibleArea: "Cobranza ", expectedResults: "d ", product: "e " },
            ...{ proof: "f ", remarks: "g ", coordinatingArea: "Planeación ", reasons: "i " },
          },
        ],
      },
    ],
    expected: ["B2", "C2", "D2", "F2", "G2", "I2", "J2", "K2", "L2"].map((at) => ({ at, data: ends(1) })),
  },
  {
    title: "stray-spaces 9: an aspect that is repeated is looked at in each row, one under a merge once",
    sheets: [
      { rows: [{ aspect: "Modificar la MIR " }, { number: "1", aspect: "Modificar  la MIR" }] },
      { rows: [{ aspect: "Modificar la MIR " }, {}], merges: [["aspect", 2, 2]] },
      { columns: workingDocument.filter((column) => column !== "aspect"), rows: [{ product: "Manual " }] },
    ],
    expected: [
      { at: "Hoja1!B2", data: ends(1) },
      { at: "Hoja1!B3", data: inside("Modificar la") },
      { at: "Hoja2!B2", data: ends(1) },
      { at: "Hoja3!F2", data: ends(1) },
    ],
  },
]);

testCorrections("stray-spaces", products(" Manual  de\u00a0uso\n", "Guía para  fac i l i t a r  trámites "), [
  "Manual de uso",
  "Guía para  fac i l i t a r  trámites",
]);

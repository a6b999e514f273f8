import { brokenSpacing } from "../../../src/core/rules/broken-spacing";
import { progressReport, testRule } from "./rule-cases";
import { products, testCorrections } from "./text-cases";

const torn = (found: string, corrected: string | null, others = 0) => ({ found, corrected, others });

testRule(brokenSpacing, [
  {
    title: "broken-spacing 1, 5: fragments around a lone consonant that make a known word",
    sheets: [
      products("A t ravés del programa", "Ident i f icar un canal", "Ejercicio f iscal 2015.", "Los indicadore s"),
    ],
    expected: [
      { at: "G2", data: torn("t ravés", "través"), replacement: "A través del programa" },
      { at: "G3", data: torn("Ident i f icar", "Identificar"), replacement: "Identificar un canal" },
      { at: "G4", data: torn("f iscal", "fiscal"), replacement: "Ejercicio fiscal 2015." },
      { at: "G5", data: torn("indicadore s", "indicadores"), replacement: "Los indicadores" },
    ],
  },
  {
    title: "broken-spacing 1: a word that other texts of the table use is known",
    sheets: [
      { rows: [{ product: "Catálogo de car t ograf ía" }, { activity: "Revisar la cartografía", product: "Acta" }] },
      products("Catálogo de car t ograf ía"),
    ],
    expected: [{ at: "Hoja1!G2", data: torn("car t ograf ía", "cartografía"), replacement: "Catálogo de cartografía" }],
  },
  {
    title: "broken-spacing 2: four or more lone letters are torn, known or not",
    sheets: [products("Un z a g u á n más", "z a g u á n", "El  z a g u á n  mayor")],
    expected: [
      { at: "G2", data: torn("z a g u á n", null), replacement: null },
      { at: "G3", data: torn("z a g u á n", null), replacement: null },
      { at: "G4", data: torn("z a g u á n", "zaguán"), replacement: "El zaguán mayor" },
    ],
  },
  {
    title: "broken-spacing 3: short words of a torn line are mended too, wider gaps become one blank",
    sheets: [
      products("para  fac i l i t a r  e l\ncumplimiento", "c o n  l o s  d o s  p r o c e s o s", "e l programa"),
    ],
    expected: [
      { at: "G2", data: torn("fac i l i t a r", "facilitar", 1), replacement: "para facilitar el\ncumplimiento" },
      { at: "G3", data: torn("c o n", "con", 3), replacement: "con los dos procesos" },
    ],
  },
  {
    title: "broken-spacing 4: web addresses with blanks around dots and slashes",
    sheets: [
      products(
        "Portal (www. imss .gob .mx) del Instituto",
        "https: //www.imss.gob.mx/patrones",
        "Visite www.imss.gob.mx. El portal está en línea",
        "Sitios con terminación .gob.mx",
      ),
    ],
    expected: [
      {
        at: "G2",
        data: torn("www. imss .gob .mx", "www.imss.gob.mx"),
        replacement: "Portal (www.imss.gob.mx) del Instituto",
      },
      {
        at: "G3",
        data: torn("https: //www.imss.gob.mx", "https://www.imss.gob.mx"),
        replacement: "https://www.imss.gob.mx/patrones",
      },
    ],
  },
  {
    title: "broken-spacing 5: without certainty about every word nothing is proposed",
    sheets: [products("Ident i f icar un z a g u á n", "www. imss .gob .mx para fac i l i t a r q osas")],
    expected: [
      { at: "G2", data: torn("Ident i f icar", "Identificar", 1), replacement: null },
      { at: "G3", data: torn("www. imss .gob .mx", "www.imss.gob.mx", 1), replacement: null },
    ],
  },
  {
    title: "broken-spacing 6: words of one letter, initials, lists, Roman numerals, formulas, units and keys",
    sheets: [
      products(
        "Tipo A y B, o bien C e Y",
        "J. L. Pérez, S. A. de C. V., S A de C V",
        "a) manual b) guía; incisos a b c y d; incisos c, d e i",
        "Anexo A B C D E 1 2 3, E 006",
      ),
      products(
        "Fracción i de la ley, fracciones i y v, inciso b del artículo",
        "y = m x + b n c d l r, matriz n x m, k = p q r s t l",
        "A 2,240 m s n m l, 3 h 20 m, 5 l a 10 l",
        "c o n, p. ej. d. e. p.",
      ),
    ],
    expected: [],
  },
  {
    title: "broken-spacing 7: merged cells count once, and only texts are looked at",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: "A t ravés", number: "t ravés", dueDate: "f iscal", progress: "f iscal", proof: "n / d" },
          { product: "A t ravés" },
        ],
        merges: [["product", 2, 2]],
      },
    ],
    expected: [{ at: "G2", data: torn("t ravés", "través") }],
  },
]);

testCorrections(
  "broken-spacing",
  products("Portal (www. imss .gob .mx)  para  fac i l i t a r ", "A t ravés\u00a0de"),
  ["Portal (www.imss.gob.mx) para facilitar ", "A través de"],
);

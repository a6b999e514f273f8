import { unbalancedQuotes } from "../../../src/core/rules/unbalanced-quotes";
import { progressReport, testRule } from "./rule-cases";
import { products } from "./text-cases";

testRule(unbalancedQuotes, [
  {
    title: "unbalanced-quotes 1: an odd number of straight quotation marks",
    sheets: [
      products('Del ejercicio fiscal 2015."', '"Manual de uso', 'Cédulas "A" y Padrón" de apoyo', '"Manual" y "Guía"'),
    ],
    expected: [
      { at: "G2", data: { mark: '"', near: 'Del ejercicio fiscal 2015."' } },
      { at: "G3", data: { mark: '"', near: '"Manual de uso' } },
      { at: "G4", data: { mark: '"', near: 'Cédulas "A" y Padrón" de apoyo' } },
    ],
  },
  {
    title: "unbalanced-quotes 2: opening and closing marks without partner",
    sheets: [
      products("El «Manual de uso", "El Manual» de uso", "“Manual” y “Guía", "La Guía” breve", "«Manual» y “Guía”"),
    ],
    expected: [
      { at: "G2", data: { mark: "«", near: "El «Manual de uso" } },
      { at: "G3", data: { mark: "»", near: "El Manual» de uso" } },
      { at: "G4", data: { mark: "“", near: "“Manual” y “Guía" } },
      { at: "G5", data: { mark: "”", near: "La Guía” breve" } },
    ],
  },
  {
    title: "unbalanced-quotes 2: of several, the words around the one without partner are told",
    sheets: [
      products("Se publicó el «Manual de procedimientos de la Secretaría y la «Guía de uso» que lo acompaña en línea"),
    ],
    expected: [{ at: "G2", data: { mark: "«", near: "Se publicó el «Manual de procedimientos de la" } }],
  },
  {
    title: "unbalanced-quotes 3: inches, seconds and apostrophes",
    sheets: [
      products('Monitor de 19"', 'Tubo de 3/4" y 2.5"', "Latitud 19°25'30\"", "D'Angelo", 'El "monitor de 19""'),
    ],
    expected: [],
  },
  {
    title: "unbalanced-quotes 4: marks of two kinds around words, and two of one kind",
    sheets: [products('“Manual"', '"Manual”', "”Manual”", "“Guía“")],
    expected: [],
  },
  {
    title: "unbalanced-quotes 5: each further paragraph of a quotation begins with the closing mark",
    sheets: [products("«Primero.\n»Segundo.\n»Tercero.»")],
    expected: [],
  },
  {
    title: "unbalanced-quotes 6: ditto marks are no text, merged cells count once, and only texts are looked at",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: 'Manual"', number: '"1', dueDate: '"2015', progress: '50"' },
          {},
          { product: '"' },
          { product: " ” " },
        ],
        merges: [["product", 2, 2]],
      },
    ],
    expected: [{ at: "G2", data: { mark: '"', near: 'Manual"' } }],
  },
]);

import type { CorrectionsWords } from "./pane-corrections-words";
import { counter } from "./pane-words";

const count = counter("es-MX");

export const correctionsEsMX: CorrectionsWords = {
  before: "Dice",
  after: "Dirá",
  asDate: (date) => `${date}, como fecha`,
  blank: "(vacía)",
  correct: (cells) => `Corregir ${count(cells, "celda", "celdas")}`,
  all: (values, cells) =>
    `Corregir todas las semejantes (${count(values, "valor", "valores")}, ${count(cells, "celda", "celdas")})…`,
  refused: (cells) =>
    cells === 1
      ? "Una celda se deja como está, porque su valor viene de una fórmula o de otra celda."
      : `${count(cells, "celda", "celdas")} se dejan como están, porque su valor viene de una fórmula o de otra celda.`,
  page: {
    title: (rule) => `Corregir: ${rule}`,
    hint: "Un renglón por cada valor distinto. Puede escribir otro valor nuevo, o dejar fuera los que no quiera corregir.",
    cells: (cells) => count(cells, "celda", "celdas"),
    choose: (before) => `Corregir «${before}»`,
    newValue: (before) => `Valor nuevo en lugar de «${before}»`,
    isDate: "Se escribe como fecha.",
    invalidDate: "Escriba una fecha completa, por ejemplo 30/09/2015.",
    invalidNumber: "Escriba un número.",
    invalidText: "Escriba el valor nuevo.",
    more: (values) => `Ver ${count(values, "valor", "valores")} más`,
    nothing: "No queda nada que corregir de esta regla.",
    chooseAll: "Todos",
  },
  takeBack: "Deshacer",
  takenBack: (time, cells) => `Deshecho a las ${time} · ${count(cells, "celda", "celdas")}`,
};

import type { CorrectionsWords } from "./pane-corrections-words";
import { counter } from "./pane-words";

const count = counter("en-US");

export const correctionsEnUS: CorrectionsWords = {
  before: "It says",
  after: "It will say",
  asDate: (date) => `${date}, as a date`,
  blank: "(empty)",
  correct: (cells) => `Correct ${count(cells, "cell", "cells")}`,
  all: (values, cells) => `Correct all alike (${count(values, "value", "values")}, ${count(cells, "cell", "cells")})…`,
  refused: (cells) =>
    cells === 1
      ? "One cell is left as it is, because its value comes from a formula or from another cell."
      : `${count(cells, "cell", "cells")} are left as they are, because their values come from formulas or from other cells.`,
  page: {
    title: (rule) => `Correct: ${rule}`,
    hint: "One line for each distinct value. You can enter another new value, or leave out those that you do not want to correct.",
    cells: (cells) => count(cells, "cell", "cells"),
    choose: (before) => `Correct “${before}”`,
    newValue: (before) => `New value in place of “${before}”`,
    isDate: "Written as a date.",
    invalidDate: "Enter a complete date, for example 30/09/2015.",
    invalidNumber: "Enter a number.",
    invalidText: "Enter the new value.",
    more: (values) => `Show ${count(values, "more value", "more values")}`,
    nothing: "Nothing is left to correct for this rule.",
    chooseAll: "All",
  },
  takeBack: "Undo",
  takenBack: (time, cells) => `Undone at ${time} · ${count(cells, "cell", "cells")}`,
};

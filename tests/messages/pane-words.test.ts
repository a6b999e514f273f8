import { counter, joiner } from "../../src/messages/pane-words";

test.each([
  ["es-MX", [], ""],
  ["es-MX", ["E-006"], "E-006"],
  ["es-MX", ["Hoja1", "Hoja2"], "Hoja1 y Hoja2"],
  ["es-MX", ["Hoja1", "Hoja2", "Hoja3"], "Hoja1, Hoja2 y Hoja3"],
  ["es-MX", ["Avance", "Informe"], "Avance e Informe"],
  ["en-US", ["Sheet1", "Sheet2"], "Sheet1 and Sheet2"],
  ["en-US", ["Sheet1", "Sheet2", "Sheet3"], "Sheet1, Sheet2, and Sheet3"],
] as const)("names are joined as a sentence does, %s: %j", (language, names, joined) => {
  expect(joiner(language)(names)).toBe(joined);
});

test.each([
  ["es-MX", 0, "0 celdas"],
  ["es-MX", 1, "1 celda"],
  ["es-MX", 1200, "1,200 celdas"],
] as const)("things are counted in words, %s: %i", (language, count, counted) => {
  expect(counter(language)(count, "celda", "celdas")).toBe(counted);
});

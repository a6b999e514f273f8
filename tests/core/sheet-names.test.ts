import fc from "fast-check";
import { sheetNameFor } from "../../src/core/sheet-names";
import { checkProperty } from "./properties/check-property";
import { anyText } from "./properties/hostile-cells";

test.each([
  ["Planeación", [], "Planeación"],
  ["Planeación", ["PLANEACIÓN"], "Planeación (2)"],
  ["Planeación", ["Planeación", "planeación (2)"], "Planeación (3)"],
  ["Área/Sub: [uno]*?", [], "Área Sub uno"],
  ["''Comillas''", [], "Comillas"],
  ["History", [], "History (2)"],
  ["  \t\n ", [], "Área"],
  ["Coordinación de Planeación y Evaluación", [], "Coordinación de Planeación y Ev"],
  ["Coordinación de Planeación y Evaluación", ["Coordinación de Planeación y Ev"], "Coordinación de Planeación (2)"],
  [`${"a".repeat(30)}👩`, [], "a".repeat(30)],
  ["Área \ud83d partida\udc69", [], "Área partida"],
] as const)("%j beside %j is called %j", (wanted, taken, name) => {
  expect(sheetNameFor(wanted, taken, "Área")).toBe(name);
});

test("any names become ones that Excel takes, each its own", () => {
  checkProperty(
    fc.property(fc.array(fc.oneof(anyText, fc.string({ unit: "grapheme" })), { maxLength: 12 }), (wanted) => {
      const taken: string[] = [];
      for (const text of wanted) {
        const name = sheetNameFor(text, taken, "Área");
        expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/^'|'$|^\s|\s$|\p{Cs}/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
  );
});

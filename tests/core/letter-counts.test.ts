import { editDistance } from "../../src/core/edit-distance";
import { countLetters, fewestEdits } from "../../src/core/letter-counts";

const editsBetween = (left: string, right: string) => fewestEdits(countLetters(left), countLetters(right));

test.each([
  ["cobranza", "cobranza", 0],
  ["coordinacion", "coordiancion", 0],
  ["area", "areas", 1],
  ["cobrar", "cobra", 1],
  ["cargo", "carga", 1],
  ["ingresos", "egresos", 2],
  ["cultura", "deporte", 5],
  ["", "abc", 3],
])("%j and %j are at least %i edits apart", (left, right, expected) => {
  expect(editsBetween(left, right)).toBe(expected);
  expect(editsBetween(right, left)).toBe(expected);
});

test("never asks for more edits than two texts need", () => {
  const texts = ["cobranza", "cobrnaza", "cobranzas", "cobro", "obra", "ábaco", "planeación", "planeacion2", "a", ""];
  for (const left of texts) {
    for (const right of texts) expect(editsBetween(left, right)).toBeLessThanOrEqual(editDistance(left, right, 20));
  }
});

import { editDistance } from "../../src/core/edit-distance";

test.each([
  ["", "", 2, 0],
  ["cobranza", "cobranza", 2, 0],
  ["coordiancion", "coordinacion", 2, 1],
  ["ab", "ba", 2, 1],
  ["suceptible", "susceptible", 2, 1],
  ["compromismo", "compromiso", 2, 1],
  ["area", "areas", 2, 1],
  ["ingresos", "egresos", 2, 2],
  ["abcd", "badc", 2, 2],
  ["ca", "abc", 3, 3],
  ["kitten", "sitting", 5, 3],
  ["kitten", "sitting", 2, 3],
  ["a", "abcdef", 2, 3],
  ["", "ab", 2, 2],
])("%j to %j within %i is %i", (left, right, limit, expected) => {
  expect(editDistance(left, right, limit)).toBe(expected);
  expect(editDistance(right, left, limit)).toBe(expected);
});

import { groupWords, isMisspeltUnit, misspeltBy, tellsApart } from "../../src/core/word-likeness";

test.each([
  ["planeacion", "planeasion", 1],
  ["planeacion", "planaecion", 1],
  ["coordinacion", "cordiancion", 2],
  ["programacion", "progrmcion", 2],
  ["evaluacion", "evalacion", 1],
  ["finanzas", "finansas", 1],
  ["finanzas", "fiansas", null],
  ["obras", "obrs", 1],
  ["agua", "auga", 1],
  ["agua", "ahua", null],
  ["gua", "gau", null],
  ["icnorporacion", "incorporacion", 1],
  ["xinanzas", "finanzas", null],
  ["voordinacion", "coordinacion", 1],
  ["ubdireccion", "subdireccion", 1],
  ["cuentas", "cuencas", null],
  ["cuentas", "cuenta", 1],
  ["cuentas", "cuentass", 1],
  ["sesiones", "secciones", null],
  ["region2", "region3", null],
  ["ventanilla", "ventanillla", 1],
  ["seccion1", "secciona", null],
  ["ncorporacion", "incorporacion", null],
  ["evaluador", "evalluadpr", null],
])("%s is %s by %j letters", (a, b, edits) => {
  expect(misspeltBy(a, b)).toBe(edits);
  expect(misspeltBy(b, a)).toBe(edits);
});

test("digits, Roman numerals and single letters tell names apart", () => {
  expect(["12", "a1", "ii", "xl", "b"].map(tellsApart)).toEqual([true, true, true, true, true]);
  expect(["norte", "civil", "ab"].map(tellsApart)).toEqual([false, false, false]);
});

test("a word is the misspelling of a unit only if it is none itself", () => {
  expect(["coordiancion", "voordinacion", "subdireccio"].map(isMisspeltUnit)).toEqual([true, true, true]);
  expect(["coordinacion", "cobranza", "planeacion"].map(isMisspeltUnit)).toEqual([false, false, false]);
  // Nearly the letters of "dirección", in another order.
  expect(isMisspeltUnit("redaccion")).toBe(false);
});

test("words that are alike are of one group, whichever comes first", () => {
  const groups = (...words: string[]) => {
    const numbers = groupWords(new Set(words));
    return words.map((word) => words.findIndex((other) => numbers.get(other) === numbers.get(word)));
  };
  expect(groups("cobranza", "cobransa", "salud")).toEqual([0, 0, 2]);
  expect(groups("ocbranza", "cobranza")).toEqual([0, 0]);
  expect(groups("voordinacion", "coordinacion")).toEqual([0, 0]);
  expect(groups("coordinacion", "voordinacion")).toEqual([0, 0]);
  expect(groups("cobranza", "cobrannza", "cobrannzza", "salud", "cobrannzzza")).toEqual([0, 0, 0, 3, 0]);
  expect(groups("cobranza", "cobrannzza", "cobrannza")).toEqual([0, 0, 0]);
  expect(groups("planeacion", "evaluacion", "region1", "region2")).toEqual([0, 1, 2, 3]);
});

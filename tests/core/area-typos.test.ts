import { isOfficial } from "../../src/core/area-words";
import { likenessOf } from "../../src/core/area-likeness";
import { foldArea, readAreaName } from "../../src/core/area-name";
import { findUnknownAreas, proposeSpellings } from "../../src/core/areas";
import { foldText } from "../../src/core/text";
import { areaNames } from "../fixtures/area-names";

/** The same numbers on every machine: a whole number below the limit each time. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const letters = "abcdefghijlmnopqrstuvz";

/** One letter left out, added, replaced or swapped, not the first one, in a word of five letters or more. */
function withTypo(name: string, random: (limit: number) => number): string {
  const words = [...name.matchAll(/\p{L}{5,}/gu)].filter(([word]) => word !== word.toUpperCase());
  const word = words[random(words.length)];
  if (word === undefined) return name;
  const at = word.index + 1 + random(word[0].length - 2);
  const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  const other = letters.charAt(random(letters.length));
  const written = [next, `${letter}${other}${next}`, `${other}${next}`, `${next}${letter}`][random(4)] ?? "";
  return `${before}${written}${after}`;
}

/** "Medica" for "Media": a typo that makes another word of official names, which nobody can tell. */
const makesAWord = (typo: string, name: string) =>
  foldText(typo)
    .split(" ")
    .some((word, index) => isOfficial(word) && word !== foldText(name).split(" ")[index]);

const random = seeded(20_150_930);
const rounds = Array.from({ length: 12 }, () =>
  areaNames
    .map((name) => [withTypo(name, random), name] as const)
    .filter(([typo, name]) => foldArea(typo) !== foldArea(name) && !makesAWord(typo, name)),
);

test("official names are never taken for one another", () => {
  expect(areaNames.length).toBeGreaterThan(80);
  expect(proposeSpellings(new Map(areaNames.map((name) => [name, 1])))).toEqual([]);
});

test("no two official names are alike, whatever other names there are", () => {
  const read = areaNames.map((name) => [name, readAreaName(name)] as const);
  const alike = read.flatMap(([name, words], index) =>
    read.slice(index + 1).flatMap(([other, otherWords]) => {
      return likenessOf(words, otherWords, () => false) === null ? [] : [`${name} / ${other}`];
    }),
  );
  expect(alike).toEqual([]);
});

test.each(rounds.map((typos, index) => [index + 1, typos] as const))(
  "names with one typo are proposed back to what was meant, among all the others, round %i",
  (_, typos) => {
    expect(typos.length).toBeGreaterThan(80);
    const counts = new Map([
      ...areaNames.map((name) => [name, 2] as const),
      ...typos.map(([typo]) => [typo, 1] as const),
    ]);
    const proposals = proposeSpellings(counts).map(({ written, proposed, isOnly }) => [written, proposed, isOnly]);
    expect(proposals).toEqual(typos.map(([typo, name]) => [typo, name, true]));
  },
);

test("names with one typo are found in the catalogue, however often they are written", () => {
  const typos = rounds.flat();
  const unknown = findUnknownAreas(new Map(typos.map(([typo]) => [typo, 5])), areaNames);
  const proposed = new Map(unknown.map(({ written, proposal }) => [written, proposal?.proposed]));
  expect(typos.filter(([typo, name]) => proposed.get(typo) !== name)).toEqual([]);
});

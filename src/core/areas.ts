import { areaIndex, areasOf, bestSpelling, countWords, wordsUsedBy, type Area, type Nearest } from "./area-index";
import type { SpellingReason } from "./area-likeness";
import { isInFull } from "./area-name";
import { remember } from "./remember";
import { runSteps, type Steps } from "./steps";
import { isMisspeltUnit } from "./word-likeness";
import { given } from "./given";

/** An area name that is probably another one written differently: to be offered, never applied silently. */
export interface SpellingProposal {
  /** As written in the workbook. */
  readonly written: string;
  /** The name that probably was meant, as written elsewhere. */
  readonly proposed: string;
  /** In what the two differ. */
  readonly reason: SpellingReason;
  /** Whether no other area is as near to what is written. */
  readonly isOnly: boolean;
}

/** A name that the catalogue of areas does not hold, and what it proposes for it. */
export interface UnknownArea {
  readonly written: string;
  /** Null where the catalogue has no name like it, or several. */
  readonly proposal: SpellingProposal | null;
}

/**
 * Proposes one spelling for names that are alike. Names in full go before abbreviated ones, and units before what can only
 * be a misspelling of one; then the name used most often is proposed, then the one whose words other names use too.
 * @param names how often each name stands in the workbook, in the order in which they were first written
 * @param official names that are right as they are
 */
export function proposeSpellings(
  names: ReadonlyMap<string, number>,
  official: readonly string[] = [],
): readonly SpellingProposal[] {
  return runSteps(proposeSpellingsInSteps(names, official));
}

const areasAtATime = 100;

/** As `proposeSpellings`, some areas at a time. */
export function* proposeSpellingsInSteps(
  names: ReadonlyMap<string, number>,
  official: readonly string[],
): Steps<readonly SpellingProposal[]> {
  const officialKeys = new Set(areasOf(onceEach(official)).map(({ key }) => key));
  const areas = areasOf(names);
  yield;
  const uses = countWords(areas);
  const index = areaIndex(areas, wordsUsedBy(areas, uses));
  yield;
  const isOfficial = ({ key }: Area) => officialKeys.has(key);
  const proposals = new Map<Area, Nearest>();
  for (const [at, area] of ranked(areas, uses, isOfficial).entries()) {
    if (at % areasAtATime === 0) yield;
    const nearest = isOfficial(area) ? null : index.nearest(area);
    if (nearest === null) index.add(area);
    else proposals.set(area, nearest);
  }
  return areas.flatMap((area) => {
    const nearest = proposals.get(area);
    return nearest === undefined ? [] : proposalsFrom(area, nearest);
  });
}

/**
 * The names that fold to no entry of the catalogue.
 * @param names how often each name stands in the workbook, in the order in which they were first written
 */
export function findUnknownAreas(
  names: ReadonlyMap<string, number>,
  catalogue: readonly string[],
): readonly UnknownArea[] {
  const entries = areasOf(onceEach(catalogue));
  const known = new Set(entries.map(({ key }) => key));
  const unknown = areasOf(names).filter(({ key }) => !known.has(key));
  const uses = countWords(entries);
  const index = areaIndex([...entries, ...unknown], (word, other) => uses.has(word) && uses.has(other));
  for (const entry of entries) index.add(entry);
  return unknown.flatMap((area): UnknownArea[] => {
    const nearest = index.nearest(area);
    if (nearest?.isOnly === true)
      return proposalsFrom(area, nearest).map((proposal) => ({ written: proposal.written, proposal }));
    return [...area.spellings.keys()].map((written) => ({ written, proposal: null }));
  });
}

function ranked(
  areas: readonly Area[],
  uses: ReadonlyMap<string, number>,
  isOfficial: (area: Area) => boolean,
): readonly Area[] {
  const plausibility = ({ name: { core } }: Area) =>
    core.reduce((sum, word) => sum + given(uses.get(word)), 0) / core.length;
  const isMisspelt = remember(isMisspeltUnit);
  return areas
    .map((area) => {
      const isRight = isOfficial(area);
      const isWhole = isRight || isInFull(area.name);
      const isSound = isRight || !isMisspelt(given(area.name.core[0]));
      return { area, order: [Number(isRight), Number(isWhole), Number(isSound), area.times, plausibility(area)] };
    })
    .sort((a, b) => compare(b.order, a.order))
    .map(({ area }) => area);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const [difference = 0] = a.map((value, index) => value - given(b[index])).filter((value) => value !== 0);
  return difference;
}

function proposalsFrom({ spellings }: Area, { area, reason, isOnly }: Nearest): SpellingProposal[] {
  const proposed = bestSpelling(area);
  return [...spellings.keys()].map((written) => ({ written, proposed, reason, isOnly }));
}

function onceEach(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name) => [name, 1]));
}

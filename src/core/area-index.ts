import { likenessOf, type AreTwoWords, type Likeness } from "./area-likeness";
import { foldArea, readAreaName, type AreaName } from "./area-name";
import { fewestEdits } from "./letter-counts";
import { remember } from "./remember";
import { lonelyQuoteIn } from "./quotation-marks";
import { collapseBlanks } from "./text";
import { groupWords } from "./word-likeness";
import { given } from "./given";

/** One area: the spellings of its name that fold alike. */
export interface Area {
  readonly key: string;
  readonly name: AreaName;
  /** How often each spelling is written, the first one written first. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly times: number;
}

/** The area that a name seems to mean. */
export interface Nearest extends Likeness {
  readonly area: Area;
  /** Whether no other area is as near. */
  readonly isOnly: boolean;
}

/** Areas that can be looked up by a name like theirs. */
export interface AreaIndex {
  readonly add: (area: Area) => void;
  /** The one that differs least; of two that differ equally, the one added first. */
  readonly nearest: (written: Area) => Nearest | null;
}

/** The areas that names stand for; those without letters stand for none. */
export function areasOf(names: ReadonlyMap<string, number>): readonly Area[] {
  const spellingsByKey = new Map<string, Map<string, number>>();
  for (const [name, times] of names) {
    const key = foldArea(name);
    const spellings = spellingsByKey.get(key) ?? new Map<string, number>();
    spellingsByKey.set(key, spellings.set(name, times));
  }
  return [...spellingsByKey].flatMap(([key, spellings]) => {
    const name = readAreaName(bestSpelling({ spellings }));
    const times = [...spellings.values()].reduce((sum, count) => sum + count, 0);
    return name.joined === "" ? [] : [{ key, name, spellings, times }];
  });
}

const tornWord = /(?<!\p{L})\p{L}(?: \p{L}){2}(?!\p{L})/u;

/** Whether a spelling has no surplus blanks, no word torn into letters and no quotation mark without partner. */
function isTidy(spelling: string): boolean {
  return collapseBlanks(spelling) === spelling && !tornWord.test(spelling) && lonelyQuoteIn(spelling) === null;
}

/** The spelling to be proposed: a tidy one, written most often, first. */
export function bestSpelling({ spellings }: Pick<Area, "spellings">): string {
  const ranked = [...spellings].sort(
    ([a, timesA], [b, timesB]) => Number(isTidy(b)) - Number(isTidy(a)) || timesB - timesA,
  );
  return collapseBlanks(given(ranked[0])[0]);
}

/** In how many different names each word occurs. */
export function countWords(areas: readonly Area[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { name } of areas) {
    for (const word of new Set(name.core)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return uses;
}

/**
 * Tells words that are used: in several names each, the first one also where no name has the other in its place. A word that
 * only stands where the other one stands too is a misspelling that was made twice.
 */
export function wordsUsedBy(areas: readonly Area[], uses: ReadonlyMap<string, number>): AreTwoWords {
  const names = new Set(areas.map(({ name }) => name.joined));
  const isUsed = (word: string) => uses.get(word) !== 1;
  const standsAlone = (word: string, other: string) =>
    areas.some(({ name: { core } }) => {
      return core.includes(word) && !names.has(core.map((own) => (own === word ? other : own)).join(""));
    });
  return (written, meant) => isUsed(written) && isUsed(meant) && standsAlone(written, meant);
}

/**
 * Makes an empty index.
 * @param areas those that will be added or looked up
 * @param areTwoWords whether two words are known to be two, because areas use both of them
 */
export function areaIndex(areas: readonly Area[], areTwoWords: AreTwoWords): AreaIndex {
  const keysOf = remember(keysFor(areas));
  const byKey = new Map<string, Area[]>();
  const bySize = new Map<number, Area[]>();
  return {
    add: (area) => {
      for (const key of keysOf(area)) push(byKey, key, area);
      push(bySize, sizeOf(area.name), area);
    },
    nearest: (written) => {
      const met = new Set(keysOf(written).flatMap((key) => byKey.get(key) ?? []));
      for (const area of splitAlike(written, bySize)) met.add(area);
      const alike = [...met].flatMap((area) => {
        const likeness = likenessOf(written.name, area.name, areTwoWords);
        return likeness === null ? [] : [{ ...likeness, area }];
      });
      const least = Math.min(...alike.map(({ edits }) => edits));
      const [first, second] = alike.filter(({ edits }) => edits === least);
      return first === undefined ? null : { ...first, isOnly: second === undefined };
    },
  };
}

/** Names that are alike have one of these keys in common; comparing each with each would take seconds. */
function keysFor(areas: readonly Area[]): (area: Area) => readonly string[] {
  const groups = groupWords(new Set(areas.flatMap(({ name }) => name.core)));
  const hasCut = areas.some(({ name }) => name.cut.size > 0);
  return ({ name: { core, joined } }) => {
    const groupsOfCore = core.map((word) => groups.get(word)).join(" ");
    return hasCut ? [joined, groupsOfCore, `${core.length} ${given(core[0]).slice(0, 2)}`] : [joined, groupsOfCore];
  };
}

const mostWords = 1_000;

/** How many letters and words a name has. */
const sizeOf = ({ letters, words }: AreaName) => letters.length * mostWords + words.length;

/** Names with one word more or less that may have the same letters but for one. */
function splitAlike({ name }: Area, bySize: ReadonlyMap<number, readonly Area[]>): readonly Area[] {
  const found: Area[] = [];
  for (const letters of [-1, 0, 1]) {
    for (const words of [-1, 1]) {
      for (const area of bySize.get(sizeOf(name) + letters * mostWords + words) ?? []) {
        if (fewestEdits(area.name.counts, name.counts) <= 1) found.push(area);
      }
    }
  }
  return found;
}

function push<Key>(lists: Map<Key, Area[]>, key: Key, area: Area): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [area]);
  else list.push(area);
}

import { abbreviations, connectors, leadingInitials, misspeltConnectors, numberMarks, unitWords } from "./area-words";
import { countLetters, type LetterCounts } from "./letter-counts";
import { collapseBlanks, foldText, stripAccents } from "./text";

/** The name of an area, taken to words for comparison. */
export interface AreaName {
  /** Its folded words, abbreviations written out, without the acronym that it may give. */
  readonly words: readonly string[];
  /** The words without those that only join the others. */
  readonly core: readonly string[];
  /** All of them without blanks, and which letters they have. */
  readonly letters: string;
  readonly counts: LetterCounts;
  /** The core without blanks. */
  readonly joined: string;
  /** The same with the abbreviations as written. */
  readonly written: string;
  /** The acronym that the name gives beside itself: "Dirección General de Planeación (DGP)"; null where it gives none. */
  readonly acronym: string | null;
  /** The words that hold digits: names with other numbers are other areas. */
  readonly numbers: string;
  /** Words of the core that are acronyms; a letter makes another institution of them. */
  readonly acronyms: ReadonlySet<string>;
  /** Words of the core that are the beginning of a longer one, with a full stop: "Plan.", "Eval.". */
  readonly cut: ReadonlySet<string>;
}

const quotationMarks = /["'«»“”„‘’]/gu;

/**
 * The key by which area names are the same: case, accents, blanks, quotation marks and final punctuation do not count, everything
 * else does. Names are never split; "y" and commas are part of official names.
 */
export function foldArea(name: string): string {
  return foldText(name.replace(quotationMarks, "")).replaceAll(" ", "");
}

interface Token {
  readonly text: string;
  readonly word: string;
  readonly hasStop: boolean;
}

const dottedInitials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const lowerCase = /\p{Ll}{2}/u;
const digit = /\p{N}/u;
const secondCapital = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
const longestAcronym = 8;

const none: ReadonlySet<string> = new Set();

/** Takes the name of an area to words. */
export function readAreaName(name: string): AreaName {
  const { rest, acronym } = withoutAcronym(withoutInitialStops(collapseBlanks(stripAccents(name))));
  const tokens = tokensOf(rest);
  const core: Token[] = [];
  const words: string[] = [];
  const expanded: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const longForm = writtenOut(token.word, index);
    words.push(...longForm);
    if (joins(token, tokens[index + 1])) continue;
    core.push(token);
    expanded.push(...longForm);
  }
  const letters = words.join("");
  return {
    words,
    letters,
    counts: countLetters(letters),
    core: expanded,
    joined: expanded.join(""),
    written: core.map(({ word }) => word).join(""),
    acronym,
    numbers: digit.test(rest) ? expanded.filter((word) => digit.test(word)).join(" ") : "",
    acronyms: wordsAmong(core, ({ text }) => isAcronymAmong(text, rest, tokens)),
    cut: wordsAmong(core, (token) => isCut(token, tokens)),
  };
}

/** "C.I.I.E." as "CIIE". */
function withoutInitialStops(name: string): string {
  return name.includes(".") ? name.replace(dottedInitials, (letters) => letters.replaceAll(".", "")) : name;
}

function wordsAmong(tokens: readonly Token[], isMeant: (token: Token) => boolean): ReadonlySet<string> {
  const meant = tokens.filter(isMeant);
  return meant.length === 0 ? none : new Set(meant.map(({ word }) => word));
}

/** Whether its words are written in full. */
export function isInFull({ joined, written, cut }: AreaName): boolean {
  return joined === written && cut.size === 0;
}

/** Whether a word is an acronym by its capitals: "CIIE", "CONACyT". */
export function isAcronym(text: string): boolean {
  if (text.length > longestAcronym || !secondCapital.test(text)) return false;
  const capitals = text.replace(/[^\p{Lu}]/gu, "").length;
  return capitals * 2 > text.length;
}

function tokensOf(text: string): readonly Token[] {
  return (text.match(/[\p{L}\p{N}]+\.?/gu) ?? []).map((found) => {
    const hasStop = found.endsWith(".");
    const bare = hasStop ? found.slice(0, -1) : found;
    return { text: bare, word: bare.toLowerCase(), hasStop };
  });
}

/** The last word joins nothing: "Sección A" and "Sección E" are two. */
function joins({ word }: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return connectors.has(word) || misspeltConnectors.has(word) || (numberMarks.has(word) && /^\d/u.test(next.word));
}

function writtenOut(word: string, index: number): readonly string[] {
  return (index === 0 ? leadingInitials.get(word) : undefined) ?? abbreviations.get(word) ?? [word];
}

// Where everything is in capitals, they tell nothing; unless it is all there is.
function isAcronymAmong(text: string, name: string, tokens: readonly Token[]): boolean {
  return isAcronym(text) && (tokens.length === 1 || lowerCase.test(name));
}

/** Spanish cuts words after a consonant. A final stop alone ends the name and cuts nothing. */
function isCut(token: Token, tokens: readonly Token[]): boolean {
  const { word, hasStop } = token;
  if (!hasStop || !/^[a-z]{2,6}[b-df-hj-np-tv-z]$/u.test(word)) return false;
  if (abbreviations.has(word) || unitWords.has(word)) return false;
  return token !== tokens.at(-1) || tokens.some((other) => other !== token && other.hasStop);
}

const mayGiveAcronym = /\(| [-–—] /u;
const besides: readonly RegExp[] = [
  /^(?<rest>.+?) ?\((?<acronym>[^()]+)\)\.?$/u,
  /^(?<rest>.+) [-–—] (?<acronym>\S+)$/u,
  /^(?<acronym>\S+) [-–—] (?<rest>.+)$/u,
];

function withoutAcronym(name: string): { readonly rest: string; readonly acronym: string | null } {
  if (!mayGiveAcronym.test(name)) return { rest: name, acronym: null };
  for (const pattern of besides) {
    const { rest = "", acronym = "" } = pattern.exec(name)?.groups ?? {};
    const words = tokensOf(rest).map(({ word }) => word);
    const letters = acronym.replace(/[^\p{L}]/gu, "");
    if (isAcronym(letters) && isMadeOf(letters.toLowerCase(), words)) return { rest, acronym: letters.toLowerCase() };
  }
  return { rest: name, acronym: null };
}

/** Whether the letters are beginnings of two or more of the words, in their order, the first word's among them. */
function isMadeOf(letters: string, [first = "", ...others]: readonly string[]): boolean {
  const taken = commonStart(letters, first);
  for (let length = taken; length > 0; length -= 1) {
    if (length < letters.length && continues(letters.slice(length), others)) return true;
  }
  return false;
}

function continues(letters: string, words: readonly string[]): boolean {
  if (letters === "") return true;
  return words.some((word, index) => {
    for (let length = commonStart(letters, word); length > 0; length -= 1) {
      if (continues(letters.slice(length), words.slice(index + 1))) return true;
    }
    return false;
  });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

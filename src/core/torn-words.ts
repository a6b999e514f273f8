import { evenLine } from "./even-blanks";
import { given } from "./given";

/** A word or an address that blanks tear apart: as written, and mended where it is certain what was meant. */
export interface TornPiece {
  readonly found: string;
  readonly corrected: string | null;
}

/** A line whose spacing is broken. */
export interface TornLine {
  /** At least one, in the order of the line. */
  readonly pieces: readonly TornPiece[];
  /** The line with its words mended; null where one of them is not certain. */
  readonly mended: string | null;
}

/** Whether a word in lower case is known to be one. */
export type IsWord = (word: string) => boolean;

interface Token {
  /** The blanks before it. */
  readonly gap: string;
  readonly text: string;
}

/** Tokens of a line that belong together, the last one included. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly corrected: string | null;
}

// No word of Spanish is a lone consonant; "x" stands for times and for an unknown.
const loneConsonant = /^[bcdfghijklmnpqrstvwzñ][,;:.]?$/u;
const loneLetter = /^[a-wyzáéíóúñ][,;:.]?$/u;
const wholeWord = /^[("«“¿¡]*(\p{L}+)[,;:.)"»”?!]*$/u;
const opened = /^\p{L}+$/u;
const openedFirst = /^[("«“¿¡]*\p{L}+$/u;
const closedLast = /^\p{L}+[,;:.)"»”?!]*$/u;
const longestWord = 30;
const shortestWord = 4;
const shortestRun = 4;

/** The words of a line that blanks tear apart; null where there are none. */
export function tornWordsIn(line: string, isWord: IsWord): TornLine | null {
  const tokens = [...line.matchAll(/(\s*)(\S+)/gu)].map(([, gap = "", text = ""]): Token => ({ gap, text }));
  const runs = letterRuns(tokens);
  const sure = knownWords(tokens, isWord, shortestWord);
  if (runs.length === 0 && sure.length === 0) return null;
  // Where words are torn for certain, short ones may be too.
  const known = knownWords(tokens, isWord, 2);
  const isFree = ({ from, to }: Span) => known.every((span) => span.to < from || span.from > to);
  const spans = [...known, ...runs.filter(isFree)].sort((a, b) => a.from - b.from);
  const isLeft = (at: number) => spans.every(({ from, to }) => at < from || at > to);
  const isMended =
    spans.every(({ corrected }) => corrected !== null) &&
    tokens.every(({ text }, at) => !loneConsonant.test(text) || !isLeft(at));
  return {
    pieces: spans.map(({ from, to, corrected }) => ({ found: written(tokens, from, to), corrected })),
    mended: isMended ? mend(line, tokens, spans) : null,
  };
}

const written = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to + 1)
    .map(({ gap, text }, index) => (index === 0 ? text : gap + text))
    .join("");

const joined = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join("");

/** The words that tokens beside one another make, the longest first. */
function knownWords(tokens: readonly Token[], isWord: IsWord, shortest: number): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const to = endOfWord(tokens, from, isWord, shortest);
    if (to === null) continue;
    spans.push({ from, to, corrected: joined(tokens, from, to) });
    from = to;
  }
  return spans;
}

function endOfWord(tokens: readonly Token[], from: number, isWord: IsWord, shortest: number): number | null {
  let end = from;
  let [length, consonant] = [0, Number.POSITIVE_INFINITY];
  for (let at = from; at === from || goesOn(tokens, from, at - 1); at += 1) {
    const { text } = given(tokens[at]);
    length += text.length;
    if (length > longestWord) break;
    if (loneConsonant.test(text)) consonant = Math.min(consonant, at);
    end = at;
  }
  for (let to = end; to > from && to >= consonant; to -= 1)
    if (isTornWord(tokens.slice(from, to + 1), isWord, shortest)) return to;
  return null;
}

/** Whether the token after `at` may be of the same word: one blank lies between, and no punctuation. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.gap.length !== 1) return false;
  return (at === from ? openedFirst : opened).test(token.text) && closedLast.test(next.text);
}

/** Whether fragments, a lone consonant among them, make a word for certain: further letters, or fragments that are no words alone. */
function isTornWord(fragments: readonly Token[], isWord: IsWord, shortest: number): boolean {
  const texts = fragments.map(({ text }) => text);
  const word = coreOf(texts.join(""));
  if (word.length < shortest || !isWord(word)) return false;
  const others = texts.filter((text) => coreOf(text).length > 1);
  const isOfLetters = texts.length - others.length > 1;
  if (word.length < shortestWord) return others.length === 0;
  return isOfLetters || others.some((text) => !isWord(coreOf(text)));
}

const coreOf = (text: string) => text.replace(wholeWord, "$1").toLowerCase();

/** Runs of lone letters that are no list: not in the order of the alphabet, and not beside numbers or signs. */
function letterRuns(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (isLone(tokens[to], opened) && isLone(tokens[to + 1], loneLetter) && tokens[to + 1]?.gap.length === 1)
      to += 1;
    const texts = tokens.slice(from, to + 1).map(({ text }) => text);
    const consonants = texts.filter((text) => loneConsonant.test(text)).length;
    const isAmongWords = isWordOrEnd(tokens[from - 1]) && isWordOrEnd(tokens[to + 1]);
    if (texts.length >= shortestRun && consonants > 1 && !isList(texts) && isAmongWords)
      spans.push({ from, to, corrected: isApart(tokens, from, to) ? texts.join("") : null });
    from = to;
  }
  return spans;
}

const isLone = (token: Token | undefined, form: RegExp) =>
  token !== undefined && form.test(token.text) && loneLetter.test(token.text);
const isWordOrEnd = (token: Token | undefined) => token === undefined || /^[^\d=+<>*/^%]+$/u.test(token.text);

/** "a b c y d", "d e i": letters in the order of the alphabet. */
function isList(texts: readonly string[]): boolean {
  const entries = texts.filter((text) => text !== "y").map((text) => text.charAt(0));
  return entries.slice(1).every((letter, at) => letter > given(entries[at]));
}

/** Whether wider gaps set the run apart from what stands beside it, so that it is one whole word. */
function isApart(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [given(tokens[from]).gap, tokens[to + 1]?.gap];
  const hasWideGap = before.length > 1 || (after?.length ?? 0) > 1;
  return hasWideGap && (from === 0 || before.length > 1) && (after === undefined || after.length > 1);
}

/** The line with the words mended and one blank in place of the wider gaps that set torn words apart. */
function mend(line: string, tokens: readonly Token[], spans: readonly Span[]): string {
  const isInside = (at: number) => spans.some(({ from, to }) => at > from && at <= to);
  const words = tokens.map(({ gap, text }, at) => (isInside(at) ? text : gap + text)).join("");
  return evenLine(words + given(/\s*$/u.exec(line))[0]);
}

const scheme = String.raw`[Hh]ttps?[ \u00a0]{0,2}:[ \u00a0]{0,2}/[ \u00a0]{0,2}/`;
const gap = String.raw`[ \u00a0]{0,2}`;
const furtherLabel = String.raw`(?:\.[\w-]+|[ \u00a0]{1,2}\.${gap}[a-z][\w-]*|${gap}\.${gap}(?:gob|com|org|edu|net|gov|mx)\b)`;
const address = new RegExp(
  String.raw`(?:(?:${scheme}${gap})?\b[Ww]{3}${gap}\.${gap}|${scheme}${gap})[\w-]+${furtherLabel}+`,
  "gu",
);

/** The web addresses of a line that blanks tear apart; what follows the site's name is left alone. */
export function tornAddressesIn(line: string): TornLine | null {
  const pieces: TornPiece[] = [];
  const mended = line.replace(address, (found) => {
    const corrected = found.replace(/\s+/gu, "");
    if (corrected !== found) pieces.push({ found, corrected });
    return corrected;
  });
  return pieces.length === 0 ? null : { pieces, mended };
}

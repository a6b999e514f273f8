import { commonWords } from "./common-words";
import type { FollowUpTable } from "./follow-up-sheet";
import { evenLine } from "./even-blanks";
import { tornAddressesIn, tornWordsIn, type IsWord, type TornLine, type TornPiece } from "./torn-words";
import { eachWrittenText, suspectTexts, type WrittenText } from "./written-texts";

/** What is torn apart in a text. */
export interface BrokenSpacing {
  /** At least one, in the order of the text. */
  readonly pieces: readonly TornPiece[];
  /** The lines, counted from 0, in which they stand: uneven blanks there have the same cause. */
  readonly lines: ReadonlySet<number>;
  /** The whole text mended; null where a word is not certain. */
  readonly mended: string | null;
}

const loneConsonant = /(?<!\S)[bcdfghijklmnpqrstvwzñ](?!\S)/u;
const maybeAddress = /www|http/iu;

const known = new WeakMap<FollowUpTable, ReadonlyMap<WrittenText, BrokenSpacing>>();

/** The texts of a table with words or addresses that blanks tear apart, as copies from PDF files have them. */
export function brokenSpacings(table: FollowUpTable): ReadonlyMap<WrittenText, BrokenSpacing> {
  const broken = known.get(table) ?? findBroken(table);
  known.set(table, broken);
  return broken;
}

function findBroken(table: FollowUpTable): ReadonlyMap<WrittenText, BrokenSpacing> {
  const isWord = wordsOf(table);
  const broken = new Map<WrittenText, BrokenSpacing>();
  for (const written of suspectTexts(table)) {
    const found = brokenSpacingIn(written.text, isWord);
    if (found !== null) broken.set(written, found);
  }
  return broken;
}

function brokenSpacingIn(text: string, isWord: IsWord): BrokenSpacing | null {
  if (!loneConsonant.test(text) && !maybeAddress.test(text)) return null;
  const lines = text.split("\n");
  const torn = new Map<number, TornLine>();
  for (const [index, line] of lines.entries()) {
    const found = tornLineOf(line, isWord);
    if (found !== null) torn.set(index, found);
  }
  if (torn.size === 0) return null;
  const isCertain = [...torn.values()].every(({ mended }) => mended !== null);
  const mended = lines.map((line, index) => torn.get(index)?.mended ?? line).join("\n");
  return {
    pieces: [...torn.values()].flatMap(({ pieces }) => pieces),
    lines: new Set(torn.keys()),
    mended: isCertain ? mended : null,
  };
}

function tornLineOf(line: string, isWord: IsWord): TornLine | null {
  const addresses = maybeAddress.test(line) ? tornAddressesIn(line) : null;
  const whole = addresses?.mended ?? line;
  const words = loneConsonant.test(whole) ? tornWordsIn(whole, isWord) : null;
  if (words === null) return addresses && { ...addresses, mended: evenLine(whole) };
  return { pieces: [...(addresses?.pieces ?? []), ...words.pieces], mended: words.mended };
}

// Words repeat: what is read up to here knows nearly all of them, however long the table is.
const mostCharacters = 50_000;

/** Tells words: those that are common in such sheets, and those of the table's own texts without lone consonants. */
function wordsOf(table: FollowUpTable): IsWord {
  let own: ReadonlySet<string> | null = null;
  return (word) => commonWords.has(word) || (own ??= ownWords(table)).has(word);
}

function ownWords(table: FollowUpTable): ReadonlySet<string> {
  const words = new Set<string>();
  let characters = 0;
  eachWrittenText(table, (text) => {
    if (characters > mostCharacters || loneConsonant.test(text)) return;
    characters += text.length;
    for (const word of text.toLowerCase().match(/\p{L}{2,}/gu) ?? []) words.add(word);
  });
  return words;
}

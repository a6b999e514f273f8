import { trimText } from "./text";
import { given } from "./given";

// Zero-width joiners are left alone: they hold some signs together.
const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu;
const oddBlank = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const uneven = /^\s|\s$|[^\S \n\r]|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]| {2}/u;
const blankRun = / {2,}/gu;
// The indentation of a line, and the sign or number by which it is an entry of a list, with the blanks behind it.
const lineStart = /^\s*(?:(?:[-–—•·*▪■►➢✓○●]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.?[-)]|\.))\s+)?/iu;
const sentenceEnd = /[.:;!?…]["»”')]?$/u;

/**
 * The line with one plain blank between words and without invisible characters. What stands before an entry of a list is kept,
 * and so are two blanks after the end of a sentence, which many typists write, and those at the end of the line.
 */
export function evenLine(line: string): string {
  const visible = line.replace(invisible, "");
  const [start] = given(lineStart.exec(visible));
  const words = visible.slice(start.length).replace(oddBlank, " ");
  return start + words.replace(blankRun, (run, at: number) => evenRun(words, run, at));
}

function evenRun(line: string, run: string, at: number): string {
  const isLast = at + run.length === line.length;
  return isLast || (run.length === 2 && sentenceEnd.test(line.slice(0, at))) ? run : " ";
}

/**
 * The text without surplus blanks; its line breaks are kept, those at its ends excepted.
 * @param torn the lines, counted from 0, whose blanks have another cause; of them only the text's ends are evened
 */
export function evenText(text: string, torn: ReadonlySet<number>): string {
  if (!uneven.test(text)) return text;
  const lines = text.split("\n").map((line, index) => (torn.has(index) ? line : evenLine(line)));
  return trimText(lines.join("\n"));
}

/** The words around the first place inside a text at which its even form differs; null where only the ends do. */
export function firstUneven(text: string, even: string): string | null {
  const written = trimText(text);
  if (written === even) return null;
  let at = 0;
  while (written[at] === even[at]) at += 1;
  const [before] = given(/\S*\s?$/u.exec(even.slice(0, at)));
  const [after] = given(/^\s?\S*/u.exec(even.slice(at)));
  return trimText(before + after);
}

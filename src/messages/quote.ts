import { collapseBlanks } from "../core/text";

const longest = 80;

/** A cell's text as a sentence quotes it: on one line, long ones cut at a word. */
export function clip(text: string): string {
  const line = collapseBlanks(text);
  if (line.length <= longest) return line;
  const lastBlank = line.lastIndexOf(" ", longest);
  return `${line.slice(0, lastBlank > longest / 2 ? lastBlank : longest)}…`;
}

/** A cell's text as a Spanish sentence quotes it. */
export const inGuillemets = (text: string): string => `«${clip(text)}»`;

/** A cell's text as an English sentence quotes it. */
export const inCurlyQuotes = (text: string): string => `“${clip(text)}”`;

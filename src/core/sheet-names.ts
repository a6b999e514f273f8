const longestName = 31;
// \ / ? * [ ] : are forbidden in sheet names; control characters and halves of signs cannot be written into the file.
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const forbidden = /[\\/?*[\]:\u0000-\u001f\u007f\ufffe\uffff\p{Cs}]+/gu;

const cut = (name: string, length: number): string => {
  const kept = name.slice(0, length);
  return /[\ud800-\udbff]$/u.test(kept) ? kept.slice(0, -1) : kept;
};

/** Blanks and apostrophes may not stand at the ends of a sheet name, and whole signs are kept. */
const trimmed = (name: string): string => name.replace(/^[\s']+|[\s']+$/gu, "");

/** Excel compares names without case, and keeps "History" for itself. */
const keyOf = (name: string): string => name.toLowerCase();

/**
 * A sheet name as Excel takes it, as near to the wanted one as can be: 1 to 31 characters, none that is forbidden, no apostrophe at
 * either end, and none of those taken; "(2)" and so on tell it apart.
 */
export function sheetNameFor(wanted: string, taken: Iterable<string>, fallback: string): string {
  const keys = new Set(["history", ...[...taken].map(keyOf)]);
  const clean = trimmed(cut(trimmed(wanted.replace(forbidden, " ").replace(/\s+/gu, " ")), longestName)) || fallback;
  let name = trimmed(cut(clean, longestName));
  for (let number = 2; keys.has(keyOf(name)); number += 1) {
    const suffix = ` (${number})`;
    name = `${trimmed(cut(clean, longestName - suffix.length))}${suffix}`;
  }
  return name;
}

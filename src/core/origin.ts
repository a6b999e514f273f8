import { sheetNameFor } from "./sheet-names";

const longestName = 31;
const separator = " – ";
/** However long the file's name is, so much of the sheet's own stays. */
const leastOfSheet = 12;

const stemOf = (fileName: string): string => fileName.replace(/\.[^.]*$/u, "");

/**
 * The name of a sheet that is brought in from a file, as Excel takes it: the file's name without its ending, and the sheet's own. Where both
 * together are too long, the file's name is cut first, and the sheet's as far as it must be; "(2)" and so on tell it from those taken.
 */
export function gatheredSheetName(fileName: string, sheetName: string, taken: Iterable<string>): string {
  const stem = stemOf(fileName).trim();
  const room = longestName - separator.length;
  const ofSheet = Math.max(Math.min(sheetName.length, leastOfSheet), room - stem.length);
  const shownSheet = sheetName.slice(0, ofSheet).trim();
  const shownStem = stem.slice(0, room - shownSheet.length).trim();
  return sheetNameFor(`${shownStem}${separator}${shownSheet}`, taken, "ASM");
}

/**
 * The name that a sheet had in its file: Excel puts "(2)" and so on behind one that the workbook has already, and cuts it where that is too long.
 * @param present names of the sheets that were there before
 */
export function nameInFile(inserted: string, present: readonly string[]): string {
  const [, own] = /^(.+) \(\d+\)$/u.exec(inserted) ?? [];
  if (own === undefined) return inserted;
  const isCut = inserted.length === longestName;
  const key = own.toLowerCase();
  const isTaken = (name: string) => name.toLowerCase() === key || (isCut && name.toLowerCase().startsWith(key));
  return present.some(isTaken) ? own : inserted;
}

/** Files are told apart by their names, as a person who chooses them does: case and the ways to write an accent count for nothing. */
export const originKey = (fileName: string): string => fileName.normalize("NFC").trim().toLowerCase();

import { isCellError, type CellValue } from "./cell";

/** How many letters of a cell are compared with a beginning. */
export const beginningLength = 8;

// As the review reads them (progress.ts), as far as the first eight letters tell.
const endedWords =
  "concluid concluyó terminad cumplido cumplida atendido atendida cerrado cerrada finaliza completo completa solventa realizad ejecutad cancelad cancelac fusionad baja".split(
    " ",
  );
const endedPhrases = ["dado de", "dada de", "se concl", "se cance", "se termi", "se dio d"];

/**
 * With what a cell that tells the end of the work begins: in words, or with the whole of it.
 * @param whole the number that stands for all of the work: 1 or 100
 */
export const endingsFor = (whole: 1 | 100): readonly string[] => [
  String(whole),
  "100%",
  "100 %",
  ...endedWords,
  ...endedPhrases,
];

/** What a spreadsheet's TRIM leaves: ordinary blanks go at both ends, and all but one between words. */
const trimmed = (text: string) => text.replace(/ +/gu, " ").replace(/^ | $/gu, "");

/** Whether a formula that compares the beginning of a cell, without regard to case, would take the work for ended. */
export function tellsEnd(value: CellValue, endings: readonly string[]): boolean {
  if (value === null || isCellError(value)) return false;
  return endings.includes(trimmed(trimmed(String(value)).slice(0, beginningLength)).toLowerCase());
}

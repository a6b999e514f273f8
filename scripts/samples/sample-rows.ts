import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../paths";

export const samplesFolder = join(projectFolder, "samples");

export type SampleValue = string | number | null;

/** The rows of a text file of samples/: separated by tabs, a line break inside a cell written as \n, headings first. */
export function readRows(fileName: string): string[][] {
  const lines = readFileSync(join(samplesFolder, fileName), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));
}

const millisecondsPerDay = 86_400_000;

/** The day's serial number in the 1900 system; null where the text is no day written dd/mm/yyyy. */
function serialOf(text: string): number | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (!found) return null;
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? (date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsPerDay : null;
}

/** What Excel keeps when the text is typed into a cell: a date, a number, or the text; an apostrophe before it keeps it a text. */
export function asTyped(text: string): SampleValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const serial = serialOf(text);
  if (serial !== null) return serial;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

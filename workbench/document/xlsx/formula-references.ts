import { columnIndex, columnLetters } from "./addresses";

/** A formula's pieces that are no references: texts, and names of sheets in quotation marks. */
const quoted = /("(?:[^"]|"")*")|('(?:[^']|'')*'!)/;
// A sheet's name that needs no quotation marks, before an exclamation mark; not the tail of a longer name or of an external reference.
const bareSheet = /((?<![\p{L}\p{N}_.\]'])[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?!)/u;
const sheetReference = new RegExp(`${quoted.source}|${bareSheet.source}`, "gu");

/** A sheet's name as a reference writes it, with quotation marks where it needs them. */
export function sheetInReference(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[rR]\d*[cC]?\d*|TRUE|FALSE)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: "accent" }) === 0;
}

/**
 * The formula (or reference) with the names of sheets changed: `renamed` tells a sheet's new name, null for one that is gone, and
 * undefined for one that stays. References over several sheets ("First:Last!A1") are changed at both ends.
 */
export function withRenamedSheets(formula: string, renamed: (name: string) => string | null | undefined): string {
  return formula.replace(sheetReference, (whole, text?: string, inQuotes?: string, bare?: string) => {
    if (text !== undefined) return whole;
    const written = inQuotes ? inQuotes.slice(1, -2).replace(/''/g, "'") : (bare ?? "").slice(0, -1);
    if (written.includes("[")) return whole;
    const names = written.split(":");
    const changed = names.map(renamed);
    if (changed.every((name) => name === undefined)) return whole;
    if (changed.includes(null)) return "#REF!";
    const result = names.map((name, at) => changed[at] ?? name);
    const quotedAll = result.map(sheetInReference);
    return quotedAll.some((name) => name.startsWith("'"))
      ? `'${result.join(":").replace(/'/g, "''")}'!`
      : `${result.join(":")}!`;
  });
}

/** Looks a sheet's name up as Excel does: case is ignored. */
export function renamingOf(names: ReadonlyMap<string, string | null>): (name: string) => string | null | undefined {
  return (name) => [...names].find(([former]) => sameName(former, name))?.[1];
}

// Texts, quoted sheet names, columns of tables and names of functions are passed over.
const tableName = new RegExp(
  `${quoted.source}|(?<![\\p{L}\\p{N}_.\\\\[@])([\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*)(?![\\p{L}\\p{N}_.\\\\(!])`,
  "gu",
);

/** The formula with tables called by other names, which are given by the former ones in lower case. */
export function withRenamedTables(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(
    tableName,
    (whole, _text?: string, _sheet?: string, name?: string) => names.get((name ?? "").toLowerCase()) ?? whole,
  );
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
// Texts, quoted sheet names and names of functions are passed over; then cells ("$A1"), whole columns ("A:$C") and whole rows ("1:2").
const movable = new RegExp(
  `${quoted.source}|(?<![\\p{L}\\p{N}_.\\\\])(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!\\\\])` +
    `|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!\\\\])|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.]))`,
  "gu",
);

/** A row or column of a reference, moved unless it is absolute; null where it leaves the sheet. */
function movedColumn(dollar: string, letters: string, offset: number): string | null {
  if (dollar === "$") return `$${letters}`;
  const column = columnIndex(letters) + offset;
  return column < 0 || column >= lastColumn ? null : columnLetters(column);
}

function movedRow(dollar: string, number: string, offset: number): string | null {
  if (dollar === "$") return `$${number}`;
  const row = Number(number) + offset;
  return row < 1 || row > lastRow ? null : String(row);
}

/** The formula as it reads when copied so many rows down and columns to the right: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(movable, (whole: string, ...found: (string | undefined)[]) => {
    const [text, sheet, d1, letters, d2, number, d3, from, d4, to, d5, fromRow, d6, toRow] = found;
    if (text !== undefined || sheet !== undefined) return whole;
    const joined = (first: string | null, second: string | null, between: string) =>
      first === null || second === null ? "#REF!" : first + between + second;
    if (letters !== undefined)
      return joined(movedColumn(d1 ?? "", letters, columns), movedRow(d2 ?? "", number ?? "", rows), "");
    if (from !== undefined)
      return joined(movedColumn(d3 ?? "", from, columns), movedColumn(d4 ?? "", to ?? "", columns), ":");
    return joined(movedRow(d5 ?? "", fromRow ?? "", rows), movedRow(d6 ?? "", toRow ?? "", rows), ":");
  });
}

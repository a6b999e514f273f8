import type { Rect } from "./workbook-document";

/** A table of a sheet. */
export interface Table {
  /** Its number in the file, which no other table of the workbook has. */
  readonly id: number;
  readonly name: string;
  /** All of it, with its header and totals rows. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** "TableStyleMedium2" and its like; null for none. */
  readonly style: string | null;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
  readonly showRowStripes: boolean;
  readonly showColumnStripes: boolean;
  readonly hasFilterButton: boolean;
  /** Whether a filter of one of its columns is on. */
  readonly isFiltered: boolean;
  /** The texts of the header cells, each another one. */
  readonly columnNames: readonly string[];
  /** The part of the opened package that holds it; null for one made since. */
  readonly sourcePart: string | null;
}

/** What can be changed of a table; its column names follow its header cells. */
export type TableChange = Partial<Omit<Table, "id" | "columnNames" | "sourcePart">>;

const longestName = 255;
const longestHeader = 255;
const cellLike = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r\d+|[rc])$/i;

/** Whether Excel takes the text for a table's or a defined name: letters, digits, "_", "." and "\", and no address of a cell. */
export function isAllowedName(name: string): boolean {
  return name.length <= longestName && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) && !cellLike.test(name);
}

/**
 * The names of columns with these header texts: blanks are named "Column1" by their place, and what is there already, case aside,
 * gets the first number that makes it another. Headers that are the columns' former names stay.
 */
export function columnNamesOf(headers: readonly string[], former: readonly string[] = []): string[] {
  const isKept = (header: string, index: number) => header !== "" && header === former[index];
  const taken = new Set(headers.filter(isKept).map((header) => header.toLowerCase()));
  return headers.map((header, index) => {
    if (isKept(header, index)) return header;
    const text = header.slice(0, longestHeader) || `Column${index + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = text.slice(0, longestHeader - String(number).length) + String(number);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

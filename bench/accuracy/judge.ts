import type { CellPosition } from "../../src/core/cell";
import { columns, plantedClasses, type Planted, type PlantedClass, type PlantedSheet } from "./planted-sheet";

/** What a validator says of a sheet, in sheet coordinates. */
export interface Verdict {
  /** Every cell that it calls wrong; a column of `wholeRow` where it names only the row. */
  readonly reports: readonly CellPosition[];
  /** By row the day that it read ("2015-06-30"); null where it hands out no dates. */
  readonly dates: ReadonlyMap<number, string> | null;
}

/** What was planted of one class, and what a validator made of it. */
export interface Count {
  readonly planted: number;
  readonly found: number;
  readonly missed: number;
  /** Cells of that column that are in order and were called wrong; for "text-date" the valid dates that were refused. */
  readonly falseAlarms: number;
}

export interface Score {
  readonly counts: Readonly<Record<PlantedClass, Count>>;
  /** Text dates that were taken for another day. */
  readonly otherDay: number;
  /** False alarms on title lines, headings, the blank row and cells in which nothing is ever planted. */
  readonly elsewhere: number;
}

/** The column of a report that names only a row. */
const wholeRow = -1;

const mostColumns = 100;
const keyOf = ({ row, column }: CellPosition) => row * mostColumns + column;

/** Cells without anything planted count under the fault that their column is checked for. */
const classOfColumn: ReadonlyMap<number, PlantedClass> = new Map([
  [columns.evidence, "missing-evidence"],
  [columns.responsibleArea, "missing-responsible-area"],
  [columns.dueDate, "impossible-date"],
]);

interface Tally {
  planted: number;
  found: number;
  falseAlarms: number;
}

/**
 * Compares what a validator reports with what was planted, cell by cell. Several reports on one cell count once. One report on the blank
 * row, and one on a heading that is not written as printed, are no false alarms: they tell the reader something true.
 */
export function judge(sheet: PlantedSheet, { reports, dates }: Verdict): Score {
  const reported = new Map(reports.map((at) => [keyOf(at), at]));
  const planted = new Map(sheet.planted.map((item) => [keyOf(item.at), item]));
  const tallies = tallyOf();
  let otherDay = 0;
  for (const [key, item] of planted) {
    const tally = tallies[item.class];
    tally.planted += 1;
    const isReported = reported.has(key);
    if (item.class !== "text-date") {
      if (isReported) tally.found += 1;
    } else if (isReported) {
      tally.falseAlarms += 1;
    } else if (!reported.has(keyOf({ row: item.at.row, column: wholeRow }))) {
      if (isRightDay(item, dates)) tally.found += 1;
      else otherDay += 1;
    }
  }

  let elsewhere = 0;
  let onBlankRow = 0;
  for (const [key, at] of reported) {
    if (planted.has(key)) continue;
    const kind = classOfColumn.get(at.column);
    if (at.row === sheet.blankRow) onBlankRow += 1;
    else if (at.row > sheet.headerRow && kind !== undefined) tallies[kind].falseAlarms += 1;
    else if (at.row !== sheet.headerRow || !sheet.changedHeadings.has(at.column)) elsewhere += 1;
  }
  return { counts: countsOf(tallies), otherDay, elsewhere: elsewhere + Math.max(0, onBlankRow - 1) };
}

/** Whether nothing was missed and nothing called wrong that is in order. */
export function isPerfect({ counts, otherDay, elsewhere }: Score): boolean {
  const all = plantedClasses.map((kind) => counts[kind]);
  return otherDay === 0 && elsewhere === 0 && all.every(({ missed, falseAlarms }) => missed === 0 && falseAlarms === 0);
}

function isRightDay({ at, date }: Planted, dates: Verdict["dates"]): boolean {
  return dates === null || dates.get(at.row) === date?.toString();
}

const fromEntries = <Value>(valueOf: (kind: PlantedClass) => Value) =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(plantedClasses.map((kind) => [kind, valueOf(kind)])) as Record<PlantedClass, Value>;

const tallyOf = () => fromEntries<Tally>(() => ({ planted: 0, found: 0, falseAlarms: 0 }));

function countsOf(tallies: Readonly<Record<PlantedClass, Tally>>): Score["counts"] {
  return fromEntries((kind) => {
    const { planted, found, falseAlarms } = tallies[kind];
    return { planted, found, missed: planted - found, falseAlarms };
  });
}

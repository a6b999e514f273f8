import { foldArea, proposeSpellings, type SpellingProposal } from "./areas";
import type { CellPosition } from "./cell";
import type { FollowUpTable } from "./follow-up-sheet";
import { oncePerCell } from "./rule";

/** A proposal for one spelling, with its cells on one sheet. */
export interface LocatedProposal extends SpellingProposal {
  /** How many cells of the workbook hold the spelling. */
  readonly times: number;
  /** How many hold the proposed name, in any case, with any accents and blanks. */
  readonly proposedTimes: number;
  /** At least one, in sheet order. */
  readonly cells: readonly CellPosition[];
}

/** The cells of one spelling on one sheet, and the table of the first. */
interface SpellingCells {
  readonly table: FollowUpTable;
  readonly cells: CellPosition[];
}

/** Where each spelling stands, by sheet; spellings in the order in which they are first written. */
function locateSpellings(tables: readonly FollowUpTable[]): ReadonlyMap<string, ReadonlyMap<string, SpellingCells>> {
  const spellings = new Map<string, Map<string, SpellingCells>>();
  for (const table of tables) {
    for (const { responsibleArea } of oncePerCell(table.activities, (activity) => activity.responsibleArea)) {
      if (responsibleArea.value === null) continue;
      const sheets = spellings.get(responsibleArea.value) ?? new Map<string, SpellingCells>();
      const found = sheets.get(table.sheetId) ?? { table, cells: [] };
      found.cells.push(responsibleArea.at);
      spellings.set(responsibleArea.value, sheets.set(table.sheetId, found));
    }
  }
  return spellings;
}

function proposalsOf(tables: readonly FollowUpTable[]): ReadonlyMap<FollowUpTable, readonly LocatedProposal[]> {
  const spellings = locateSpellings(tables);
  const times = new Map<string, number>();
  const timesOfArea = new Map<string, number>();
  for (const [name, sheets] of spellings) {
    const count = [...sheets.values()].reduce((sum, { cells }) => sum + cells.length, 0);
    times.set(name, count);
    timesOfArea.set(foldArea(name), (timesOfArea.get(foldArea(name)) ?? 0) + count);
  }
  const byTable = new Map<FollowUpTable, LocatedProposal[]>();
  for (const { written, proposed } of proposeSpellings(times)) {
    const counts = { times: times.get(written) ?? 0, proposedTimes: timesOfArea.get(foldArea(proposed)) ?? 0 };
    for (const { table, cells } of spellings.get(written)?.values() ?? []) {
      const proposals = byTable.get(table) ?? [];
      proposals.push({ written, proposed, ...counts, cells });
      byTable.set(table, proposals);
    }
  }
  return byTable;
}

// Names are counted over the whole workbook, so the answer is the same for each of its tables.
const known = new WeakMap<readonly FollowUpTable[], ReadonlyMap<FollowUpTable, readonly LocatedProposal[]>>();

/**
 * The spellings that are to be unified, by the table in which each is first met on its sheet.
 * @param tables every ASM table of the workbook, in tab order
 */
export function proposalsByTable(
  tables: readonly FollowUpTable[],
): ReadonlyMap<FollowUpTable, readonly LocatedProposal[]> {
  const proposals = known.get(tables) ?? proposalsOf(tables);
  known.set(tables, proposals);
  return proposals;
}

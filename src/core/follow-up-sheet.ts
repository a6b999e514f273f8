import type { DateReading } from "./calendar-date";
import type { CellPosition, Located } from "./cell";
import type { ProgressReading } from "./progress";
import type { FormatId } from "./formats";
import type { ColumnId } from "./template";
import type { SheetSnapshot } from "./workbook-snapshot";

/** A cell that holds words: the trimmed text, or null where it is blank or holds a placeholder. */
export interface TextCell extends Located<string | null> {
  /** The placeholder as written ("N/D", "—") where one stands in place of a value; null otherwise. */
  readonly placeholder: string | null;
  /** What the cell shows where its formula failed ("#REF!"); null otherwise. */
  readonly error: string | null;
}

/**
 * One commitment: one row of the table. Fields of a column that the table lacks are blank and stand at the row's first cell;
 * `FollowUpTable.columns` says which exist. A field under a vertical merge stands at the merge's top-left cell.
 */
export interface Activity {
  /** The very same object for all activities of one aspect. */
  readonly aspect: AspectHeading;
  /** The row's first cell in the table. */
  readonly rowStart: CellPosition;
  readonly activity: TextCell;
  readonly coordinatingArea: TextCell;
  readonly responsibleArea: TextCell;
  readonly dueDate: Located<DateReading>;
  readonly expectedResults: TextCell;
  readonly product: TextCell;
  readonly progress: Located<ProgressReading>;
  readonly proof: TextCell;
  readonly remarks: TextCell;
  /** The state in words, where the table has a column of its own for it. */
  readonly state: Located<ProgressReading>;
  /** The programme of the row, where one sheet holds several; `FollowUpTable.programme` is the one of the title block. */
  readonly programme: TextCell;
  /** Específico, institucional, interinstitucional, intergubernamental. */
  readonly type: TextCell;
  readonly priority: TextCell;
  readonly improvementKind: TextCell;
  readonly topic: TextCell;
  /** The activity's share of its aspect, in percent. */
  readonly weight: Located<ProgressReading>;
  /** Why its attention has not begun. */
  readonly reasons: TextCell;
}

/** What identifies an aspect: its number as printed and its text. */
export interface AspectHeading {
  readonly number: TextCell;
  readonly text: TextCell;
}

/** An improvement aspect with its activities, in sheet order; at least one. */
export interface Aspect extends AspectHeading {
  readonly activities: readonly Activity[];
}

/** A heading that was recognised: where it stands and how it is written. */
export interface ColumnHeading {
  readonly at: CellPosition;
  /** As written; the words of a heading over several rows are joined by blanks. */
  readonly text: string;
  /** The right spelling where letters are wrong, missing or too many; null where only case, accents, blanks or marks differ. */
  readonly misspelt: string | null;
}

/** A heading of which letters are wrong, missing or too many; its cells are read all the same. */
export interface MisspeltHeading {
  readonly column: ColumnId;
  readonly at: CellPosition;
  readonly text: string;
  /** The right spelling. */
  readonly misspelt: string;
}

/** A further heading of a column that the table already has; its cells are not read. */
export interface DuplicateColumn {
  readonly column: ColumnId;
  readonly at: CellPosition;
  readonly text: string;
}

/** One ASM table of a sheet. */
export interface FollowUpTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly format: FormatId;
  /** Zero-based row of the (last) heading row. */
  readonly headerRow: number;
  /** The columns that the table has. */
  readonly columns: ReadonlyMap<ColumnId, ColumnHeading>;
  /** Columns that its format requires and that were not found. */
  readonly missingColumns: readonly ColumnId[];
  /** The misspelt headings of every page and every form, from top to bottom. */
  readonly misspeltHeadings: readonly MisspeltHeading[];
  /** Headings that name a column once more, from left to right. */
  readonly duplicateColumns: readonly DuplicateColumn[];
  /** Zero-based rows without any value between two rows of commitments. */
  readonly blankRows: readonly number[];
  /** The programme named in the title block, as written; null where none was found. */
  readonly programme: string | null;
  readonly institution: string | null;
  readonly aspects: readonly Aspect[];
  /** All activities of all aspects, in sheet order. */
  readonly activities: readonly Activity[];
  /** The cells of the table's columns whose formulas failed, in reading order; one under a merge stands once. */
  readonly errors: readonly Located<string>[];
  /** The cells as the sheet holds them, for what is said about their form and not about their meaning. */
  readonly snapshot: SheetSnapshot;
}

/** Why a sheet was not reviewed. */
export type SkipReason = "empty" | "no-asm-table" | "summary-sheet";

/** A sheet as understood: its ASM tables, or why it has none. */
export interface FollowUpSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly tables: readonly FollowUpTable[];
  readonly skipped: SkipReason | null;
  /** Whether some of its rows are hidden or filtered out; they are reviewed like the others. */
  readonly hasHiddenRows: boolean;
  /** The cells that the sheet was understood from. */
  readonly snapshot: SheetSnapshot;
}

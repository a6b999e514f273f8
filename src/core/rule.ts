import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell";
import type { Activity, FollowUpTable, TextCell } from "./follow-up-sheet";
import { isTold } from "./progress";
import type { ReviewSettings } from "./settings";
import type { Steps } from "./steps";
import type { ActivityRecord } from "./summarize";
import type { FormatId } from "./formats";
import type { ColumnId } from "./template";

export type Severity = "error" | "warning" | "info";

/** What a rule tells of a case, apart from its words: numbers and texts only. */
export type IssueData = Readonly<Record<string, string | number | null>>;

/** What a rule may look at beside the table that it checks. */
export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  /** Every ASM table of the workbook, the checked one included; the same list for each of them. */
  readonly tables: readonly FollowUpTable[];
  /** How each activity of the checked table counts at the cut-off day, in their order: the state that summary and figures show too. */
  readonly records: readonly ActivityRecord[];
}

/** One case that a rule found, in the table that it checks. */
export interface Finding<Data extends IssueData = IssueData> {
  /** The cell to be corrected. */
  readonly at: CellPosition;
  /** Further cells with the very same cause; one cause is one observation. */
  readonly alsoAt?: readonly CellPosition[];
  readonly data: Data;
  /**
   * What the cells should hold instead, where that can be told safely: a text, a number, or a day as a true date. Absent or null
   * where only a person can know.
   */
  readonly replacement?: Replacement | null;
}

/** What is to stand in a cell: a text, a number, or a day as a true date of the spreadsheet. */
export type Replacement = string | number | CalendarDate;

export interface Rule<Id extends string = string, Data extends IssueData = IssueData> {
  /** Kebab-case, names the fault, never reused. */
  readonly id: Id;
  readonly severity: Severity;
  /** Columns without which the rule stays silent and is listed as not checked. */
  readonly needs: readonly ColumnId[];
  /** Columns of which it needs at least one, where they are given; it looks at those that are there. */
  readonly needsOneOf?: readonly ColumnId[];
  /** The formats that the rule is about; every format where it is not given. It is no matter in the others, and not listed there. */
  readonly formats?: readonly FormatId[];
  /** A setting without which the rule has nothing to compare with; it stays silent and is listed as not checked. */
  readonly needsSetting?: "areaCatalogue";
  /**
   * Where an observation stands for all cells of a column that say the same: what they say, by which it is known whichever row comes first.
   * Null for one about a row, as where it is not given. A method, so that rules with data of their own are rules.
   */
  gathersBy?(data: Data): string | null;
  /** Works out what `check` asks for and what takes long, part by part, so that a page can draw between the parts. */
  readonly prepare?: (table: FollowUpTable, context: RuleContext) => Steps<unknown>;
  /** What it finds, in sheet order. Of several findings about one cell, which several rows share under a merge, the first counts. */
  readonly check: (table: FollowUpTable, context: RuleContext) => Iterable<Finding<Data>>;
}

/** Declares a rule; the registry in `rules/index.ts` derives the types of ids and data from what it returns. */
export function defineRule<const Id extends string, Data extends IssueData>(rule: Rule<Id, Data>): Rule<Id, Data> {
  return rule;
}

const mostColumns = 16_384;

/** Anything that stands in a cell. */
interface Placed {
  readonly at: CellPosition;
}

/** Tells cells that are met for the first time: a merge hands one and the same cell to every row that it covers. */
export class MetCells {
  private readonly keys: number[] = [];
  // Nearly always cells come in sheet order, and a cell beyond all that were met is a new one.
  private last = -1;
  private met: Set<number> | null = null;

  /** Whether the cell was not met before; from then on it was. */
  isNew({ row, column }: CellPosition): boolean {
    const key = row * mostColumns + column;
    if (key <= this.last) {
      this.met ??= new Set(this.keys);
      if (this.met.has(key)) return false;
    } else {
      this.last = key;
    }
    if (this.met === null) this.keys.push(key);
    else this.met.add(key);
    return true;
  }
}

/** The items whose cell was not met before. */
export function oncePerCell<Item>(items: readonly Item[], cellOf: (item: Item) => Placed): Item[] {
  const met = new MetCells();
  return items.filter((item) => met.isNew(cellOf(item).at));
}

/** What a look at each of the items finds, in their order; null where that is nothing. */
export function findAmong<Item, Data extends IssueData>(
  items: readonly Item[],
  look: (item: Item) => Finding<Data> | null,
): readonly Finding<Data>[] {
  const found: Finding<Data>[] = [];
  for (const item of items) {
    const finding = look(item);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** A finding for each cell without a value, with the placeholder that stands in its place; a failed formula is no blank. */
export function blankCells<Item>(
  items: readonly Item[],
  cellOf: (item: Item) => TextCell,
): readonly Finding<{ readonly placeholder: string | null }>[] {
  const found: Finding<{ readonly placeholder: string | null }>[] = [];
  for (const item of items) {
    const cell = cellOf(item);
    if (cell.value === null && cell.error === null)
      found.push({ at: cell.at, data: { placeholder: cell.placeholder } });
  }
  return found;
}

/** Whether the table has a column that tells what is concluded. Without it, a date that has passed may belong to work that is done. */
export function tellsProgress({ columns }: FollowUpTable): boolean {
  return columns.has("progress") || columns.has("state");
}

/** Whether the progress or the state of an activity says anything that can be understood about its end. */
export function tellsCompletion({ progress, state }: Activity): boolean {
  return isTold(progress.value) || isTold(state.value);
}

/** An observation: what a rule reports about a cell. */
export interface Issue {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly at: CellPosition;
  readonly alsoAt: readonly CellPosition[];
  readonly data: IssueData;
  /** As in the finding; null where the rule tells none. */
  readonly replacement: Replacement | null;
  /** The activity whose row holds the cell; null for observations about headings. */
  readonly activity: Activity | null;
}

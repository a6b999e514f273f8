import type { DateReading } from "./calendar-date";
import type { CellPosition, Located } from "./cell";
import type { Activity, FollowUpSheet, FollowUpTable, TextCell } from "./follow-up-sheet";
import { given } from "./given";
import type { ProgressReading } from "./progress";
import type { Issue } from "./rule";
import { columnIds, type ColumnId } from "./template";

/** Where in its table an observation belongs: what moved rows, sorted rows and permuted columns do not change. */
export interface IssuePlace {
  readonly table: FollowUpTable;
  /** The activity in whose row it stands; for a gap between rows the one above it; null for headings. */
  readonly activity: Activity | null;
  /** The column that it is about; null where it is about none. */
  readonly column: ColumnId | null;
}

/** A cell of an activity, as it was read. */
export type Field = TextCell | Located<DateReading> | Located<ProgressReading>;

// Of several that stand at one cell, the first counts.
const ownColumns = [
  "activity",
  "coordinatingArea",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
  "progress",
  "proof",
  "remarks",
  "state",
  "programme",
  "type",
  "priority",
  "improvementKind",
  "topic",
  "weight",
  "reasons",
] as const satisfies readonly Exclude<keyof Activity, "aspect" | "rowStart">[];

/** The cells of an activity by column. */
export function fieldsOf(activity: Activity): readonly (readonly [column: ColumnId, field: Field])[] {
  const own = ownColumns.map((column) => [column, activity[column]] as const);
  return [["number", activity.aspect.number], ["aspect", activity.aspect.text], ...own];
}

const isAt = (a: CellPosition, b: CellPosition) => a.row === b.row && a.column === b.column;

/** Finds the places of the observations of these sheets. */
export function issuePlaces(sheets: readonly FollowUpSheet[]): (issue: Issue) => IssuePlace | null {
  const tableOf = new Map<Activity, FollowUpTable>();
  const columnsOf = new Map<FollowUpTable, ReadonlyMap<number, ColumnId>>();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    for (const activity of table.activities) tableOf.set(activity, table);
    columnsOf.set(table, new Map([...table.columns].map(([id, { at }]) => [at.column, id])));
  }
  const columnOf = (issue: Issue, table: FollowUpTable, activity: Activity | null): ColumnId | null => {
    // An absent column has no cell of its own.
    const told = columnIds.find((id) => id === issue.data["column"]);
    if (told !== undefined) return told;
    if (table.format !== "label-form") return given(columnsOf.get(table)).get(issue.at.column) ?? null;
    const fields = activity === null ? [] : fieldsOf(activity);
    const name = fields.find(([, field]) => isAt(field.at, issue.at))?.[0];
    return [...table.columns.keys()].find((id) => id === name) ?? null;
  };
  return (issue) => {
    const table = issue.activity === null ? tableAround(issue, sheets) : tableOf.get(issue.activity);
    if (table === undefined) return null;
    const activity = issue.activity ?? activityAbove(issue.at, table);
    return { table, activity, column: columnOf(issue, table, issue.activity) };
  };
}

/** The table of the sheet whose headings stand nearest above the observation, or in its row; the first one where none does. */
function tableAround({ sheetId, at }: Issue, sheets: readonly FollowUpSheet[]): FollowUpTable | undefined {
  const tables = sheets.find((sheet) => sheet.sheetId === sheetId)?.tables ?? [];
  return tables.filter(({ headerRow }) => headerRow <= at.row).at(-1) ?? tables[0];
}

function activityAbove({ row }: CellPosition, { activities, headerRow }: FollowUpTable): Activity | null {
  return row <= headerRow ? null : (activities.filter(({ rowStart }) => rowStart.row < row).at(-1) ?? null);
}

import { Temporal } from "temporal-polyfill";
import type { CellPosition } from "../../../src/core/cell";
import type { Activity } from "../../../src/core/follow-up-sheet";
import { fieldsOf, type Field } from "../../../src/core/issue-place";
import type { Review } from "../../../src/core/review";
import type { Issue } from "../../../src/core/rule";

export type Move = (at: CellPosition) => CellPosition;

/** An observation without the activity that it comes from. */
export interface Observation {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly at: CellPosition;
  readonly alsoAt: readonly CellPosition[];
  readonly data: Issue["data"];
  readonly replacement: string | null;
  /** The row of the activity. */
  readonly row: number | null;
}

const stay: Move = (at) => at;

/** The observations of a review, at other cells. */
export function observationsOf({ issues }: Review, move = stay): readonly Observation[] {
  return issues.map(({ ruleId, severity, sheetName, at, alsoAt, data, replacement, activity }) => ({
    rule: ruleId,
    severity,
    sheet: sheetName,
    at: move(at),
    alsoAt: alsoAt.map(move),
    data,
    replacement: replacement === null ? null : String(replacement),
    row: activity === null ? null : move(activity.rowStart).row,
  }));
}

const byCell = (a: CellPosition, b: CellPosition) => a.row - b.row || a.column - b.column;

/** In reading order, the observations of one cell by the names of their rules. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => byCell(a.at, b.at) || a.rule.localeCompare(b.rule));
}

/** The cells of each observation in reading order, whichever of them the rule named first. */
export function byCells(observations: readonly Observation[]): readonly Observation[] {
  const sorted = observations.map((observation) => {
    const [at = observation.at, ...alsoAt] = [observation.at, ...observation.alsoAt].sort(byCell);
    return { ...observation, at, alsoAt };
  });
  return inOrder(sorted);
}

/** What a review says beside its observations and addresses. */
export function figuresOf({ notChecked, areas, totals, sheets }: Review) {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ format, missingColumns, activities, aspects, columns }) => ({
      format,
      missingColumns,
      columns: [...columns.keys()].sort(),
      activities: activities.length,
      aspects: aspects.length,
    })),
  );
  return { notChecked, areas, totals, skipped: sheets.map(({ skipped }) => skipped), tables };
}

function isActivity(value: unknown): value is Activity {
  return typeof value === "object" && value !== null && "rowStart" in value;
}

function isField(value: object): value is Field {
  return "at" in value && "value" in value;
}

/** What an object says, by name; activities and their cells may say it in other ways than by properties of their own. */
function partsOf(value: object): readonly (readonly [string, unknown])[] {
  if (isActivity(value)) {
    const own = fieldsOf(value).filter(([column]) => column !== "number" && column !== "aspect");
    return [["rowStart", value.rowStart], ...own];
  }
  if (!isField(value)) return Object.entries(value);
  const beside = "placeholder" in value ? [value.placeholder, value.error] : [];
  return Object.entries({ at: value.at, value: value.value, beside });
}

/**
 * Everything that a review says as plain data, at other cells: positions wherever they stand, and the rows of headings and
 * blank rows. The cells that it was read from are left out; an activity stands with its aspect, and elsewhere only by its row.
 */
export function plain(value: unknown, move = stay): unknown {
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (value instanceof Map) return [...value].map((entry) => plain(entry, move));
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, move));
  if (typeof value !== "object" || value === null) return value;
  const moved = partsOf(value).flatMap(([key, item]): readonly (readonly [string, unknown])[] => {
    if (key === "snapshot" || key === "aspect") return [];
    if (key === "activity" && isActivity(item)) return [[key, plain(item.rowStart, move)]];
    if (key === "headerRow" && typeof item === "number") return [[key, move({ row: item, column: 0 }).row]];
    if (key === "blankRows" && Array.isArray(item))
      return [[key, item.map((row: unknown) => move({ row: Number(row), column: 0 }).row)]];
    return [[key, plain(item, move)]];
  });
  const result: Record<string, unknown> = Object.fromEntries(moved);
  const { row, column } = result;
  return typeof row === "number" && typeof column === "number" ? move({ row, column }) : result;
}

/** Expects the same plain data; telling the difference is slow and left to the case where there is one. */
export function expectSame(received: unknown, expected: unknown): void {
  if (JSON.stringify(received) !== JSON.stringify(expected)) expect(received).toEqual(expected);
}

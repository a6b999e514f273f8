import { Temporal } from "temporal-polyfill";
import { toSerial } from "../../src/core/calendar-date";
import type { CellValue } from "../../src/core/cell";
import { readWorkbook } from "../../src/core/read-sheet";
import { findIssues, type RuleOptions } from "../../src/core/find-issues";
import { reviewSheets, type Review } from "../../src/core/review";
import { rules } from "../../src/core/rules";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook-snapshot";
import type { Verdict } from "./judge";
import { columns, type PlantedCell, type PlantedSheet } from "./planted-sheet";

/** Before every due date: what is overdue is not planted, and must not hide what is. */
export const reviewOptions: RuleOptions = {
  asOf: Temporal.PlainDate.from("2014-12-31"),
  settings: defaultSettings,
};

export { findIssues, readWorkbook, reviewSheets };

/** Reads a workbook and runs every rule. */
export const reviewOf = (snapshot: WorkbookSnapshot): Review => reviewSheets(readWorkbook(snapshot), reviewOptions);

/** A planted sheet as Excel would hand it over, without a file in between. */
export function snapshotOf({ rows }: PlantedSheet): WorkbookSnapshot {
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const sheet: SheetSnapshot = {
    sheetId: "1",
    name: "Documento de Trabajo",
    usedRange: { row: 0, column: 0, rowCount: rows.length, columnCount: width },
    values: filled.map((row) => row.map(valueOf)),
    numberFormats: filled.map((row) => row.map((value) => (isDay(value) ? "dd/mm/yyyy" : "General"))),
    merges: [],
    formulas: [],
    hasHiddenRows: false,
  };
  return { sheets: [sheet], dateSystem: 1900 };
}

const isDay = (value: PlantedCell): value is Temporal.PlainDate => value instanceof Temporal.PlainDate;
const valueOf = (value: PlantedCell): CellValue => (isDay(value) ? toSerial(value, 1900) : value);

// These call a cell wrong whatever their severity is set to.
const plantedRules: ReadonlySet<string> = new Set([
  "missing-evidence",
  "missing-responsible-area",
  "impossible-due-date",
  "unreadable-due-date",
]);

/** Only what the public validators look at too: the rules about what is planted, all others switched off. */
export const likeForLike: RuleOptions = {
  ...reviewOptions,
  settings: {
    ...defaultSettings,
    rules: Object.fromEntries(rules.flatMap(({ id }) => (plantedRules.has(id) ? [] : [[id, "off" as const]]))),
  },
};

/** What a review says of the planted classes. Every observation of error severity counts as a report, whichever rule it is of. */
export function verdictOf({ issues }: Pick<Review, "issues">): Verdict {
  const errors = issues.filter(({ severity, ruleId }) => severity === "error" || plantedRules.has(ruleId));
  const dates = issues.flatMap(({ at, alsoAt, data }) => {
    const { date } = data;
    return typeof date === "string"
      ? [at, ...alsoAt].filter(({ column }) => column === columns.dueDate).map(({ row }) => [row, date] as const)
      : [];
  });
  return { reports: errors.flatMap(({ at, alsoAt }) => [at, ...alsoAt]), dates: new Map(dates) };
}

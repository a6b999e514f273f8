import type { CellRange } from "../core/cell";
import { beginningLength } from "../core/live-endings";
import type { LiveCondition, LiveMark } from "../core/live-dates";
import { severitiesByGravity, type MarkGroup, type SheetMarks } from "../core/marks";
import type { Severity } from "../core/rule";
import { columnLetters } from "./addresses";

/** One kind of conditional format of ours on a sheet: over more addresses than Excel takes at once it becomes several. */
export interface MarkRule {
  readonly formula: string;
  readonly ranges: readonly CellRange[];
  readonly severity: Severity;
  /** Whether a sign is shown before texts. */
  readonly hasSign: boolean;
}

// A conditional format has no name in Excel, so ours are known by a text in their formula, which is always true.
const sentinel = "revisor-asm:";
const version = 2;

const sentinelOf = ({ severity, holdsText }: MarkGroup) =>
  `"${sentinel}${severity}${holdsText ? ":text" : ""}:${version}"`;

/** Whether a conditional format's formula is one of ours, of any version and whatever a host made of its notation. */
export const isOwnFormula = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.includes(`"${sentinel}`);

/** How a rule of ours looks, as its formula tells; null where another version wrote it. */
export function lookOf(formula: string): Pick<MarkRule, "severity" | "hasSign"> | null {
  const [, severity, sign] = /"revisor-asm:(?:live:[a-z-]+:)?(error|warning|info)(:text)?:\d+"/.exec(formula) ?? [];
  const known = severitiesByGravity.find((candidate) => candidate === severity);
  return known ? { severity: known, hasSign: sign !== undefined } : null;
}

/**
 * A formula that is true on the days on which a row's due date is in the state, relative to the first row of the mark's range. A text, a
 * blank or an error in place of the date makes it false: texts come after all numbers, blanks before.
 */
export function liveFormula({ state, severity, range, condition }: LiveMark): string {
  const due = cellIn(condition.dueColumn, range.row);
  const days = {
    overdue: [`${due}>=DATE(${condition.fromYear},1,1)`, `${due}<TODAY()`],
    "due-soon": [`${due}>=TODAY()`, `${due}<TODAY()+${condition.dueSoonDays + 1}`],
  };
  const known = `"${sentinel}live:${state}:${severity}:${version}"<>""`;
  return `=AND(${[known, ...days[state], ...openConditions(condition, range.row)].join(",")})`;
}

/** The column is fixed and the row is not, so that the formula fits every cell of the range and both of its columns. */
const cellIn = (column: number, row: number) => `$${columnLetters(column)}${row + 1}`;

/** FIND fails where a cell does not begin with one of the endings. */
function openConditions({ endColumns, endings }: LiveCondition, row: number): string[] {
  const list = `"|${endings.join("|")}|"`;
  return endColumns.map((column) => {
    const beginning = `LOWER(TRIM(LEFT(TRIM(${cellIn(column, row)}),${beginningLength})))`;
    return `ISERROR(FIND("|"&${beginning}&"|",${list}))`;
  });
}

const ruleOf = (group: MarkGroup): MarkRule => {
  const { severity, holdsText, ranges } = group;
  return { formula: `=LEN(${sentinelOf(group)})>0`, ranges, severity, hasSign: holdsText };
};

const liveRuleOf = (mark: LiveMark): MarkRule => {
  return { formula: liveFormula(mark), ranges: [mark.range], severity: mark.severity, hasSign: false };
};

/** The rules that mark a sheet, the gravest first. */
export function rulesOf({ groups, live }: SheetMarks): MarkRule[] {
  const rules = [...groups.map(ruleOf), ...live.map(liveRuleOf)];
  return severitiesByGravity.flatMap((severity) => rules.filter((rule) => rule.severity === severity));
}

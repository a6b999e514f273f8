import type { FollowUpSheet, FollowUpTable } from "../../../src/core/follow-up-sheet";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../../src/core/review";
import type { Issue } from "../../../src/core/rule";
import { columnIds } from "../../../src/core/template";
import type { WorkbookSnapshot } from "../../../src/core/workbook-snapshot";
import { cellAddress } from "../../../src/excel/addresses";
import type { ExpectedObservation, Fixture, FixtureSheet } from "./fixture";

/** The fixture as a host would hand it over. */
export function workbookOf({ sheets, dateSystem }: Fixture): WorkbookSnapshot {
  return { sheets: sheets.map(({ snapshot }) => snapshot), dateSystem };
}

/** Reviews cells with the settings and at the cut-off day of a fixture. */
export function reviewLike({ asOf, settings }: Fixture, workbook: WorkbookSnapshot): Review {
  return reviewSheets(readWorkbook(workbook, settings), { asOf, settings, dateSystem: workbook.dateSystem });
}

/**
 * What differs between a review and the expectations of a fixture, one sentence each: missing and surplus observations, other
 * data than told, tables that were understood otherwise. None where all is as expected.
 */
export function differencesFrom({ sheets }: Fixture, { sheets: read, issues, notChecked }: Review): readonly string[] {
  return sheets.flatMap((sheet, index) => {
    const { name } = sheet.snapshot;
    const understood = read[index];
    if (understood === undefined) return [`${name}: not read`];
    const observed = issues.filter(({ sheetId }) => sheetId === understood.sheetId);
    const silent = notChecked.filter(({ sheetId }) => sheetId === understood.sheetId).map(({ ruleId }) => ruleId);
    return [
      ...readingDifferences(sheet, understood),
      ...observationDifferences(sheet, observed),
      ...silenceDifferences(sheet, silent),
    ].map((difference) => `${name}: ${difference}`);
  });
}

function readingDifferences({ tables, skipped, snapshot }: FixtureSheet, read: FollowUpSheet): readonly string[] {
  const differences: string[] = [];
  if (read.skipped !== skipped) differences.push(`skipped: ${String(read.skipped)} instead of ${String(skipped)}`);
  if (read.hasHiddenRows !== snapshot.hasHiddenRows)
    differences.push(`hidden rows: ${String(read.hasHiddenRows)} instead of ${String(snapshot.hasHiddenRows)}`);
  if (read.tables.length !== tables.length)
    differences.push(`${read.tables.length} tables instead of ${tables.length}`);
  tables.forEach((expected, index) => {
    const told = read.tables[index] === undefined ? {} : toldOf(read.tables[index]);
    for (const [property, value] of Object.entries(expected)) {
      if (told[property] !== value)
        differences.push(`table ${index + 1}: ${property}=${String(told[property])} instead of ${value}`);
    }
  });
  return differences;
}

/** What a fixture can say of a table. */
function toldOf(table: FollowUpTable): Readonly<Record<string, string | undefined>> {
  return {
    format: table.format,
    rows: String(table.activities.length),
    aspects: String(table.aspects.length),
    header: String(table.headerRow + 1),
    programme: table.programme ?? "",
    institution: table.institution ?? "",
    columns: columnIds.filter((column) => table.columns.has(column)).join(","),
    last: table.aspects.at(-1)?.number.value ?? "",
  };
}

const described = ({ at, ruleId }: ExpectedObservation, alsoIn: readonly string[]) =>
  `${at} ${ruleId}${alsoIn.length === 0 ? "" : ` (also in ${alsoIn.join(", ")})`}`;

function observationDifferences({ observations }: FixtureSheet, issues: readonly Issue[]): readonly string[] {
  const left = issues.map((issue) => ({ issue, as: describedIssue(issue) }));
  const differences = observations.flatMap((expected) => {
    const text = described(expected, expected.alsoIn);
    const at = left.findIndex(({ as }) => as === text);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found === undefined ? [`missing ${text}`] : dataDifferences(expected, found.issue, text);
  });
  return [...differences, ...left.map(({ as, issue }) => `surplus ${as} ${JSON.stringify(issue.data)}`)];
}

function describedIssue({ at, alsoAt, ruleId }: Issue): string {
  const observation = { at: cellAddress(at), ruleId, alsoIn: [], data: {}, replacement: null };
  return described(observation, alsoAt.map(cellAddress));
}

function dataDifferences({ data, replacement }: ExpectedObservation, issue: Issue, text: string): readonly string[] {
  const differences = Object.entries(data).flatMap(([key, value]) => {
    const told = String(issue.data[key]);
    return told === value ? [] : [`${text}: ${key} is ${told} instead of ${value}`];
  });
  const proposed = String(issue.replacement);
  if (replacement !== null && proposed !== replacement)
    differences.push(`${text}: proposes ${proposed} instead of ${replacement}`);
  return differences;
}

function silenceDifferences({ notChecked }: FixtureSheet, silent: readonly string[]): readonly string[] {
  if (notChecked === null) return [];
  return [
    ...notChecked.filter((rule) => !silent.includes(rule)).map((rule) => `${rule} is not listed as not checked`),
    ...silent.filter((rule) => !notChecked.includes(rule)).map((rule) => `${rule} is listed as not checked`),
  ];
}

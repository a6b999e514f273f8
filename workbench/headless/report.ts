import type { Review } from "../../src/core/review";
import type { Issue } from "../../src/core/rule";
import type { AreaSummary } from "../../src/core/summarize";
import { describeIssue } from "../../src/messages/describe";
import type { Catalogue } from "../../src/messages/catalogue";
import { formatDate } from "../../src/messages/format-date";
import { cellAddress } from "../../src/operations/addresses";
import { words, type RunnerWords } from "./words";

function issueLine(issue: Issue, catalogue: Catalogue, say: RunnerWords): string {
  const { title, what } = describeIssue(issue, catalogue);
  const also = issue.alsoAt.length > 0 ? ` (${say.also(issue.alsoAt.map(cellAddress).join(", "))})` : "";
  const severity = catalogue.severities[issue.severity].one;
  return `  ${cellAddress(issue.at).padEnd(6)} ${severity.padEnd(12)} ${title}: ${what}${also}`;
}

function areaLine(area: AreaSummary, { statuses }: Catalogue, say: RunnerWords): string {
  const counted = [
    ["overdue", area.overdue],
    ["due-soon", area.dueSoon],
    ["on-time", area.onTime],
    ["undated", area.undated],
    ["concluded", area.concluded],
    ["cancelled", area.cancelled],
  ] as const;
  const states = counted
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${statuses[status].toLowerCase()} ${count}`);
  return `  ${area.area ?? say.noArea}: ${say.counts(area.aspects, area.activities)} · ${states.join(" · ")}`;
}

/** The review as lines for a person, with cell addresses. */
export function reportLines(file: string, review: Review, catalogue: Catalogue): string[] {
  const say = words[catalogue.language];
  const sheets = review.sheets.flatMap(({ sheetId, name, tables, skipped, hasHiddenRows }) => {
    if (skipped) return [``, `${name}: ${catalogue.skipReasons[skipped]}`];
    const aspects = tables.reduce((sum, table) => sum + table.aspects.length, 0);
    const activities = tables.reduce((sum, table) => sum + table.activities.length, 0);
    const issues = review.issues.filter((issue) => issue.sheetId === sheetId);
    const silent = review.notChecked.filter((entry) => entry.sheetId === sheetId);
    return [
      ``,
      `${name}: ${say.counts(aspects, activities)} · ${say.issues(issues.length)}`,
      ...(hasHiddenRows ? [`  ${catalogue.hiddenRows}`] : []),
      ...issues.map((issue) => issueLine(issue, catalogue, say)),
      ...(issues.length === 0 ? [`  ${say.none}`] : []),
      ...silent.map(({ ruleId, reason }) => `  ${say.notChecked}: ${ruleId}. ${catalogue.notChecked(reason)}`),
    ];
  });
  const areas =
    review.areas.length > 0 ? [``, say.byArea, ...review.areas.map((area) => areaLine(area, catalogue, say))] : [];
  return [say.reviewed(file, formatDate(review.asOf, catalogue.language)), ...sheets, ...areas, ``, say.notExcel];
}

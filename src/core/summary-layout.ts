import type { Review } from "./review";
import { byUrgency } from "./summary-activities";
import {
  alikeLines,
  countTable,
  keyFigures,
  legend,
  measureTable,
  nestedTable,
  type BlockWords,
} from "./summary-blocks";
import { footerOf, lineWidth, putHeading, wordsFor, type SummaryContent } from "./summary-heading";
import { groupOf, groupRecords, hasOrigins, recordsOf, type RecordGroup, type SummaryAxis } from "./summary-groups";
import { justifiedBlocks } from "./summary-justified";
import type { ActivityColumn, SummaryLabels } from "./summary-labels";
import { putList } from "./summary-list";
import { breakLines, sheetBuilder, type SummaryChart, type SummaryLayout } from "./summary-sheet";
import type { ActivityRecord } from "./summarize";

type Sheet = ReturnType<typeof sheetBuilder>;

const chartRows = 17;
const shownInChart = 15;
const linesOfScale = 8;
// Wide enough for their headings in the wider fonts that stand in for Calibri where it is absent.
const widths = [34, 13, 11, 13, 13, 13.5, 13.5, 13.5, 14, 16, 36, 36, 9];
const originWidth = 30;

/** By what the summary is written. */
type MainAxis = Exclude<SummaryAxis, "origin">;

/** The columns of the list; narrow ones first, below those of the counts. The file comes last, and only where sheets were brought in. */
const listColumns = (axis: MainAxis, records: readonly ActivityRecord[]): readonly ActivityColumn[] => [
  axis,
  ...(["cell", "number", "status", "dueDate", "days", "evidence", "progress", "sheet"] as const),
  axis === "area" ? "programme" : "area",
  ...(["aspect", "activity", "aspectIndex"] as const),
  ...(hasOrigins(records) ? (["origin"] as const) : []),
];

interface Contents {
  readonly axis: MainAxis;
  readonly records: readonly ActivityRecord[];
  readonly groups: readonly RecordGroup[];
  readonly all: RecordGroup;
  readonly words: BlockWords;
  readonly settings: Review["settings"];
}

/**
 * Lays the summary out: heading lines, key figures, counts by area (or programme) with totals and a chart, overdue activities by age,
 * the counts of each programme within its area where there are several, the counts of each file from which sheets were brought in, justified observations where there are any, the meaning of the
 * marks, and every activity with a link to its row.
 */
export function layOutSummary(review: Review, axis: MainAxis, content: SummaryContent): SummaryLayout {
  const { labels } = content;
  const { settings } = review;
  const records = recordsOf(review);
  const groups = groupRecords(records, axis, settings);
  const words = wordsFor(review, labels);
  const contents = { axis, records, groups, all: groupOf(null, records, settings), words, settings };
  const columnWidths = hasOrigins(records) ? [...widths, originWidth] : widths;
  const sheet = sheetBuilder(columnWidths);

  putHeading(sheet, labels.titles[axis === "area" ? "by-area" : "by-programme"], records, review, content);
  sheet.skipRows();
  sheet.putLines("section", [labels.keyFigures]);
  for (const block of keyFigures(contents.all, words)) sheet.put(block);
  sheet.skipRows();
  const chart = putTables(sheet, contents);
  putNested(sheet, contents);
  putOrigins(sheet, contents);
  const justifiedLinks = putJustified(sheet, words, content);
  sheet.putLines("section", [labels.sections.legend]);
  for (const block of legend(words)) sheet.put(block);
  sheet.skipRows();
  sheet.putLines("section", [labels.sections.activities]);
  const shown = [...records].sort(byUrgency);
  const { links, table } = putList(sheet, { shown, all: records }, listColumns(axis, records), words);

  return {
    rows: sheet.rows,
    parts: sheet.parts,
    links: [...justifiedLinks, ...links],
    columnWidths,
    rowHeights: sheet.rowHeights(),
    table,
    chart,
    frozen: { rows: 0, columns: 1 },
    repeatedRow: table?.row ?? null,
    footer: footerOf(content),
  };
}

/** The counts with the chart at their right, then the ages; what follows begins below the chart. */
function putTables(sheet: Sheet, { axis, records, groups, all, words }: Contents): SummaryChart | null {
  const { labels } = words;
  const top = sheet.putLines("section", [labels.sections[axis]]);
  const [headings, ...rows] = countTable(groups, all, axis, words);
  const headingRow = sheet.put(headings);
  for (const block of rows) sheet.put(block);
  const alike = alikeLines(records, words);
  if (alike.length > 0)
    // The chart stands at the right, so these lines have to end before it.
    sheet.putLines(
      "note",
      [labels.alikeNote, ...alike].flatMap((text) => breakLines(text, (2 * lineWidth) / 3)),
    );
  sheet.skipRows();
  sheet.putLines("section", [labels.sections.measures]);
  for (const block of measureTable(groups, all, axis, words)) sheet.put(block);
  if (groups.length === 0) {
    sheet.skipRows();
    return null;
  }
  sheet.skipRows(Math.max(1, top + chartRows + 1 - sheet.rows.length));
  return chartOf(groups, headingRow, top, labels);
}

function chartOf(groups: readonly RecordGroup[], headingRow: number, top: number, labels: SummaryLabels): SummaryChart {
  const shown = Math.min(groups.length, shownInChart);
  const longest = Math.max(...groups.slice(0, shown).map(({ counts }) => counts.activities));
  return {
    title: shown < groups.length ? labels.chartTitleOf(shown, groups.length) : labels.chartTitle,
    source: { row: headingRow, column: 0, rowCount: shown + 1, columnCount: 7 },
    series: ["overdue", "due-soon", "undated", "on-time", "concluded", "cancelled"],
    unit: Math.ceil(longest / linesOfScale),
    at: { row: top, column: 10, rowCount: chartRows, columnCount: 3 },
  };
}

/** The programmes within each area, or the areas within each programme, where there are several programmes. */
function putNested(sheet: Sheet, { axis, records, groups, words, settings }: Contents): void {
  if (groupRecords(records, "programme", settings).length < 2) return;
  const { areaWithinProgramme, programmeWithinArea } = words.labels.sections;
  const other = axis === "area" ? "programme" : "area";
  sheet.putLines("section", [axis === "area" ? programmeWithinArea : areaWithinProgramme]);
  const nested = groups.map((outer) => ({ outer, inner: groupRecords(outer.records, other, settings) }));
  for (const block of nestedTable(nested, axis, words)) sheet.put(block);
  sheet.skipRows();
}

/** The counts of each file from which sheets were brought in. */
function putOrigins(sheet: Sheet, { records, all, words, settings }: Contents): void {
  if (!hasOrigins(records)) return;
  sheet.putLines("section", [words.labels.sections.origin]);
  for (const block of countTable(groupRecords(records, "origin", settings), all, "origin", words)) sheet.put(block);
  sheet.skipRows();
}

function putJustified(sheet: Sheet, words: BlockWords, { justified = [] }: SummaryContent): SummaryLayout["links"] {
  if (justified.length === 0) return [];
  sheet.putLines("section", [words.labels.sections.justified]);
  const [headings, body] = justifiedBlocks(justified, words);
  sheet.put(headings);
  const first = sheet.put(body);
  sheet.skipRows();
  return justified.map(({ sheetName, at }, index) => ({
    at: { row: first + index, column: 1 },
    sheetName,
    target: at,
  }));
}

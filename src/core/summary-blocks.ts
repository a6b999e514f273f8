import { foldArea } from "./area-name";
import type { Review } from "./review";
import { alikeCell, countCell, dateCell, daysCell, percentCell, textCell, type DateStyle } from "./summary-cell";
import type { SummaryCell } from "./summary-cell";
import { ageBandsOf, nameOn, type RecordGroup, type SummaryAxis } from "./summary-groups";
import { countColumns, measureColumns, type SummaryLabels } from "./summary-labels";
import type { SummaryBlock, SummaryRole } from "./summary-sheet";
import { line } from "./summary-sheet";
import type { ActivityRecord } from "./summarize";

/** What the blocks of a sheet have in common. */
export interface BlockWords {
  readonly labels: SummaryLabels;
  readonly dates: DateStyle;
  readonly ageingDays: Review["settings"]["ageingDays"];
  /** Folded names of areas that were not unified, with the name proposed for each. */
  readonly alike: ReadonlyMap<string, string>;
}

export const nameOrNone = (name: string | null, axis: SummaryAxis, labels: SummaryLabels): string =>
  name ?? { area: labels.noArea, programme: labels.noProgramme, origin: labels.noOrigin }[axis];

/** The name of a group; a sign is shown before that of an area that is like another one. */
function nameCell(name: string | null, axis: SummaryAxis, { labels, alike }: BlockWords): SummaryCell {
  const shown = nameOrNone(name, axis, labels);
  return axis === "area" && name !== null && alike.has(foldArea(name)) ? alikeCell(shown) : textCell(shown);
}

const axisHeading = (axis: SummaryAxis, labels: SummaryLabels): string => labels[axis];

const countsOf = ({ counts }: RecordGroup): readonly SummaryCell[] =>
  countColumns.map((column) => countCell(counts[column]));

function measuresOf({ measures, counts }: RecordGroup, dates: DateStyle): readonly SummaryCell[] {
  const { ages, longestDelay, nextDueDate, meanProgress } = measures;
  return [
    ...ages.map(countCell),
    daysCell(longestDelay),
    dateCell(nextDueDate, dates),
    percentCell(meanProgress),
    countCell(counts.aspects),
  ];
}

const tableLooks = (columns: number): SummaryBlock["looks"] => [
  { role: "names", columns: 1 },
  { role: "alarms", columns: 1 },
  { role: "figures", columns: columns - 2 },
];

/** The rows of a table with its headings and totals, one below the other. */
export type TableBlocks = readonly [headings: SummaryBlock, body: SummaryBlock, totals: SummaryBlock];

function tableOf(
  headings: readonly string[],
  body: readonly (readonly SummaryCell[])[],
  totals: readonly SummaryCell[],
): TableBlocks {
  const columns = headings.length;
  return [
    { rows: [line(...headings)], looks: [{ role: "headings", columns }] },
    { rows: body, looks: tableLooks(columns) },
    { rows: [totals], looks: [{ role: "totals", columns }] },
  ];
}

/** The counts by area or programme, with totals. */
export function countTable(
  groups: readonly RecordGroup[],
  all: RecordGroup,
  axis: SummaryAxis,
  words: BlockWords,
): TableBlocks {
  const { labels } = words;
  return tableOf(
    [axisHeading(axis, labels), ...countColumns.map((column) => labels.countColumns[column])],
    groups.map((group) => [nameCell(group.name, axis, words), ...countsOf(group)]),
    [textCell(labels.total), ...countsOf(all)],
  );
}

/** Overdue activities by age, the longest delay, the next due date, mean progress and aspects, with totals. */
export function measureTable(
  groups: readonly RecordGroup[],
  all: RecordGroup,
  axis: SummaryAxis,
  words: BlockWords,
): TableBlocks {
  const { labels, dates, ageingDays } = words;
  return tableOf(
    [
      axisHeading(axis, labels),
      ...ageBandsOf(ageingDays).map(([from, to]) => labels.ageBand(from, to)),
      ...measureColumns.map((column) => labels.measureColumns[column]),
    ],
    groups.map((group) => [nameCell(group.name, axis, words), ...measuresOf(group, dates)]),
    [textCell(labels.total), ...measuresOf(all, dates)],
  );
}

/** A group with the groups within it. */
export interface NestedGroup {
  readonly outer: RecordGroup;
  readonly inner: readonly RecordGroup[];
}

/** The counts of each group within another; the outer name stands in every row, so that the rows can be filtered and counted. */
export function nestedTable(
  nested: readonly NestedGroup[],
  axis: SummaryAxis,
  words: BlockWords,
): readonly [SummaryBlock, SummaryBlock] {
  const { labels } = words;
  const other = axis === "area" ? "programme" : "area";
  const headings = [axisHeading(axis, labels), ...countColumns.map((column) => labels.countColumns[column])];
  const rows = nested.flatMap(({ outer, inner }) =>
    inner.map((group) => [nameCell(outer.name, axis, words), ...countsOf(group), nameCell(group.name, other, words)]),
  );
  const looks: SummaryBlock["looks"] = [...tableLooks(headings.length), { role: "names", columns: 1 }];
  return [
    {
      rows: [line(...headings, axisHeading(other, labels))],
      looks: [{ role: "headings", columns: headings.length + 1 }],
    },
    { rows, looks },
  ];
}

/** The figures of the whole workbook with their share of the activities. */
export function keyFigures(all: RecordGroup, { labels }: BlockWords): readonly SummaryBlock[] {
  const { counts, measures } = all;
  const { activities } = counts;
  const shares = countColumns.filter((column) => column !== "activities" && column !== "withEvidence");
  const share = (count: number) => percentCell(activities === 0 ? null : (100 * count) / activities);
  const names = [
    labels.countColumns.activities,
    ...shares.map((column) => labels.countColumns[column]),
    labels.measureColumns.meanProgress,
    labels.measureColumns.aspects,
  ];
  const columns = names.length;
  const values = [
    countCell(activities),
    ...shares.map((column) => countCell(counts[column])),
    percentCell(measures.meanProgress),
    countCell(counts.aspects),
  ];
  const parts = [textCell(null), ...shares.map((column) => share(counts[column])), textCell(null), textCell(null)];
  return [
    { rows: [line(...names)], looks: [{ role: "keyLabels", columns }] },
    { rows: [values], looks: [{ role: "keyValues", columns }] },
    { rows: [parts], looks: [{ role: "keyShares", columns }] },
  ];
}

/** Runs over the columns that its text needs. */
const legendLine = (text: string, role: SummaryRole): SummaryBlock => ({
  rows: [[textCell(text), textCell(null), textCell(null), textCell(null)]],
  looks: [{ role, columns: 4 }],
});

/** What the marks in the sheets mean. */
export const legend = ({ labels }: BlockWords): readonly SummaryBlock[] => [
  legendLine(labels.legend.error, "legendError"),
  legendLine(labels.legend.warning, "legendWarning"),
  legendLine(labels.legend.info, "legendInfo"),
];

/** Each alike name of these activities with the one that it is like, in the order in which they are first met. */
export function alikeLines(records: readonly ActivityRecord[], { alike, labels }: BlockWords): readonly string[] {
  const lines = new Map<string, string>();
  for (const record of records) {
    const name = nameOn("area", record);
    const proposed = record.areaKey === null ? undefined : alike.get(record.areaKey);
    if (name !== null && record.areaKey !== null && proposed !== undefined && !lines.has(record.areaKey))
      lines.set(record.areaKey, labels.alike(name, proposed));
  }
  return [...lines.values()];
}

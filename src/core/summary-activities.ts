import type { CellPosition } from "./cell";
import type { Activity, AspectHeading } from "./follow-up-sheet";
import { countCell, dateCell, daysCell, percentCell, textCell, type SummaryCell } from "./summary-cell";
import { nameOrNone, type BlockWords } from "./summary-blocks";
import { knownProgress, nameOn } from "./summary-groups";
import type { ActivityColumn } from "./summary-labels";
import type { SummaryRole } from "./summary-sheet";
import type { Status } from "./status";
import type { ActivityRecord } from "./summarize";
import { collapseBlanks, foldText } from "./text";
import { given } from "./given";

/** A list of activities: cells by row, each row with the cell to which its link leads. */
export interface ActivityList {
  readonly headings: readonly SummaryCell[];
  readonly rows: readonly (readonly SummaryCell[])[];
  readonly targets: readonly { readonly sheetName: string; readonly target: CellPosition }[];
}

const urgency: readonly Status[] = ["overdue", "due-soon", "undated", "on-time", "concluded", "cancelled"];

/** Overdue first, the longest delay before the others; then by due date, the next one first; otherwise in sheet order. */
export const byUrgency = (a: ActivityRecord, b: ActivityRecord): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status) || (b.days ?? 0) - (a.days ?? 0);

const isOpen = (status: Status) => status !== "concluded" && status !== "cancelled";

const inOneLine = (text: string | null): SummaryCell => textCell(text === null ? null : collapseBlanks(text));

/** What a list may say of an activity. */
type CellOf = (record: ActivityRecord, words: BlockWords, list: ListContext) => SummaryCell;

interface ListContext {
  /** The name of an activity's area as it stands in the table of areas. */
  readonly areaNames: ReadonlyMap<string | null, string>;
  readonly programmeNames: ReadonlyMap<Activity, string>;
  readonly aspectIndexes: ReadonlyMap<AspectHeading, number>;
}

const yesOrNo = (known: boolean | null, { labels }: BlockWords) =>
  textCell(known === null ? null : known ? labels.yes : labels.no);

const cellsOf: Readonly<Record<ActivityColumn, CellOf>> = {
  area: ({ areaKey }, _, { areaNames }) => textCell(given(areaNames.get(areaKey))),
  programme: (record, { labels }, { programmeNames }) =>
    textCell(programmeNames.get(record.activity) ?? labels.noProgramme),
  // The link's own text is written with it.
  cell: () => textCell(null),
  number: ({ aspect }) => inOneLine(aspect.number.value),
  status: ({ status }, { labels }) => textCell(labels.status[status]),
  dueDate: ({ activity }, { dates }) =>
    activity.dueDate.value.kind === "date" ? dateCell(activity.dueDate.value.date, dates) : textCell(null),
  days: ({ status, days }) => daysCell(isOpen(status) ? days : null),
  evidence: ({ hasEvidence }, words) => yesOrNo(hasEvidence, words),
  progress: (record) => percentCell(knownProgress(record)),
  sheet: ({ table }) => textCell(table.sheetName),
  origin: (record, { labels }) => textCell(nameOrNone(nameOn("origin", record), "origin", labels)),
  aspect: ({ aspect }) => inOneLine(aspect.text.value),
  activity: ({ activity }) => inOneLine(activity.activity.value),
  product: ({ activity: { product } }) => inOneLine(product.value ?? product.placeholder),
  proof: ({ activity: { proof } }) => inOneLine(proof.value ?? proof.placeholder),
  aspectIndex: ({ aspect }, _, { aspectIndexes }) => countCell(given(aspectIndexes.get(aspect))),
};

/** How a column of the list looks. */
export const looksOf = (column: ActivityColumn): SummaryRole => {
  if (column === "cell") return "links";
  const figures: readonly ActivityColumn[] = [
    "number",
    "status",
    "dueDate",
    "days",
    "evidence",
    "progress",
    "aspectIndex",
  ];
  return figures.includes(column) ? "figures" : "texts";
};

/** The names of the groups, as first written in the workbook, so that the list says what the tables say. */
export function listContextOf(all: readonly ActivityRecord[], { labels }: BlockWords): ListContext {
  const areaNames = new Map<string | null, string>();
  const programmesByKey = new Map<string, string>();
  const programmeNames = new Map<Activity, string>();
  const aspectIndexes = new Map<AspectHeading, number>();
  for (const record of all) {
    const area = nameOn("area", record);
    if (area !== null && !areaNames.has(record.areaKey)) areaNames.set(record.areaKey, area);
    const programme = nameOn("programme", record);
    if (programme !== null) {
      const key = foldText(programme);
      if (!programmesByKey.has(key)) programmesByKey.set(key, programme);
      programmeNames.set(record.activity, given(programmesByKey.get(key)));
    }
    if (!aspectIndexes.has(record.aspect)) aspectIndexes.set(record.aspect, aspectIndexes.size + 1);
  }
  areaNames.set(null, nameOrNone(null, "area", labels));
  return { areaNames, programmeNames, aspectIndexes };
}

/** The activities in the order given. Days are positive once the date has passed and negative before it. */
export function activityList(
  records: readonly ActivityRecord[],
  columns: readonly ActivityColumn[],
  words: BlockWords,
  context: ListContext,
): ActivityList {
  return {
    headings: columns.map((column) => textCell(words.labels.activityColumns[column])),
    rows: records.map((record) => columns.map((column) => cellsOf[column](record, words, context))),
    targets: records.map(({ table, activity }) => ({ sheetName: table.sheetName, target: activity.rowStart })),
  };
}

import { given } from "./given";
import { issueKeys, isSameIssue, type IssueKey } from "./issue-key";
import { observationColumns, observationRows, type ObservationColumn, type ObservationWords } from "./observation-list";
import type { Review } from "./review";
import type { Issue } from "./rule";
import { textCell, type SummaryCell } from "./summary-cell";
import { footerOf, type SummaryContent } from "./summary-heading";
import { summaryMarker } from "./summary-marker";
import { breakLines, line, sheetBuilder, type SummaryLayout, type SummaryRole } from "./summary-sheet";
import { version } from "./version";

/** The columns of the sheet of observations: those of the list, and what people write. The key tells observations again. */
export const sheetColumns = [...observationColumns, "attended", "notes", "key"] as const;
export type SheetColumn = (typeof sheetColumns)[number];

export interface ObservationSheetWords extends ObservationWords {
  readonly sheetName: string;
  readonly title: string;
  readonly hint: string;
  readonly own: Readonly<Record<Exclude<SheetColumn, ObservationColumn>, string>>;
  readonly yes: string;
  readonly no: string;
  /** In the place of the severity of an observation that is there no longer and has a note. */
  readonly gone: string;
  readonly nothing: string;
}

/** A row of an earlier sheet of observations, as people left it. */
export type EarlierObservation = Readonly<Record<SheetColumn, SummaryCell>>;

const widths: Readonly<Record<SheetColumn, number>> = {
  severity: 13,
  rule: 22,
  sheet: 16,
  cell: 8,
  aspect: 34,
  area: 22,
  what: 36,
  how: 36,
  attended: 10,
  notes: 28,
  key: 22,
};

const roles: Readonly<Partial<Record<SheetColumn, SummaryRole>>> = {
  severity: "figures",
  cell: "links",
  attended: "figures",
};

const separator = "·";

const keyText = ({ subject, details, needed, value }: IssueKey): string =>
  [subject, ...details, needed, value].join(separator);

const keyPattern =
  /^(?<subject>[^·]+)·(?<activity>[^·]*)·(?<row>[^·]*)·(?<sheet>[^·]*)·(?<order>[^·]*)·(?<needed>\d)·(?<value>[^·]*)$/u;

/** The key that a cell holds; null where it is none of ours. */
function keyIn(text: SummaryCell["value"]): IssueKey | null {
  const groups = keyPattern.exec(String(text))?.groups;
  if (groups === undefined) return null;
  const part = (name: string) => given(groups[name]);
  return {
    subject: part("subject"),
    details: [part("activity"), part("row"), part("sheet"), part("order")],
    needed: Number(part("needed")),
    value: part("value"),
  };
}

/** What people wrote, by the subject of the observation; each row is handed out once. */
function writtenRows(earlier: readonly EarlierObservation[]) {
  const open = new Map<string, { readonly key: IssueKey; readonly row: EarlierObservation }[]>();
  for (const row of earlier) {
    const key = keyIn(row.key.value);
    if (key !== null) open.set(key.subject, [...(open.get(key.subject) ?? []), { key, row }]);
  }
  return {
    take: (key: IssueKey): EarlierObservation | null => {
      const rows = open.get(key.subject) ?? [];
      const at = rows.findIndex((entry) => isSameIssue(entry.key, key));
      return rows.splice(at, at === -1 ? 0 : 1)[0]?.row ?? null;
    },
    left: () => [...open.values()].flat().map(({ row }) => row),
  };
}

const isFilled = ({ value }: SummaryCell) => value !== null && String(value).trim() !== "";

function keysIn(review: Pick<Review, "sheets" | "issues" | "justified">): ReadonlyMap<Issue, IssueKey> {
  const keys = issueKeys(review, [...review.issues, ...review.justified.map(({ issue }) => issue)]);
  return keys.keysOf(new Set(review.issues.flatMap((issue) => keys.subjectOf(issue) ?? [])));
}

/**
 * Lays the observations out as a table to be worked off, with what people wrote in an earlier one: it stays with observations that are still
 * there, and what has a note stays although its observation is gone. Pure.
 */
export function layOutObservations(
  review: Review,
  words: ObservationSheetWords,
  content: SummaryContent,
  earlier: readonly EarlierObservation[],
): SummaryLayout {
  const columnWidths = sheetColumns.map((column) => widths[column]);
  const sheet = sheetBuilder(columnWidths);
  const keys = keysIn(review);
  const written = writtenRows(earlier);
  const found = observationRows(review, words).map(({ issue, texts }) => {
    const key = keys.get(issue);
    const before = key === undefined ? null : written.take(key);
    const cells = { ...texts, cell: null, attended: null, notes: null, key: key === undefined ? null : keyText(key) };
    return sheetColumns.map((column) =>
      before !== null && (column === "attended" || column === "notes") ? before[column] : textCell(cells[column]),
    );
  });
  const gone = written
    .left()
    .filter(({ notes }) => isFilled(notes))
    .map((row) => sheetColumns.map((column) => (column === "severity" ? textCell(words.gone) : row[column])));

  sheet.putLines("title", [words.title]);
  sheet.putLines("mark", [`${summaryMarker}${content.labels.madeAt(version, content.madeAt)}`]);
  sheet.putLines("note", breakLines(words.hint, 150));
  sheet.skipRows();
  const rows = [...found, ...gone];
  const frame = { columnWidths, chart: null, frozen: { rows: 0, columns: 1 }, footer: footerOf(content) };
  if (rows.length === 0) {
    sheet.putLines("note", [words.nothing]);
    const { rows: cells, parts } = sheet;
    return { ...frame, rows: cells, parts, links: [], rowHeights: sheet.rowHeights(), table: null, repeatedRow: null };
  }
  const headings = { ...words.columns, ...words.own };
  const row = sheet.put({
    rows: [line(...sheetColumns.map((column) => headings[column]))],
    looks: [{ role: "headings", columns: sheetColumns.length }],
  });
  sheet.put({ rows, looks: sheetColumns.map((column) => ({ role: roles[column] ?? "texts", columns: 1 })) });
  const body = { row: row + 1, rowCount: rows.length, columnCount: 1 };
  return {
    ...frame,
    rows: sheet.rows,
    parts: sheet.parts,
    links: review.issues.map(({ sheetName, at }, index) => ({
      at: { row: row + 1 + index, column: sheetColumns.indexOf("cell") },
      sheetName,
      target: at,
    })),
    rowHeights: sheet.rowHeights(),
    table: { row, column: 0, rowCount: rows.length + 1, columnCount: sheetColumns.length },
    frozen: { rows: row + 1, columns: 0 },
    repeatedRow: row,
    choices: [{ range: { ...body, column: sheetColumns.indexOf("attended") }, items: [words.yes, words.no] }],
  };
}

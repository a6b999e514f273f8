import { calendarDate, toSerial } from "../../../src/core/calendar-date";
import type { CellRange, CellValue } from "../../../src/core/cell";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets } from "../../../src/core/review";
import type { IssueData, Replacement, Rule } from "../../../src/core/rule";
import { defaultSettings, type ReviewSettings } from "../../../src/core/settings";
import { columnTemplates, type ColumnId } from "../../../src/core/template";
import { cellAddress } from "../../../src/excel/addresses";
import { snapshotOf } from "../../support/sheet-snapshot";

/** The columns of the working document: A to G. */
export const workingDocument: readonly ColumnId[] = [
  "number",
  "aspect",
  "activity",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
];

/** The columns of the progress report: A to J; H is the progress, I the proof. */
export const progressReport: readonly ColumnId[] = [...workingDocument, "progress", "proof", "remarks"];

/** The date serial of a day given as YYYY-MM-DD. */
export function day(iso: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  const date = calendarDate(year, month, dayOfMonth);
  if (!date) throw new RangeError(`There is no day ${iso}.`);
  return toSerial(date, 1900);
}

/** What differs from a faultless row, by column. */
export type Fields = Readonly<Partial<Record<ColumnId, CellValue>>>;

/** One sheet: headings in row 1, the rows below them from row 2 on. */
export interface SheetOfRows {
  readonly name?: string;
  readonly columns?: readonly ColumnId[];
  readonly rows: readonly Fields[];
  /** A column, the sheet row (as Excel numbers it) at which the merge begins, and over how many rows it goes. */
  readonly merges?: readonly (readonly [ColumnId, number, number])[];
  /** The number format of the progress column. */
  readonly percentFormat?: string;
  /** Number formats of further columns. */
  readonly formats?: Readonly<Partial<Record<ColumnId, string>>>;
  /** A line above the headings, which then stand in row 2. */
  readonly title?: string;
  /** Headings in place of the published ones. */
  readonly headings?: Readonly<Partial<Record<ColumnId, string>>>;
}

export interface Observation {
  /** "G2", or "Hoja2!G2" where there are several sheets. */
  readonly at: string;
  readonly alsoAt?: readonly string[];
  readonly data: IssueData;
  /** Compared where it is given; null for none. */
  readonly replacement?: Replacement | null;
}

export interface RuleCase {
  /** Cites the statements of the rule's doc page that it shows: "overdue 2: …". */
  readonly title: string;
  readonly sheets: readonly SheetOfRows[];
  readonly asOf?: string;
  readonly dueSoonDays?: number;
  readonly settings?: Partial<ReviewSettings>;
  readonly expected: readonly Observation[];
  /** The sheets on which the rule stays silent for want of a column; none unless told. */
  readonly notChecked?: readonly string[];
}

const faultless = (index: number): Fields => ({
  number: String(index + 1),
  aspect: `Aspecto que se mejora ${"abcdefghij".charAt(index)}`,
  activity: "Elaborar el manual de procedimientos.",
  responsibleArea: "Coordinación de Cobranza",
  dueDate: day("2015-12-31"),
  expectedResults: "Contar con procedimientos homologados.",
  product: `Manual autorizado ${"abcdefghij".charAt(index)}`,
  progress: 50,
  proof: null,
  remarks: "Ninguna",
  state: "En proceso",
  programme: "E-006",
  coordinatingArea: "Dirección de Finanzas",
  type: "Específico",
  priority: "Alta",
  improvementKind: "Corrige",
  topic: "Operación",
});

function sheetOf(
  {
    name,
    columns = workingDocument,
    rows,
    merges = [],
    percentFormat = "General",
    formats: own = {},
    title,
    headings = {},
  }: SheetOfRows,
  index: number,
) {
  const ranges = merges.map(([column, row, rowCount]): CellRange => {
    return { row: row - 1, column: columns.indexOf(column), rowCount, columnCount: 1 };
  });
  const isCovered = (row: number, column: number) =>
    ranges.some((range) => range.column === column && row > range.row && row < range.row + range.rowCount);
  const cells = rows.map((fields, at) =>
    columns.map((id, column) => (isCovered(at + 1, column) ? null : ({ ...faultless(at), ...fields }[id] ?? null))),
  );
  const formats = columns.map((id) =>
    id === "dueDate" ? "dd/mm/yyyy" : id === "progress" ? percentFormat : (own[id] ?? "General"),
  );
  const above = title === undefined ? [] : [[title]];
  return snapshotOf([...above, columns.map((id) => headings[id] ?? columnTemplates[id].heading), ...cells], {
    name: name ?? `Hoja${index + 1}`,
    merges: ranges,
    numberFormats: [...above.map(() => []), formats, ...rows.map(() => formats)],
  });
}

/** The sheets of a case as core reads them. */
export function readRows(sheets: readonly SheetOfRows[]) {
  return readWorkbook({ sheets: sheets.map(sheetOf), dateSystem: 1900 });
}

/** Reads the sheets of each case, reviews them and compares what the rule observes: nothing missing, nothing surplus. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  test.each(cases)(
    "$title",
    ({ sheets, asOf = "2015-09-30", dueSoonDays = 30, settings, expected, notChecked = [] }) => {
      const read = readRows(sheets);
      const [year = 0, month = 0, dayOfMonth = 0] = asOf.split("-").map(Number);
      const cutOff = calendarDate(year, month, dayOfMonth);
      if (!cutOff) throw new RangeError(`There is no day ${asOf}.`);
      const context = { asOf: cutOff, settings: { ...defaultSettings, dueSoonDays, ...settings } };
      const review = reviewSheets(read, context);

      const address = (sheetName: string, at: { row: number; column: number }) =>
        sheets.length > 1 ? `${sheetName}!${cellAddress(at)}` : cellAddress(at);
      const observed = review.issues
        .filter(({ ruleId }) => ruleId === rule.id)
        .map(({ sheetName, at, alsoAt, data, replacement }, index) => ({
          at: address(sheetName, at),
          alsoAt: alsoAt.map((other) => address(sheetName, other)),
          data,
          ...(expected[index]?.replacement === undefined ? {} : { replacement }),
        }));
      expect(observed).toEqual(expected.map((observation) => ({ alsoAt: [], ...observation })));
      expect(review.notChecked.filter(({ ruleId }) => ruleId === rule.id).map(({ sheetName }) => sheetName)).toEqual(
        notChecked,
      );
    },
  );
}

import { summaryMarker } from "../../src/core/summary-marker";
import { summaryLabels } from "../../src/messages/summary-labels";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";

const whole = { row: 0, column: 0, rowCount: 120, columnCount: 16 };

/** What stands in the workbook, as far as the add-in writes it. */
export interface Written {
  readonly justified: Readonly<Record<string, number>>;
  readonly runs: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Kept {
  readonly entries?: readonly { readonly by?: string; readonly takenBack?: boolean }[];
  readonly runs?: readonly { readonly id: string }[];
}

export function writtenIn({ settings }: WorkbookDocument): Written {
  // The add-in alone writes these keys, and its own tests say in which form.
  const kept = (concern: string) => (settings.get(`revisor-asm.${concern}`) ?? {}) as Kept;
  const justified: Record<string, number> = { Ana: 0, Luis: 0 };
  for (const { by, takenBack } of kept("justifications").entries ?? [])
    if (by !== undefined && takenBack !== true) justified[by] = (justified[by] ?? 0) + 1;
  return {
    justified,
    runs: kept("history").runs?.map(({ id }) => id) ?? [],
    settings: kept("settings") as Readonly<Record<string, unknown>>,
  };
}

const markOf = (sheet: SheetDocument) =>
  String(sheet.read({ ...whole, row: 1, rowCount: 1, columnCount: 1 })[0]?.[0]?.value);

export const summariesIn = (document: WorkbookDocument): readonly SheetDocument[] =>
  document.sheets().filter((sheet) => markOf(sheet).startsWith(summaryMarker));

export const cellsOf = (sheet: SheetDocument) => sheet.read(whole).map((cells) => cells.map(({ value }) => value));

/** Every cell that a mark of ours covers, with the mark; more than once where it is marked twice. */
export const marksIn = (document: WorkbookDocument): readonly string[] =>
  document.sheets().flatMap((sheet) =>
    sheet.conditionalFormats().flatMap(({ rule, ranges }) =>
      rule.type === "custom" && rule.formula.includes('"revisor-asm:')
        ? ranges.flatMap(({ row, column, rowCount, columnCount }) =>
            Array.from({ length: rowCount * columnCount }, (_, at) => {
              const cell = `${row + Math.floor(at / columnCount)},${column + (at % columnCount)}`;
              return `${sheet.name} ${cell} ${rule.formula}`;
            }),
          )
        : [],
    ),
  );

export const formatsThatAreNotMarks = (document: WorkbookDocument): number =>
  document
    .sheets()
    .flatMap((sheet) => sheet.conditionalFormats())
    .filter(({ rule }) => rule.type !== "custom" || !rule.formula.includes('"revisor-asm:')).length;

/** What is wrong with the workbook, whatever two people did to it at the same time; nothing where all is well. */
export function wrongIn(document: WorkbookDocument): readonly string[] {
  const { incomplete, notWritten } = summaryLabels("es-MX");
  const marks = marksIn(document);
  const summaries = summariesIn(document);
  const leftSigns = [...document.settings.keys()].filter((key) => key.startsWith("revisor-asm.writing"));
  return [
    ...marks.filter((mark, at) => marks.indexOf(mark) !== at).map((mark) => `marked twice: ${mark}`),
    ...(summaries.length > 1 ? [`summaries: ${summaries.map(({ name }) => name).join(", ")}`] : []),
    ...document
      .sheets()
      .filter(({ name }) => name !== "E-006" && name !== "Resumen por área")
      .map(({ name }) => `a sheet too many: ${name}`),
    ...summaries
      .filter((sheet) => [incomplete, notWritten].some((text) => markOf(sheet) === summaryMarker + text))
      .map(() => "a summary that is not complete"),
    ...summaries
      .filter((sheet) => sheet.tables().length !== 1 || sheet.charts().length !== 1)
      .map((sheet) => `tables ${sheet.tables().length}, charts ${sheet.charts().length}`),
    ...leftSigns.map((key) => `left behind: ${key}`),
  ];
}

import { planMarks } from "../../src/core/marks";
import type { Review } from "../../src/core/review";
import { isOwnFormula, rulesOf } from "../../src/excel/mark-rules";
import { rangeAddress } from "../../src/excel/addresses";
import type {
  ConditionalFormat,
  Rect,
  SheetDocument,
  WorkbookDocument,
} from "../../workbench/document/workbook-document";

const formulaOf = ({ rule }: ConditionalFormat) => (rule.type === "custom" ? rule.formula : "");
const isOwn = (format: ConditionalFormat) => isOwnFormula(formulaOf(format));

const cellsOf = (ranges: readonly Rect[]): string[] =>
  ranges.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, at) =>
      rangeAddress({
        row: row + Math.floor(at / columnCount),
        column: column + (at % columnCount),
        rowCount: 1,
        columnCount: 1,
      }),
    ),
  );

/** Every marked cell of a workbook as "sheet!cell formula", a cell that is marked twice twice. */
export const marksIn = (document: WorkbookDocument): string[] =>
  document
    .sheets()
    .flatMap((sheet) =>
      sheet
        .conditionalFormats()
        .filter(isOwn)
        .flatMap((format) => cellsOf(format.ranges).map((cell) => `${sheet.name}!${cell} ${formulaOf(format)}`)),
    )
    .sort();

/** The marks that a review asks for, in the same form. */
export function marksFor(review: Review, document: WorkbookDocument, liveDates: boolean): string[] {
  return planMarks(review, { liveDates })
    .sheets.flatMap((marks) =>
      rulesOf(marks).flatMap(({ formula, ranges }) =>
        cellsOf(ranges).map((cell) => `${document.sheet(marks.sheetId)?.name ?? ""}!${cell} ${formula}`),
      ),
    )
    .sort();
}

/** What is not ours on every sheet, in its order. */
export const othersIn = (document: WorkbookDocument) =>
  document.sheets().map((sheet: SheetDocument) => ({
    name: sheet.name,
    formats: sheet
      .conditionalFormats()
      .filter((format) => !isOwn(format))
      .map(({ rule, ranges, style, stopIfTrue }) => ({ rule, ranges, style, stopIfTrue })),
  }));

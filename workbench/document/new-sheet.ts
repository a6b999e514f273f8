import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { IRange, IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "./default-sizes";
import type { KeptOfSheet } from "./kept-of-sheet";
import { defaultPageLayout } from "./page-layout";

const NEW_SHEET_ROWS = 200;
const NEW_SHEET_COLUMNS = 26;

/** What a new sheet has beside the grid. */
export const newKept = (): KeptOfSheet => ({
  protection: null,
  protectedRanges: [],
  isVeryHidden: false,
  pageLayout: defaultPageLayout,
  shapes: [],
  comments: [],
  customProperties: new Map(),
});

/** A new sheet as Univer takes it: empty but for what is given. */
export function newSheet(data: Partial<IWorksheetData> & { readonly id: string }): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    cellData: {},
    mergeData: [],
    rowData: {},
    columnData: {},
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    ...data,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
  });
}

/** The cell of a selection at which typing would begin. */
export function primaryOf({ startRow, startColumn }: IRange) {
  return {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}

import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { contentOf, EMPTY_CONTENT, isFilled } from "./cell-content";
import { filedCharts } from "./chart-cells";
import type { FiledChart } from "./chart-cells";
import type { DataValidation } from "./data-validations";
import type { DefinedName } from "./defined-names";
import type { PageLayout } from "./page-layout";
import type { ProtectedRange } from "./protected-ranges";
import { SharedFormulas } from "./shared-formulas";
import type { Table } from "./tables";
import { styleOf } from "./univer-cells";
import type { UniverContext } from "./univer-context";
import type { UniverWorkbook } from "./univer-workbook";
import type {
  CellContent,
  CellStyle,
  ConditionalFormat,
  Hyperlink,
  Position,
  Rect,
  SheetVisibility,
} from "./workbook-document";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A workbook at one moment, as far as a save may have to write it. */
export interface DocumentState {
  readonly sheets: readonly SheetState[];
  /** The settings as JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
  readonly names: NamesState;
}

/** The defined names: `kept` with the ids of the sheets, to be compared, `written` with their names, in the same order. */
export interface NamesState {
  readonly kept: readonly DefinedName[];
  readonly written: readonly DefinedName[];
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** The id of the sheet of the opened file that this one is a copy of; null where it is none. */
  readonly copyOf: string | null;
  readonly cells: CellsState;
  readonly merges: readonly Rect[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: ReadonlyMap<string, string> | null;
  readonly protectedRanges: readonly ProtectedRange[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly hyperlinks: readonly { readonly at: Position; readonly link: Hyperlink }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly visibility: SheetVisibility;
  readonly pageLayout: PageLayout;
  readonly tables: readonly Table[];
  readonly charts: readonly FiledChart[];
}

/** A sheet's cells at one moment. Univer changes its cells in place, but never a format or a formula's text. */
export class CellsState {
  readonly rows: Cells;
  private readonly formulas: SharedFormulas;

  constructor(
    private readonly context: UniverContext,
    cells: Cells,
  ) {
    this.rows = copyOf(cells);
    this.formulas = new SharedFormulas(this.rows, context.formulaTexts);
  }

  /** No cells, to compare a new sheet with. */
  empty(): CellsState {
    return new CellsState(this.context, {});
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.rows[row]?.[column];
  }

  content(row: number, column: number): CellContent {
    const cell = this.cell(row, column);
    return isFilled(cell) ? contentOf(cell, this.formulas.formulaAt(cell, row, column)) : EMPTY_CONTENT;
  }

  /** Whether the cells that share formulas share the same ones as in the other state. */
  hasSameMasters(other: CellsState): boolean {
    return this.formulas.isSameAs(other.formulas);
  }

  style(row: number, column: number): CellStyle {
    return styleOf(this.context, this.cell(row, column));
  }
}

function copyOf(cells: Cells): Cells {
  const copy: Record<number, Record<number, ICellData>> = {};
  for (const rowKey in cells) {
    const columns = cells[rowKey];
    const row: Record<number, ICellData> = (copy[Number(rowKey)] = {});
    for (const columnKey in columns) {
      const cell = columns[Number(columnKey)];
      if (cell) row[Number(columnKey)] = { ...cell };
    }
  }
  return copy;
}

export function captureState(document: UniverWorkbook): DocumentState {
  return {
    sheets: document.sheets().map((sheet) => {
      const worksheet = document.context.worksheet(sheet.id);
      return {
        id: sheet.id,
        name: sheet.name,
        copyOf: document.originOf(sheet.id),
        cells: new CellsState(document.context, worksheet.getCellMatrix().getMatrix()),
        merges: sheet.merges(),
        columnWidths: columnWidths(worksheet),
        rowHeights: rowHeights(worksheet),
        hiddenRows: hiddenIn(worksheet.getConfig().rowData),
        hiddenColumns: hiddenIn(worksheet.getConfig().columnData),
        protection: sheet.protection.attributes,
        protectedRanges: sheet.protection.ranges,
        customProperties: new Map(sheet.customProperties),
        conditionalFormats: sheet.conditionalFormats(),
        dataValidations: sheet.validations.list(),
        hyperlinks: document.hyperlinks.list(sheet.id),
        frozen: sheet.frozen(),
        tabColor: sheet.tabColor,
        visibility: sheet.visibility,
        pageLayout: sheet.pageLayout(),
        tables: sheet.tables(),
        charts: filedCharts(document, sheet),
      };
    }),
    settings: new Map([...document.settings].map(([key, value]) => [key, JSON.stringify(value)])),
    names: { kept: document.names.listById(), written: document.names.list() },
  };
}

function columnWidths(worksheet: Worksheet): Map<number, number> {
  const widths = new Map<number, number>();
  const columns = worksheet.getConfig().columnData;
  for (const key in columns) {
    const width = columns[Number(key)]?.w;
    if (width) widths.set(Number(key), width);
  }
  return widths;
}

/** Heights that someone chose. Those that the grid fits to the cells are Excel's to fit again. */
function rowHeights(worksheet: Worksheet): Map<number, number> {
  const heights = new Map<number, number>();
  const rows = worksheet.getConfig().rowData;
  for (const key in rows) {
    const { h, ia } = rows[Number(key)] ?? {};
    if (h && ia !== BooleanNumber.TRUE) heights.set(Number(key), h);
  }
  return heights;
}

function hiddenIn(data: Readonly<Record<number, { readonly hd?: BooleanNumber } | undefined>>): Set<number> {
  const hidden = new Set<number>();
  for (const key in data) if (data[Number(key)]?.hd === BooleanNumber.TRUE) hidden.add(Number(key));
  return hidden;
}

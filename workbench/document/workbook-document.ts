import type { Chart } from "./charts";
import type { Comment } from "./comments";
import type { SheetValidations } from "./data-validations";
import type { NameList } from "./defined-names";
import type { ChangeOrigin, DocumentChange } from "./document-change";
import type { InsertableSheets } from "./insert-sheets";
import type { Loss } from "./losses";
import type { PageLayout } from "./page-layout";
import type { SheetShape } from "./shapes";
import type { ChartChange, NewChart } from "./sheet-charts";
import type { SheetProtection } from "./sheet-protection";
import type { NewTable } from "./sheet-tables";
import type { Table, TableChange } from "./tables";

/**
 * The workbook that the workbench holds: what the host's object model reads and writes, and what the page shows.
 * Positions are zero-based. One implementation (`univer-workbook.ts`) serves the page and Node alike.
 */

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Rect extends Position {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell holds. An error is its text ("#REF!") with kind "error"; a date is its serial number. */
export interface CellContent {
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: string | number | boolean | null;
  /** With the leading "=", in en-US notation; null where the cell holds a constant. */
  readonly formula: string | null;
}

/** What is written into a cell. A text is stored literally: nothing in it is interpreted. */
export type CellInput =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string };

export type BorderStyle =
  | "thin"
  | "medium"
  | "thick"
  | "dashed"
  | "dotted"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  readonly style: BorderStyle;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

/** A cell's format. What is absent is the workbook's default. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** Whether a protected sheet keeps the cell as it is. Absent: as the row or the column says, and true where neither does. */
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** A change of format: a property given is set, null takes it back to the default, absent leaves it. */
export type CellStylePatch = {
  readonly [Key in Exclude<keyof CellStyle, "borders">]?: CellStyle[Key] | null;
} & { readonly borders?: Readonly<Partial<Record<BorderSide, Border | null>>> };

/** The format that a conditional format lays over the cell. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** One conditional format of a sheet. */
export interface ConditionalFormat {
  /** Unique within the workbook while it is open. */
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly stopIfTrue: boolean;
  /**
   * "custom": a formula (with the leading "="). "other": any other type; `excelType` is Excel's name for it
   * ("ColorScale", "DataBar", "IconSet", "CellValue", "ContainsText", "TopBottom", "PresetCriteria"), and it is carried over untouched.
   */
  readonly rule:
    { readonly type: "custom"; readonly formula: string } | { readonly type: "other"; readonly excelType: string };
  readonly style: ConditionalStyle;
  /** Which `cfRule` of the opened file's sheet part this is, counted from 0 in document order; null for one made since. */
  readonly sourceIndex: number | null;
}

export interface Hyperlink {
  /** A web or mail address, or null for a place in the workbook. */
  readonly address: string | null;
  /** "'Sheet name'!A1" for a place in the workbook. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface SheetDocument {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  readonly protection: SheetProtection;
  /** Texts that programs keep with the sheet. Change them through the map. */
  readonly customProperties: Map<string, string>;

  setName(name: string): void;
  setVisibility(visibility: SheetVisibility): void;
  setTabColor(color: string | null): void;

  /** The smallest rectangle that holds every value (or, unless `valuesOnly`, value and format) of the sheet, or `within` of it; null for none. */
  usedRange(valuesOnly: boolean, within?: Rect | null): Rect | null;
  /** Row-major, of the rectangle's shape. */
  read(rect: Rect): CellContent[][];
  /** Row-major, of the rectangle's shape; undefined leaves a cell as it is. Grows the sheet where needed. */
  write(rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  readStyles(rect: Rect): CellStyle[][];
  /** Lays the same change of format over every cell of the rectangle. */
  applyStyle(rect: Rect, patch: CellStylePatch): void;
  /** Takes formats back to the default. Contents stay. */
  clearStyles(rect: Rect): void;

  merges(): readonly Rect[];
  merge(rect: Rect): void;
  /** Splits every merge that touches the rectangle. */
  unmerge(rect: Rect): void;

  /** In pixels at 100 %. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, pixels: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  hideRows(row: number, count: number): void;
  showRows(row: number, count: number): void;

  /** Highest priority first. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds a conditional format before all others; returns its id. */
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "sourceIndex">): string;
  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormat, "id" | "sourceIndex">>): void;
  removeConditionalFormat(id: string): void;

  readonly validations: SheetValidations;

  hyperlink(position: Position): Hyperlink | null;
  setHyperlink(position: Position, link: Hyperlink | null): void;

  pageLayout(): PageLayout;
  setPageLayout(change: Partial<PageLayout>): void;

  tables(): readonly Table[];
  /** Adds a table whose first row is its header, whose cells become texts, each another one; returns its id. */
  addTable(table: NewTable): number;
  updateTable(id: number, change: TableChange): void;
  /** Takes the table away; its cells stay. */
  removeTable(id: number): void;

  charts(): readonly Chart[];
  /** Returns the chart's id. */
  addChart(chart: NewChart): number;
  updateChart(id: number, change: ChartChange): void;
  removeChart(id: number): void;

  shapes(): readonly SheetShape[];
  comments(): readonly Comment[];

  frozen(): { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
}

export type { ChangeOrigin, DocumentChange };

export interface WorkbookDocument {
  /** The file's name, for the title. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  /** The add-in's document settings (`workbook.settings`), kept in the file's web-extension part. Change them through the map. */
  readonly settings: Map<string, unknown>;
  readonly names: NameList;

  /** In tab order. */
  sheets(): readonly SheetDocument[];
  sheet(id: string): SheetDocument | null;
  /** Adds an empty sheet at the end. Throws where the name is taken or not allowed. */
  addSheet(name: string): SheetDocument;
  /** Copies a sheet with all that is on it, before the tab of that place. */
  copySheet(id: string, index: number): SheetDocument;
  removeSheet(id: string): void;
  /** Reads another .xlsx file, whose sheets may then be put into this workbook. Throws a `FileError` where it cannot be read. */
  openSheets(bytes: Uint8Array): Promise<InsertableSheets>;

  activeSheet(): SheetDocument;
  activate(sheetId: string): void;
  selection(): readonly Rect[];
  /** Selects on a sheet, activates it, and scrolls the first range into view where there is a grid. */
  select(sheetId: string, ranges: readonly Rect[]): void;

  /** Runs a change in the name of `origin`, which its `DocumentChange` will carry. */
  as<T>(origin: ChangeOrigin, change: () => T): T;
  /** Resolves when no calculation is pending; rejects with a sentence after `timeoutMs`. */
  settled(timeoutMs?: number): Promise<void>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: DocumentChange) => void): () => void;

  /** What a save cannot keep. */
  losses(): readonly Loss[];
  /** The workbook as an .xlsx file: the opened package with the changed parts rewritten. */
  save(): Uint8Array;
  dispose(): void;
}

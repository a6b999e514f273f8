import type { FiledChart } from "./chart-cells";
import type { Chart } from "./charts";
import type { DataValidation } from "./data-validations";
import type { DefinedName } from "./defined-names";
import type { PageLayout } from "./page-layout";
import type { ProtectedRange } from "./protected-ranges";
import type { Table } from "./tables";
import type { CellStylePatch, ConditionalStyle, Hyperlink, Position, Rect, SheetVisibility } from "./workbook-document";

/** What the file gets for one cell. Formulas carry the value last calculated, so that other readers show it. */
export type PatchedContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number | boolean | null };

export interface CellPatch extends Position {
  /** Absent: the cell's content stays as it is in the package. */
  readonly content?: PatchedContent;
  /** Absent: the cell's format stays. Laid over the cell's own format, whose other properties stay. */
  readonly style?: CellStylePatch;
}

export interface NewConditionalFormat {
  readonly ranges: readonly Rect[];
  /** With the leading "=". */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
}

export interface SheetPatch {
  readonly name: string;
  /** The name under which the package knows the sheet; null for a new one. */
  readonly originalName: string | null;
  /** The package's name of the sheet as a copy of which a new one begins. */
  readonly copyOf?: string;
  readonly cells: readonly CellPatch[];
  /** The sheet's merges, all of them; absent: unchanged. */
  readonly merges?: readonly Rect[];
  /** Changed column widths in pixels, by zero-based column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** Changed row heights in pixels, by zero-based row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Columns of a new sheet that are to be hidden. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The attributes of the sheet's `sheetProtection`, where they are other ones now; null takes the protection away. */
  readonly protection?: ReadonlyMap<string, string> | null;
  /** The ranges that the protected sheet lets people edit, all of them; absent: unchanged. */
  readonly protectedRanges?: readonly ProtectedRange[];
  /** The sheet's custom properties, all of them; absent: unchanged. */
  readonly customProperties?: ReadonlyMap<string, string>;
  /** Rows that are to be hidden (true) or shown. */
  readonly hiddenRows?: ReadonlyMap<number, boolean>;
  readonly conditionalFormats?: {
    /** Indexes (from 0, in document order over the sheet part) of the package's own cfRules that are gone. */
    readonly removed: readonly number[];
    /** Own cfRules whose ranges were changed. */
    readonly moved: ReadonlyMap<number, readonly Rect[]>;
    /** New ones, highest priority first; they come before all others. */
    readonly added: readonly NewConditionalFormat[];
  };
  readonly dataValidations?: {
    /** Indexes (from 0, in document order) of the package's own data validations that are gone. */
    readonly removed: readonly number[];
    /** Own ones whose ranges were changed. */
    readonly moved: ReadonlyMap<number, readonly Rect[]>;
    readonly added: readonly DataValidation[];
  };
  /** Changed hyperlinks by cell; null takes one away. */
  readonly hyperlinks?: readonly { readonly at: Position; readonly link: Hyperlink | null }[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string | null;
  readonly visibility?: SheetVisibility;
  /** What is changed of how the sheet is printed. */
  readonly pageLayout?: Partial<PageLayout>;
  readonly tables?: TablesPatch;
  readonly charts?: ChartsPatch;
}

export interface ChartsPatch {
  /** The package's own charts that are gone. */
  readonly removed: readonly Chart[];
  readonly changed: readonly { readonly before: FiledChart; readonly now: FiledChart }[];
  readonly added: readonly FiledChart[];
}

export interface TablesPatch {
  /** The parts of the package's own tables that are gone. */
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: Table; readonly now: Table }[];
  readonly added: readonly Table[];
}

/** The workbook's defined names that are other ones now. Sheets are those that the names belong to; null for the workbook. */
export interface NamePatch {
  /** `sheet` is the sheet's name in the result. */
  readonly removed: readonly { readonly name: string; readonly sheet: string | null }[];
  readonly set: readonly (Omit<DefinedName, "sheetId"> & { readonly sheet: string | null })[];
}

/** The difference between an opened package and the workbook to be saved. */
export interface WorkbookPatch {
  /** Every sheet of the result in tab order, unchanged ones included; sheets of the package that are not named are removed. */
  readonly sheets: readonly SheetPatch[];
  /** The add-in's document settings as JSON values, all of them; absent: unchanged. */
  readonly settings?: ReadonlyMap<string, unknown>;
  readonly names?: NamePatch;
}

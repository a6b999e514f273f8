import { aspectTypes, priorities } from "./classification";
import { printedHeading, type ColumnId } from "./template";

/** The formats of which a new sheet can be made. */
export const newSheetFormats = [
  "working-document",
  "progress-report",
  "institutional-document",
  "institutional-progress",
] as const;
export type NewSheetFormat = (typeof newSheetFormats)[number];

/** What the cells of a column allow; lists of areas are the team's. */
export type ColumnRule =
  | { readonly kind: "date" }
  | { readonly kind: "percent" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "areas" };

export interface NewSheetColumn {
  readonly id: ColumnId;
  /** Word for word as the published format has it (domain: formats and exact headings). */
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Number format code in the en-US notation. */
  readonly numberFormat: string;
  readonly rule: ColumnRule | null;
}

const general = "General";

/** How a column looks and what it allows, whatever the format. */
const columnLooks: Readonly<Partial<Record<ColumnId, Partial<Omit<NewSheetColumn, "id" | "heading">>>>> = {
  number: { width: 8 },
  aspect: { width: 36 },
  coordinatingArea: { width: 22, rule: { kind: "areas" } },
  activity: { width: 32 },
  responsibleArea: { width: 22, rule: { kind: "areas" } },
  dueDate: { width: 12, numberFormat: "dd/mm/yyyy", rule: { kind: "date" } },
  progress: { width: 9, numberFormat: "0%", rule: { kind: "percent" } },
  type: { width: 17, rule: { kind: "words", words: aspectTypes.words } },
  // The words that SHCP's dictionary has; "Alto" and the like are only understood.
  priority: { width: 12, rule: { kind: "words", words: priorities.words.slice(0, 3) } },
};

const delivered = ["progress", "proof", "remarks"] as const satisfies readonly ColumnId[];
const specific = [
  ...(["number", "aspect", "activity", "responsibleArea", "dueDate", "expectedResults", "product"] as const),
] satisfies readonly ColumnId[];
const institutional = [
  ...(["number", "aspect", "coordinatingArea", "activity", "responsibleArea", "dueDate"] as const),
  ...(["expectedResults", "product"] as const),
] satisfies readonly ColumnId[];

const columnsOfFormat: Readonly<Record<NewSheetFormat, readonly ColumnId[]>> = {
  "working-document": specific,
  "progress-report": [...specific, ...delivered],
  "institutional-document": institutional,
  "institutional-progress": [...institutional, ...delivered],
};

const institutionalHeadings: Readonly<Partial<Record<ColumnId, string>>> = {
  activity: "Acciones a emprender",
  product: "Productos y/o evidencias",
};

/** Where a format words a heading in another way than the others. */
const headingsOfFormat: Readonly<Record<NewSheetFormat, Readonly<Partial<Record<ColumnId, string>>>>> = {
  "working-document": { aspect: "Aspectos Susceptibles de Mejora" },
  "progress-report": {},
  "institutional-document": institutionalHeadings,
  "institutional-progress": institutionalHeadings,
};

/** The looks and rule of a column with its heading. */
const columnWith = (id: ColumnId, heading: string): NewSheetColumn => ({
  id,
  heading,
  width: 26,
  numberFormat: general,
  rule: null,
  ...columnLooks[id],
});

/**
 * The columns of a new sheet.
 * @param classified whether columns for type and priority follow, which no published format has
 */
export function columnsOf(format: NewSheetFormat, classified: boolean): readonly NewSheetColumn[] {
  const ids: readonly ColumnId[] = [...columnsOfFormat[format], ...(classified ? (["type", "priority"] as const) : [])];
  return ids.map((id) => columnWith(id, headingsOfFormat[format][id] ?? printedHeading(id)));
}

/** The three columns that a progress report has and a working document lacks. */
export const progressColumns: readonly NewSheetColumn[] = delivered.map((id) => columnWith(id, printedHeading(id)));

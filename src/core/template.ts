/** The columns that are understood, in the order of the published templates (domain: canonical columns). */
export const columnIds = [
  "number",
  "aspect",
  "coordinatingArea",
  "activity",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
  "progress",
  "proof",
  "remarks",
  "state",
  "programme",
] as const;
export type ColumnId = (typeof columnIds)[number];

export type FormatId =
  | "working-document"
  | "progress-report"
  | "institutional-document"
  | "institutional-progress"
  | "label-form"
  | "other";

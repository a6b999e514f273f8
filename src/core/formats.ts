import { columnIds, type ColumnId } from "./template";

export type FormatId =
  "working-document" | "progress-report" | "institutional-document" | "institutional-progress" | "label-form" | "other";

const commitment = ["aspect", "activity", "responsibleArea", "dueDate"] as const satisfies readonly ColumnId[];
const promised = [...commitment, "expectedResults", "product"] as const satisfies readonly ColumnId[];
const delivered = ["progress", "proof"] as const satisfies readonly ColumnId[];

/**
 * The columns that each format requires. The number is not among them: several published forms go without, and the aspect is
 * known by its text. Remarks are free in every format.
 */
export const requiredColumns: Readonly<Record<FormatId, readonly ColumnId[]>> = {
  "working-document": promised,
  "progress-report": [...promised, ...delivered],
  "institutional-document": ["coordinatingArea", ...promised],
  "institutional-progress": ["coordinatingArea", ...promised, ...delivered],
  "label-form": promised,
  other: commitment,
};

/**
 * The format that a table with these columns follows; "other" for the layouts of systems that leave published columns out.
 * @param classified what the title says of its aspects; where it says nothing, the coordinating area tells institutional ones
 */
export function formatOf(
  columns: ReadonlySet<ColumnId>,
  classified: "specific" | "institutional" | null = null,
): FormatId {
  const isProgress = delivered.some((column) => columns.has(column));
  const isInstitutional = classified === null ? columns.has("coordinatingArea") : classified === "institutional";
  const published: FormatId = isInstitutional
    ? isProgress
      ? "institutional-progress"
      : "institutional-document"
    : isProgress
      ? "progress-report"
      : "working-document";
  const isComplete = missingColumnsOf(published, columns).length === 0;
  const isOfASystem =
    columns.has("state") || columns.has("weight") || (!columns.has("expectedResults") && !columns.has("product"));
  return !isComplete && isOfASystem ? "other" : published;
}

/** The columns that the format requires and the table lacks, in template order. */
export function missingColumnsOf(format: FormatId, columns: ReadonlySet<ColumnId>): readonly ColumnId[] {
  const required = requiredColumns[format];
  return columnIds.filter((column) => required.includes(column) && !columns.has(column));
}

import type { Activity, Aspect, AspectHeading, TextCell } from "./follow-up-sheet";
import type { FieldReader } from "./read-fields";
import type { ColumnId } from "./template";
import { foldText, isBlank } from "./text";

interface GrowingAspect {
  readonly heading: AspectHeading;
  readonly folded: FoldedHeading;
  readonly activities: Activity[];
}

/** Number and text for comparison; empty where the cell is blank. */
interface FoldedHeading {
  readonly number: string;
  readonly text: string;
}

// A row that says none of these by itself only adds a further line to the commitment above it.
const commitmentColumns = ["activity", "responsibleArea", "dueDate", "progress"] as const satisfies readonly ColumnId[];

/** Reads rows of commitments as aspects with their activities, in sheet order. */
export function readAspects(reader: FieldReader, rows: readonly number[]): readonly Aspect[] {
  const aspects: GrowingAspect[] = [];
  const byKey = new Map<string, GrowingAspect>();
  for (const row of rows) {
    const heading = { number: reader.text(row, "number"), text: reader.text(row, "aspect") };
    const folded = { number: foldCell(heading.number), text: foldCell(heading.text) };
    const key = keyOf(reader, row, folded);
    const last = aspects.at(-1);
    const goesOn = last !== undefined && (isUnderMerge(heading, row) || repeats(folded, last.folded));
    if (goesOn && isFurtherLine(reader, row)) {
      fillBlanks(last.activities, reader, row);
      continue;
    }
    const continued = goesOn ? last : byKey.get(key ?? "");
    const aspect = continued ?? { heading, folded, activities: [] };
    if (continued === undefined) aspects.push(aspect);
    if (key !== null && !byKey.has(key)) byKey.set(key, aspect);
    aspect.activities.push({ aspect: aspect.heading, ...reader.fields(row) });
  }
  return aspects.map(({ heading: { number, text }, activities }) => ({ number, text, activities }));
}

function foldCell({ value, placeholder }: TextCell): string {
  return foldText(value ?? placeholder ?? "");
}

/** By which an aspect is known again further down; null unless the row has its text and, where there are numbers, its number. */
function keyOf(reader: FieldReader, row: number, { number, text }: FoldedHeading): string | null {
  const hasNumbers = reader.cellOf(row, "number") !== null;
  return text === "" || (hasNumbers && number === "") ? null : `${number}\n${text}`;
}

/** Whether number or text are covered by a merge that began in a row above. */
function isUnderMerge({ number, text }: AspectHeading, row: number): boolean {
  return number.at.row < row || text.at.row < row;
}

/** Whether a row names no other aspect than the one above it. */
function repeats(row: FoldedHeading, above: FoldedHeading): boolean {
  return (row.number === "" || row.number === above.number) && (row.text === "" || row.text === above.text);
}

function isFurtherLine(reader: FieldReader, row: number): boolean {
  return commitmentColumns.every((column) => {
    const at = reader.cellOf(row, column);
    return at === null || at.row < row || isBlank(reader.valueAt(at));
  });
}

/** A further line is heard only where the commitment says nothing itself. */
function fillBlanks(activities: Activity[], reader: FieldReader, row: number): void {
  const last = activities.pop();
  if (last === undefined) return;
  const line = reader.fields(row);
  activities.push({
    ...last,
    coordinatingArea: last.coordinatingArea.value === null ? line.coordinatingArea : last.coordinatingArea,
    expectedResults: last.expectedResults.value === null ? line.expectedResults : last.expectedResults,
    product: last.product.value === null ? line.product : last.product,
    proof: last.proof.value === null ? line.proof : last.proof,
    remarks: last.remarks.value === null ? line.remarks : last.remarks,
  });
}

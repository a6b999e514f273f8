import type { Activity, Aspect, AspectHeading } from "./follow-up-sheet";
import type { FieldReader } from "./read-fields";
import type { ColumnId } from "./template";
import { foldText, isBlank } from "./text";

interface GrowingAspect {
  readonly heading: AspectHeading;
  readonly activities: Activity[];
}

// A row that says none of these by itself only adds a further line to the commitment above it.
const commitmentColumns = ["activity", "responsibleArea", "dueDate", "progress"] as const satisfies readonly ColumnId[];

/** Reads rows of commitments as aspects with their activities, in sheet order. */
export function readAspects(reader: FieldReader, rows: readonly number[]): readonly Aspect[] {
  const aspects: GrowingAspect[] = [];
  const byKey = new Map<string, GrowingAspect>();
  for (const row of rows) {
    const last = aspects.at(-1);
    const key = keyOf(reader, row);
    const continued = last !== undefined && goesOn(reader, row, last.heading) ? last : byKey.get(key ?? "");
    if (continued !== undefined && continued === last && isFurtherLine(reader, row)) {
      fillBlanks(continued.activities, reader, row);
      continue;
    }
    const aspect = continued ?? startAspect(reader, row, aspects);
    if (key !== null && !byKey.has(key)) byKey.set(key, aspect);
    aspect.activities.push({ aspect: aspect.heading, ...reader.fields(row) });
  }
  return aspects.map(({ heading, activities }) => ({ ...heading, activities }));
}

function startAspect(reader: FieldReader, row: number, aspects: GrowingAspect[]): GrowingAspect {
  const aspect = { heading: { number: reader.text(row, "number"), text: reader.text(row, "aspect") }, activities: [] };
  aspects.push(aspect);
  return aspect;
}

/** Number and text of a row for comparison; null unless it has the text and, where there are numbers, a number. */
function keyOf(reader: FieldReader, row: number): string | null {
  const text = folded(reader, row, "aspect");
  const number = folded(reader, row, "number");
  const hasNumbers = reader.cellOf(row, "number") !== null;
  return text === "" || (hasNumbers && number === "") ? null : `${number}\n${text}`;
}

/** Whether a row goes on with the aspect above it: merged with it, blank under it, or repeating it. */
function goesOn(reader: FieldReader, row: number, { number, text }: AspectHeading): boolean {
  if (isUnderMerge(reader, row, "aspect") || isUnderMerge(reader, row, "number")) return true;
  const rowNumber = folded(reader, row, "number");
  const rowText = folded(reader, row, "aspect");
  const repeatsNumber = rowNumber === "" || rowNumber === foldText(number.value ?? number.placeholder ?? "");
  const repeatsText = rowText === "" || rowText === foldText(text.value ?? text.placeholder ?? "");
  return repeatsNumber && repeatsText;
}

function folded(reader: FieldReader, row: number, column: ColumnId): string {
  const { value, placeholder } = reader.text(row, column);
  return foldText(value ?? placeholder ?? "");
}

/** Whether the field is covered by a merge that began in a row above. */
function isUnderMerge(reader: FieldReader, row: number, column: ColumnId): boolean {
  return (reader.cellOf(row, column)?.row ?? row) < row;
}

function isFurtherLine(reader: FieldReader, row: number): boolean {
  return commitmentColumns.every((column) => isUnderMerge(reader, row, column) || isBlank(reader.valueOf(row, column)));
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

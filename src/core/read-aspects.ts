import type { Activity, Aspect, AspectHeading, TextCell } from "./follow-up-sheet";
import type { FieldReader } from "./read-fields";
import type { ColumnId } from "./template";
import { foldText, isBlank } from "./text";

interface GrowingAspect {
  readonly heading: AspectHeading;
  readonly folded: FoldedHeading;
  readonly activities: Activity[];
}

/** Number and text for comparison; empty where the cell is blank. Texts are long and folded only where they are compared. */
interface FoldedHeading {
  readonly number: string;
  readonly text: () => string;
}

// A row that says none of these by itself only adds a further line to the commitment above it.
const commitmentColumns = ["activity", "responsibleArea", "dueDate", "progress"] as const satisfies readonly ColumnId[];

/** Reads rows of commitments as aspects with their activities, in sheet order. */
export function readAspects(reader: FieldReader, rows: readonly number[]): readonly Aspect[] {
  const aspects: GrowingAspect[] = [];
  const byKey = new Map<string, GrowingAspect[]>();
  for (const row of rows) {
    const heading = { number: reader.text(row, "number"), text: reader.text(row, "aspect") };
    const folded = foldHeadingCells(heading);
    const last = aspects.at(-1);
    const goesOn = last !== undefined && (isUnderMerge(heading, row) || repeats(folded, last.folded));
    if (goesOn && isFurtherLine(reader, row)) {
      fillBlanks(last.activities, reader, row);
      continue;
    }
    const hasNumbers = reader.cellOf(row, "number") !== null;
    const alike = goesOn ? [] : aspectsAlike(byKey, hasNumbers ? folded.number : folded.text());
    const aspect = goesOn
      ? last
      : (alike.find((other) => isSame(other.folded, folded)) ?? { heading, folded, activities: [] });
    if (aspect.heading === heading) {
      aspects.push(aspect);
      alike.push(aspect);
    }
    const activity = reader.activity(row, aspect.heading);
    const before = goesOn && folded.text() === "" ? last.activities.at(-1) : undefined;
    aspect.activities.push(before === undefined ? activity : underSameCoordinator(activity, before));
  }
  return aspects.map(({ heading: { number, text }, activities }) => ({ number, text, activities }));
}

function foldHeadingCells({ number, text }: AspectHeading): FoldedHeading {
  let folded: string | null = null;
  // "1.-" and "1)" are 1; blanks come and go within words that were copied from a PDF file.
  const written = foldCell(number).replace(/[ .)°º-]+$/u, "");
  return { number: written, text: () => (folded ??= foldCell(text).replaceAll(" ", "")) };
}

function foldCell({ value, placeholder, error }: TextCell): string {
  return foldText(value ?? placeholder ?? error ?? "");
}

/** The aspects with the same number, or the same text where there are no numbers. */
function aspectsAlike(byKey: Map<string, GrowingAspect[]>, key: string): GrowingAspect[] {
  const alike = byKey.get(key) ?? [];
  if (key !== "") byKey.set(key, alike);
  return alike;
}

/** Whether number and text are the same, so that a row further down goes on with an earlier aspect. */
function isSame(earlier: FoldedHeading, row: FoldedHeading): boolean {
  return row.number === earlier.number && row.text() !== "" && row.text() === earlier.text();
}

/** Whether number or text are covered by a merge that began in a row above. */
function isUnderMerge({ number, text }: AspectHeading, row: number): boolean {
  return number.at.row < row || text.at.row < row;
}

/** Whether a row names no other aspect than the one above it. */
function repeats(row: FoldedHeading, above: FoldedHeading): boolean {
  const repeatsNumber = row.number === "" || row.number === above.number;
  return repeatsNumber && (row.text() === "" || row.text() === above.text());
}

/** The area that coordinates an aspect is written once; a row that only goes on with the aspect need not repeat it. */
function underSameCoordinator(activity: Activity, before: Activity): Activity {
  const { value, placeholder } = activity.coordinatingArea;
  return value === null && placeholder === null ? { ...activity, coordinatingArea: before.coordinatingArea } : activity;
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
  const line = reader.activity(row, last.aspect);
  activities.push({
    ...last,
    coordinatingArea: last.coordinatingArea.value === null ? line.coordinatingArea : last.coordinatingArea,
    expectedResults: last.expectedResults.value === null ? line.expectedResults : last.expectedResults,
    product: last.product.value === null ? line.product : last.product,
    proof: last.proof.value === null ? line.proof : last.proof,
    remarks: last.remarks.value === null ? line.remarks : last.remarks,
  });
}

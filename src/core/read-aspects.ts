import type { Activity, Aspect, AspectHeading, TextCell } from "./follow-up-sheet";
import type { FieldReader } from "./read-fields";
import type { Steps } from "./steps";
import type { ColumnId } from "./template";
import { foldText, isBlank } from "./text";
import { given } from "./given";

/** An aspect to which further rows may add activities. */
interface GrowingAspect {
  readonly heading: AspectHeading;
  /** The number for comparison; empty where the cell is blank. */
  readonly number: string;
  /** The text for comparison; null until somebody asks for it. Texts are long, and most need not be compared. */
  folded: string | null;
  readonly activities: Activity[];
  /** An earlier aspect with the same number, or the same text where there are no numbers. */
  readonly alike: GrowingAspect | null;
}

type ComparedHeading = Pick<GrowingAspect, "heading" | "number"> & { folded: string | null };

// A row that says none of these by itself only adds a further line to the commitment above it.
const commitmentColumns = ["activity", "responsibleArea", "dueDate", "progress"] as const satisfies readonly ColumnId[];

/** Rows that are read before a page may want to draw: some ten milliseconds. */
const rowsInAStep = 500;

/** Reads rows of commitments as aspects with their activities, in sheet order. */
export function* readAspects(reader: FieldReader, rows: readonly number[]): Steps<readonly Aspect[]> {
  const aspects: GrowingAspect[] = [];
  const byKey = new Map<string, GrowingAspect>();
  let read = 0;
  for (const row of rows) {
    read += 1;
    if (read % rowsInAStep === 0) yield;
    const heading = reader.heading(row);
    const named: ComparedHeading = { heading, number: foldNumber(heading), folded: null };
    const last = aspects.at(-1);
    const goesOn = last !== undefined && (isUnderMerge(heading, row) || repeats(named, last));
    if (goesOn && isFurtherLine(reader, row)) {
      fillBlanks(last.activities, reader, row);
      continue;
    }
    const key = goesOn || reader.cellOf(row, "number") !== null ? named.number : foldedText(named);
    const alike = goesOn ? null : (byKey.get(key) ?? null);
    const known = goesOn ? last : sameAmong(alike, named);
    const activity = reader.activity(row, (known ?? named).heading);
    if (known === null) {
      const { number, folded } = named;
      const added: GrowingAspect = { heading, number, folded, activities: [activity], alike };
      aspects.push(added);
      if (key !== "") byKey.set(key, added);
      continue;
    }
    const before = goesOn && foldedText(named) === "" ? last.activities.at(-1) : undefined;
    known.activities.push(before === undefined ? activity : underSameCoordinator(activity, before));
  }
  return aspects.map(({ heading: { number, text }, activities }) => ({ number, text, activities }));
}

const plainNumber = /^[1-9]\d*$/u;

/** "1.-" and "1)" are 1. */
function foldNumber({ number }: AspectHeading): string {
  if (number.value !== null && plainNumber.test(number.value)) return number.value;
  return foldCell(number).replace(/[ .)°º-]+$/u, "");
}

/** Blanks come and go within words that were copied from a PDF file. */
function foldedText(named: ComparedHeading): string {
  return (named.folded ??= foldCell(named.heading.text).replaceAll(" ", ""));
}

function foldCell({ value, placeholder, error }: TextCell): string {
  return foldText(value ?? placeholder ?? error ?? "");
}

/** The earlier aspect that a row further down goes on with: number and text are the same. */
function sameAmong(alike: GrowingAspect | null, row: ComparedHeading): GrowingAspect | null {
  for (let other = alike; other !== null && foldedText(row) !== ""; other = other.alike) {
    if (row.number === other.number && foldedText(row) === foldedText(other)) return other;
  }
  return null;
}

/** Whether number or text are covered by a merge that began in a row above. */
function isUnderMerge({ number, text }: AspectHeading, row: number): boolean {
  return number.at.row < row || text.at.row < row;
}

/** Whether a row names no other aspect than the one above it. */
function repeats(row: ComparedHeading, above: GrowingAspect): boolean {
  const repeatsNumber = row.number === "" || row.number === above.number;
  return repeatsNumber && (foldedText(row) === "" || foldedText(row) === foldedText(above));
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
  const last = given(activities.pop());
  const line = reader.activity(row, last.aspect);
  activities.push({
    ...last,
    coordinatingArea: told(last.coordinatingArea, line.coordinatingArea),
    expectedResults: told(last.expectedResults, line.expectedResults),
    product: told(last.product, line.product),
    proof: told(last.proof, line.proof),
    remarks: told(last.remarks, line.remarks),
  });
}

const told = (first: TextCell, further: TextCell) => (first.value === null ? further : first);

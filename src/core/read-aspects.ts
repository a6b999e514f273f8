import type { Aspect, AspectHeading, TextCell } from "./follow-up-sheet";
import type { ReadActivity } from "./read-activity";
import type { FieldReader } from "./read-fields";
import type { Steps } from "./steps";
import type { ColumnId } from "./template";
import { foldText, isBlank } from "./text";
import { given } from "./given";

/** An aspect to which further rows may add activities. */
interface GrowingAspect extends Aspect {
  readonly activities: ReadActivity[];
}

/** What a row names, by which it is compared. */
interface NamedAspect {
  /** The same object for all activities of one aspect. */
  readonly heading: AspectHeading;
  /** Empty where the cell is blank. */
  readonly number: string;
  /** Null until somebody asks for it: texts are long, and most need not be compared. */
  text: string | null;
}

/** An aspect that a row above names. */
interface EarlierAspect extends NamedAspect {
  readonly activities: ReadActivity[];
  /** The last one before it with the same number, or the same text where the table has no numbers. */
  readonly alike: EarlierAspect | null;
}

// A row that says none of these by itself only adds a further line to the commitment above it.
const commitmentColumns = ["activity", "responsibleArea", "dueDate", "progress"] as const satisfies readonly ColumnId[];

/** Rows that are read before a page may want to draw: some ten milliseconds. */
const rowsInAStep = 500;

/** The aspects above a row, to be found by number, or by text where the table has no numbers. */
class AspectsAbove {
  private readonly byKey = new Map<string, EarlierAspect>();
  /** How many can be found in the map: only where numbers do not rise does anybody look for one. */
  private entered = 0;
  private highest = -Infinity;

  constructor(
    private readonly aspects: readonly GrowingAspect[],
    private readonly keyOf: (named: NamedAspect) => string,
  ) {}

  /** The last one that is named so; null where none is. */
  alike(named: NamedAspect): EarlierAspect | null {
    const key = this.keyOf(named);
    const number = key === "" ? NaN : Number(key);
    // Nearly all numbers rise, and one that is above all others is a new one. What is no number is above none.
    if (number > this.highest) {
      this.highest = number;
      return null;
    }
    for (const aspect of this.aspects.slice(this.entered)) this.enter(aspect);
    this.entered = this.aspects.length;
    return this.byKey.get(key) ?? null;
  }

  private enter({ activities }: GrowingAspect): void {
    const named = namedBy(given(activities[0]).aspect);
    const key = this.keyOf(named);
    if (key !== "") this.byKey.set(key, { ...named, activities, alike: this.byKey.get(key) ?? null });
  }
}

/** Reads rows of commitments as aspects with their activities, in sheet order. */
export function* readAspects(reader: FieldReader, rows: readonly number[]): Steps<readonly Aspect[]> {
  const aspects: GrowingAspect[] = [];
  const hasNumbers = reader.has("number");
  const above = new AspectsAbove(aspects, hasNumbers ? ({ number }) => number : foldedText);
  let last: NamedAspect | null = null;
  let read = 0;
  for (const row of rows) {
    read += 1;
    if (read % rowsInAStep === 0) yield;
    const named = namedBy(reader.heading(row));
    const activities = aspects.at(-1)?.activities;
    if (last !== null && activities !== undefined && goesOn(last, named, row)) {
      if (isFurtherLine(reader, row)) {
        fillBlanks(activities, reader, row);
        continue;
      }
      const activity = reader.activity(row, last.heading);
      const before = foldedText(named) === "" ? activities.at(-1) : undefined;
      activities.push(before === undefined ? activity : underSameCoordinator(activity, before));
      continue;
    }
    const known = sameAmong(above.alike(named), named);
    const activity = reader.activity(row, (known ?? named).heading);
    if (known !== null) {
      known.activities.push(activity);
      continue;
    }
    const { number, text } = named.heading;
    aspects.push({ number, text, activities: [activity] });
    last = named;
  }
  return aspects;
}

const namedBy = (heading: AspectHeading): NamedAspect => ({ heading, number: foldNumber(heading), text: null });

const plainNumber = /^[1-9]\d*$/u;

/** "1.-" and "1)" are 1. */
function foldNumber({ number }: AspectHeading): string {
  if (number.value !== null && plainNumber.test(number.value)) return number.value;
  return foldCell(number).replace(/[ .)°º-]+$/u, "");
}

/** Blanks come and go within words that were copied from a PDF file. */
function foldedText(named: NamedAspect): string {
  return (named.text ??= foldCell(named.heading.text).replaceAll(" ", ""));
}

function foldCell({ value, placeholder, error }: TextCell): string {
  return foldText(value ?? placeholder ?? error ?? "");
}

/** The earlier aspect that a row further down goes on with: number and text are the same. */
function sameAmong(alike: EarlierAspect | null, row: NamedAspect): EarlierAspect | null {
  for (let other = alike; other !== null && foldedText(row) !== ""; other = other.alike) {
    if (row.number === other.number && foldedText(row) === foldedText(other)) return other;
  }
  return null;
}

/** Whether a row goes on with the aspect of the rows above it. */
function goesOn(above: NamedAspect, named: NamedAspect, row: number): boolean {
  return isUnderMerge(named.heading, row) || repeats(named, above);
}

/** Whether number or text are covered by a merge that began in a row above. */
function isUnderMerge({ number, text }: AspectHeading, row: number): boolean {
  return number.at.row < row || text.at.row < row;
}

/** Whether a row names no other aspect than the one above it. */
function repeats(row: NamedAspect, above: NamedAspect): boolean {
  const repeatsNumber = row.number === "" || row.number === above.number;
  return repeatsNumber && (foldedText(row) === "" || foldedText(row) === foldedText(above));
}

/** The area that coordinates an aspect is written once; a row that only goes on with the aspect need not repeat it. */
function underSameCoordinator(activity: ReadActivity, before: ReadActivity): ReadActivity {
  const { value, placeholder } = activity.coordinatingArea;
  return value === null && placeholder === null
    ? activity.with({ coordinatingArea: before.coordinatingArea })
    : activity;
}

function isFurtherLine(reader: FieldReader, row: number): boolean {
  return commitmentColumns.every((column) => {
    const at = reader.cellOf(row, column);
    return at === null || at.row < row || isBlank(reader.valueAt(at));
  });
}

/** A further line is heard only where the commitment says nothing itself. */
function fillBlanks(activities: ReadActivity[], reader: FieldReader, row: number): void {
  const last = given(activities.pop());
  const line = reader.activity(row, last.aspect);
  const filled = last.with({
    coordinatingArea: told(last.coordinatingArea, line.coordinatingArea),
    expectedResults: told(last.expectedResults, line.expectedResults),
    product: told(last.product, line.product),
    proof: told(last.proof, line.proof),
    remarks: told(last.remarks, line.remarks),
  });
  activities.push(filled);
}

const told = (first: TextCell, further: TextCell) => (first.value === null ? further : first);

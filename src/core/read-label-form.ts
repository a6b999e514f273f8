import { isCellError, type CellPosition, type Located } from "./cell";
import type { CellGrid } from "./cell-grid";
import { readDueDate } from "./date-text";
import { areFractions } from "./fractions";
import type {
  Activity,
  Aspect,
  AspectHeading,
  ColumnHeading,
  FollowUpTable,
  MisspeltHeading,
  TextCell,
} from "./follow-up-sheet";
import { findForms, type FieldLabel, type Form } from "./label-forms";
import { ownPlaceholders, type ReadingOptions } from "./read-fields";
import { readProgress, type ProgressReading } from "./progress";
import { readTextCell } from "./read-cells";
import { missingColumnsOf } from "./formats";
import { columnIds, type ColumnId } from "./template";
import { foldText } from "./text";
import { readTitleBlock } from "./title-block";
import type { SheetSnapshot } from "./workbook-snapshot";
import { given } from "./given";

const sharedColumns: readonly ColumnId[] = ["number", "aspect", "coordinatingArea"];

/** The forms of a sheet as one table, each form an aspect; null where the sheet has none. */
export function readLabelForms(grid: CellGrid, snapshot: SheetSnapshot, options: ReadingOptions): FollowUpTable | null {
  const forms = findForms(grid);
  const [first] = forms[0] ?? [];
  if (first === undefined) return null;
  const columns = columnsOf(forms);
  const aspects = readForms(grid, forms, options);
  const activities = aspects
    .flatMap((aspect) => aspect.activities)
    .sort((a, b) => a.rowStart.row - b.rowStart.row || a.rowStart.column - b.rowStart.column);
  const { programme, institution } = readTitleBlock(grid, grid.range.row, first.at.row);
  return {
    sheetId: snapshot.sheetId,
    sheetName: snapshot.name,
    format: "label-form",
    headerRow: first.at.row,
    columns,
    missingColumns: missingColumnsOf("label-form", new Set(columns.keys())),
    misspeltHeadings: forms.flatMap((form) => [...surestLabels(form).values()].flatMap(asMisspelt)),
    duplicateColumns: [],
    blankRows: [],
    programme,
    institution,
    aspects,
    activities,
    errors: forms
      .flat()
      .flatMap(({ value, valueAt }) => (isCellError(value) ? [{ value: value.error, at: valueAt }] : [])),
    snapshot,
  };
}

/** The labels that exist in some form, each where it stands first. */
function columnsOf(forms: readonly Form[]): ReadonlyMap<ColumnId, ColumnHeading> {
  const labels = forms.flatMap((form) => [...surestLabels(form).values()]);
  const columns = new Map<ColumnId, ColumnHeading>();
  for (const id of columnIds) {
    const label = labels.find(({ column }) => column === id);
    if (label !== undefined) columns.set(id, { at: label.at, text: label.text, misspelt: label.misspelt });
  }
  return columns;
}

function asMisspelt({ column, at, text, misspelt }: FieldLabel): MisspeltHeading[] {
  return misspelt === null ? [] : [{ column, at, text, misspelt }];
}

/** Each field is taken from its surest label, the first among equals. */
function surestLabels(form: Form): ReadonlyMap<ColumnId, FieldLabel> {
  const surest = new Map<ColumnId, FieldLabel>();
  for (const label of form) {
    const earlier = surest.get(label.column);
    if (earlier === undefined || label.rank < earlier.rank) surest.set(label.column, label);
  }
  return surest;
}

/** Forms with the same number and the same text are activities of one aspect. */
function readForms(grid: CellGrid, forms: readonly Form[], options: ReadingOptions): readonly Aspect[] {
  const aspects: { heading: AspectHeading; activities: Activity[] }[] = [];
  const byKey = new Map<string, { heading: AspectHeading; activities: Activity[] }>();
  const shares = forms.flat().filter(({ column }) => column === "progress");
  const isFraction = areFractions(shares.map(({ value, valueAt }) => ({ value, format: grid.formatAt(valueAt) })));
  for (const form of forms) {
    const start = given(form[0]);
    const read = formReaderOf(grid, surestLabels(form), start.at, options, isFraction);
    const heading = { number: read.text("number"), text: read.text("aspect") };
    const key = `${foldText(heading.number.value ?? "")}\n${foldText(heading.text.value ?? "")}`;
    const known = heading.text.value === null ? undefined : byKey.get(key);
    const aspect = known ?? { heading, activities: [] };
    if (known === undefined) {
      aspects.push(aspect);
      byKey.set(key, aspect);
    }
    for (const part of commitmentsOf(form)) {
      const fields = formReaderOf(grid, surestLabels(part), given(part[0]).at, options, isFraction).fields();
      aspect.activities.push({ aspect: aspect.heading, ...fields });
    }
  }
  return aspects.map(({ heading: { number, text }, activities }) => ({ number, text, activities }));
}

/** A form is one commitment, unless its activity is repeated together with its day or its area. */
function commitmentsOf(form: Form): readonly Form[] {
  const count = (id: ColumnId) => form.filter(({ column }) => column === id).length;
  const activities = count("activity");
  if (activities < 2 || (count("dueDate") !== activities && count("responsibleArea") !== activities)) return [form];
  const shared = form.filter(({ column }) => sharedColumns.includes(column));
  const parts: FieldLabel[][] = [[]];
  for (const label of form.filter((other) => !shared.includes(other))) {
    const part = parts.at(-1);
    const isNext = label.column === "activity" && part?.some(({ column }) => column === "activity") === true;
    if (isNext) parts.push([label]);
    else part?.push(label);
  }
  const [firstPart = [], ...others] = parts;
  const start = given(form[0]);
  const ordered = [start, ...[...firstPart, ...shared].filter((label) => label !== start)];
  return [ordered, ...others.map((part) => [...part, ...shared])];
}

interface FormReader {
  readonly text: (column: ColumnId) => TextCell;
  readonly fields: () => Omit<Activity, "aspect">;
}

/** Reads the fields of a form; a field that it has no label for is blank and stands at its first label. */
function formReaderOf(
  grid: CellGrid,
  labels: ReadonlyMap<ColumnId, FieldLabel>,
  rowStart: CellPosition,
  options: ReadingOptions,
  isFraction: boolean,
): FormReader {
  const { dateSystem, settings } = options;
  const placeholders = ownPlaceholders(settings);
  const valueOf = (column: ColumnId) => labels.get(column)?.value ?? null;
  const placeOf = (column: ColumnId) => labels.get(column)?.valueAt ?? rowStart;
  const formatOf = (column: ColumnId) => grid.formatAt(placeOf(column));
  const text = (column: ColumnId): TextCell => readTextCell(placeOf(column), valueOf(column), column, placeholders);
  const progress = (column: ColumnId): Located<ProgressReading> => ({
    value: readProgress(valueOf(column), formatOf(column), {
      placeholders,
      isFraction: isFraction && column === "progress",
    }),
    at: placeOf(column),
  });
  return {
    text,
    fields: () => ({
      rowStart,
      activity: text("activity"),
      coordinatingArea: text("coordinatingArea"),
      responsibleArea: text("responsibleArea"),
      dueDate: {
        value: readDueDate(valueOf("dueDate"), formatOf("dueDate"), dateSystem, settings.plausibleYears),
        at: placeOf("dueDate"),
      },
      expectedResults: text("expectedResults"),
      product: text("product"),
      progress: progress("progress"),
      proof: text("proof"),
      remarks: text("remarks"),
      state: progress("state"),
      programme: text("programme"),
      type: text("type"),
      priority: text("priority"),
      improvementKind: text("improvementKind"),
      topic: text("topic"),
      weight: progress("weight"),
      reasons: text("reasons"),
    }),
  };
}

import type { CellGrid } from "./cell-grid";
import { readDateText } from "./date-text";
import { findFormLabels, type FormLabel } from "./form-labels";
import { placeValues, type PlacedLabel } from "./place-values";
import { isSigner } from "./row-kinds";
import type { ColumnId } from "./template";
import { foldText, isBlank, placeholderIn } from "./text";
import { given } from "./given";

/** A label whose field is settled. */
export type FieldLabel = PlacedLabel & { readonly column: ColumnId };

/** One form: its labels in reading order. */
export type Form = readonly FieldLabel[];

const fewestFields = 4;
const fewestRows = 3;
const fewestInstructions = 2;
// What a manual writes after the labels of a form: how to fill it in, or what each field means.
const instruction =
  /^(?:anot|indi[cq]|describ|escrib|senal|especifi[cq]|captur|mencion|asent|asient|coloc|coloq|ingres|consign|enlist|se (?:debe|anota|indica|refiere|describe)|deber|es (?:el|la|un|una)|son (?:los|las)|fecha (?:en|limite|de|comprom)|(?:unidad|area|documento|nombre|hallazgo)s? .*\bque\b)/u;

/** The forms of a sheet in reading order, one for each aspect; none where the labels are not those of a form. */
export function findForms(grid: CellGrid): readonly Form[] {
  const labels = withoutSigners(settleEvidence(placeValues(grid, withAspects(findFormLabels(grid)))));
  return isForm(labels) && !isManual(labels) ? splitForms(labels) : [];
}

/** Where no label names the aspect, its text stands at its number: "Aspecto No. 1." beside "Falta un diagnóstico". */
function withAspects(labels: readonly FormLabel[]): readonly FormLabel[] {
  if (labels.some(({ column }) => column === "aspect")) return labels;
  return labels.flatMap((label) =>
    label.column === "number" && label.isMarked ? [label, { ...label, column: "aspect" as const, rest: "" }] : [label],
  );
}

/** As under headings: "Evidencias" is the proof beside a product or a progress, and what was promised otherwise. */
function settleEvidence(labels: readonly PlacedLabel[]): readonly FieldLabel[] {
  const named = new Set(labels.map(({ column }) => column));
  const isProof = !named.has("proof") && (named.has("product") || named.has("progress"));
  const evidence = isProof ? "proof" : "product";
  return labels.map((label) => ({ ...label, column: label.column === "promise-or-proof" ? evidence : label.column }));
}

/** Who signs is no area: "Responsable:" over a name or a line to sign on. */
function withoutSigners(labels: readonly FieldLabel[]): readonly FieldLabel[] {
  return labels.filter(({ text, value, column }) => {
    if (column !== "responsibleArea" || foldText(text) !== "responsable") return true;
    return !isBlank(value) && !(typeof value === "string" && isSigner(value));
  });
}

function isForm(labels: readonly FieldLabel[]): boolean {
  const telling = labels.filter(({ isMarked, value }) => isMarked || !isBlank(value));
  const fields = new Set(telling.map(({ column }) => column));
  // Where each field is named first: headings stand in one row, whatever words the cells below them hold.
  const first = [...fields].flatMap((field) => telling.filter(({ column }) => column === field).slice(0, 1));
  const rows = new Set(first.map(({ at, rest }) => `${at.row} ${rest === "" ? "" : rest.length}`));
  const promises = fields.has("activity") && (fields.has("expectedResults") || fields.has("product"));
  const isOurs = fields.has("aspect") || promises;
  return isOurs && fields.size >= fewestFields && rows.size >= fewestRows;
}

function isManual(labels: readonly FieldLabel[]): boolean {
  const texts = labels.flatMap(({ value }) => (typeof value === "string" && !isBlank(value) ? foldText(value) : []));
  const instructions = texts.filter((text) => instruction.test(text)).length;
  if (instructions >= fewestInstructions && instructions * 2 > texts.length) return true;
  // Words without colons are a form only if something like a day stands at the due date.
  const days = labels.filter(({ column, value }) => column === "dueDate" && !isBlank(value));
  return labels.every(({ isMarked }) => !isMarked) && days.length > 0 && !days.some(({ value }) => mayBeDay(value));
}

function mayBeDay(value: FieldLabel["value"]): boolean {
  if (typeof value !== "string") return true;
  return readDateText(value).kind !== "unreadable" || placeholderIn(value, "dueDate") !== null;
}

/** A form begins with the label that begins the first one, and wherever number or aspect are named anew. */
function splitForms(labels: readonly FieldLabel[]): readonly Form[] {
  const count = (id: ColumnId) => labels.filter(({ column }) => column === id).length;
  const subject: ColumnId = count("aspect") > count("number") ? "aspect" : "number";
  const anchor: ColumnId = count(subject) === 0 ? "activity" : subject;
  const first = given(labels.find(({ column }) => count(column) === count(anchor))).column;
  const forms = sideBySide(labels, anchor).flatMap((zone) => {
    const inZone: FieldLabel[][] = [];
    for (const label of zone) {
      const form = inZone.at(-1);
      const isNext =
        label.column === first || (label.column === anchor && form?.some(({ column }) => column === anchor) === true);
      if (isNext) inZone.push([label]);
      else form?.push(label);
    }
    return inZone;
  });
  const startOf = ([label]: Form) => given(label).at;
  return forms.sort((a, b) => startOf(a).row - startOf(b).row || startOf(a).column - startOf(b).column);
}

/** Forms that stand beside one another, told by two beginnings in one row, are read one column of forms after the other. */
function sideBySide(labels: readonly FieldLabel[], anchor: ColumnId): readonly (readonly FieldLabel[])[] {
  const anchors = labels.filter(({ column }) => column === anchor);
  const isBeside = anchors.some(({ at }, index) => anchors[index + 1]?.at.row === at.row);
  if (!isBeside) return [labels];
  const starts = [...new Set(anchors.map(({ at }) => at.column))].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const from = index === 0 ? 0 : start;
    return labels.filter(({ at }) => at.column >= from && at.column < end);
  });
}

import { filledCells, type CellGrid } from "./cell-grid";
import type { CellPosition, CellValue } from "./cell";
import type { ColumnHeading } from "./follow-up-sheet";
import type { ColumnId } from "./template";
import { readDateText } from "./date-text";
import { foldText, isBlank, placeholderIn } from "./text";
import { isTitleText } from "./title-block";
import { given } from "./given";

/**
 * What a row below the headings is. "sure": a commitment, by its number or date; "likely": one by its number alone or its many
 * cells; "weak": a few cells that may continue one; "aside": a note, a total, a band across the table; "end": a signature or a
 * title, below which no commitments stand until the next headings.
 */
export type RowKind = "blank" | "sure" | "likely" | "weak" | "aside" | "end";

export type TableColumns = ReadonlyMap<ColumnId, ColumnHeading>;

const longestNumber = 40;
const longestRole = 120;
const wideMerge = 3;
const mostTitleCells = 2;
// A bare year is the smallest number that a due date can be.
const smallestDate = 1900;
const ofWords: readonly ColumnId[] = [
  "aspect",
  "activity",
  "coordinatingArea",
  "responsibleArea",
  "expectedResults",
  "product",
];
const nowhere: CellPosition = { row: 0, column: 0 };

const role =
  /^(?:(?:el|la|los|las) )?(?:responsables?(?: (?:del programa|de la informacion|del seguimiento).*)?|enlaces?(?: (?:de|del|institucional|operativo)\b.*)?|titular(?:es)?(?: .*)?|(?:elabor|revis|autoriz|aprob|valid)(?:o|aron|ado por)(?: ?:.*)?|vo ?\. ?bo\b.*|vobo|visto bueno.*|nombre(?: ?, ?| y | completo).*|nombre|firmas?(?: .*)?|cargo|puesto|atentamente|recibi(?:do|o)?|sello(?: .*)?|_{3,}.*)$/u;
const post =
  /^(?=[a-z ]{6,60}$)(?:(?:sub)?directora?(?: (?:general|de|del)\b.*)?|jef[ae] del? .*|coordinadora?(?: .*)?|(?:sub)?secretario(?: .*)?|rectora?|president[ea](?: .*)?|delegad[oa](?: .*)?|contralora?(?: .*)?|encargad[oa] del? .*)$/u;
const honorific = /^(?:lic|licda|mtr[oa]|mtra|dra?|ing|c\. ?p|arq|prof[ra]?|act|biol|c)\. /u;
const note =
  /^(?:notas?\b|fuente\b|pagina \d|pag\. ?\d|hoja \d+ de|\(?\d{1,2}[)/] |\*+ ?\S|continua(?:cion)?\b|(?:sigue|pasa|viene) (?:en|a|de)\b|fin (?:de la|del) (?:tabla|formato|documento|anexo)\b)/u;
const section = /^(?:componente|apartado|seccion|capitulo|bloque|parte|eje|tema) (?:\d+|[ivx]+|[a-z])(?![\w-])/u;
const bareNumber = /^(?:(?:asm|aspecto|no|num|id|folio|antes)\W*)*[\w./-]*\d[\w./-]*\W*(?:\(.*\))?$/u;
const total =
  /^(?:(?:sub)?total(?:es)?|promedio|suma|(?:%|porcentaje)? ?(?:de )?avance (?:general|global|total|promedio|acumulado))\b/u;

/** Tells what the rows below a table's headings are. */
export function rowKindsOf(grid: CellGrid, columns: TableColumns): (row: number) => RowKind {
  const columnOf = new Map([...columns].map(([id, { at }]) => [at.column, id]));
  const number = columns.get("number")?.at.column;
  const others = [...columnOf.keys()].filter((column) => column !== number);
  return (row) =>
    number !== undefined && isNumbered(grid, row, number, others) ? "sure" : rowKindOf(grid, columns, columnOf, row);
}

/** Whether a row has a number in digits and something beside it, as nearly all rows of a table do. */
function isNumbered(grid: CellGrid, row: number, number: number, others: readonly number[]): boolean {
  const value = grid.valueAt({ row, column: number });
  // "Pendientes" beside a number counts what is pending, although it could stand in place of a number.
  if ((typeof value === "string" && !/\d/u.test(value)) || !looksLikeNumber(value)) return false;
  return others.some((column) => !isBlank(grid.valueAt({ row, column })));
}

function rowKindOf(
  grid: CellGrid,
  columns: TableColumns,
  columnOf: ReadonlyMap<number, ColumnId>,
  row: number,
): RowKind {
  const filled = filledCells(grid, row);
  const inTable = filled.filter(({ column }) => columnOf.has(column));
  if (inTable.length === 0) return isEndBeside(grid, filled) ? "end" : "blank";

  const valueOf = (id: ColumnId): CellValue => {
    const at = inTable.find(({ column }) => columnOf.get(column) === id);
    return at === undefined ? null : grid.valueAt(at);
  };
  if (isCount(inTable.map((at) => ({ id: columnOf.get(at.column), value: grid.valueAt(at) })))) return "aside";
  const hasNumber = looksLikeNumber(valueOf("number"));
  const hasMore = inTable.length >= 2;
  if (hasMore && hasNumber) return "sure";
  const texts = filled.map((at) => ({ at, id: columnOf.get(at.column), folded: foldedText(grid.valueAt(at)) }));
  if (texts.some(signsAtEdge) && areMostlySigners(texts)) return "end";
  if (hasMore && looksLikeDate(valueOf("dueDate"))) return "sure";
  if (isSignature(texts)) return "end";
  if (filled.length <= mostTitleCells && isTitleRow(grid, columns, filled)) return "end";
  if (isAside(grid, columnOf, texts)) return "aside";
  return hasNumber || inTable.length >= 3 ? "likely" : "weak";
}

interface RowText {
  readonly at: CellPosition;
  readonly id: ColumnId | undefined;
  readonly folded: string;
}

function foldedText(value: CellValue): string {
  return typeof value === "string" ? foldText(value.slice(0, longestRole + 1)) : "";
}

/** Whether the cell can be the number of an aspect as printed: "3", "ANTES 38", "IV", "50e006ppr14_04", "s/n". */
function looksLikeNumber(value: CellValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string" || value.length > longestNumber) return false;
  const folded = foldText(value);
  if (note.test(folded) || total.test(folded)) return false;
  return /\d|^[ivxl]+$/u.test(folded) || placeholderIn(folded, "number") !== null;
}

/** Whether a text that stands alone in its row is a number and not the name of a section: "Componente 2". */
function isBareNumber(text: string): boolean {
  return looksLikeNumber(text) && (bareNumber.test(foldText(text)) || !/\d/u.test(text));
}

function looksLikeDate(value: CellValue): boolean {
  if (typeof value === "number") return value >= smallestDate;
  return typeof value === "string" && ["date", "impossible", "permanent"].includes(readDateText(value).kind);
}

/** Where numbers and aspects stand, the label of one who signs is nothing else, even with a date beside it. */
function signsAtEdge({ id, folded }: RowText): boolean {
  return (id === "number" || id === "aspect") && folded.length <= longestRole && role.test(folded);
}

function signersOf(texts: readonly RowText[]): readonly RowText[] {
  const short = texts.filter(({ folded }) => folded.length <= longestRole);
  return short.filter(({ folded }) => role.test(folded) || honorific.test(folded));
}

/** Whether a text is the label or the name of one who signs. */
export function isSigner(text: string): boolean {
  return signersOf([{ at: nowhere, id: undefined, folded: foldedText(text) }]).length > 0;
}

/** Whether a text is a note under a table or a form. */
export function isNote(text: string): boolean {
  return note.test(foldedText(text));
}

/** A commitment may well begin with such a word ("Firma de convenios"), but then most of its cells hold something else. */
const areMostlySigners = (texts: readonly RowText[]): boolean => signersOf(texts).length * 2 >= texts.length;

/** Labels of those who sign. In an area column such words may name an area, unless nothing else stands in the row. */
function isSignature(texts: readonly RowText[]): boolean {
  const arePosts = texts.length > 1 && texts.every(({ folded }) => post.test(folded));
  const signs = arePosts ? texts : signersOf(texts);
  if (signs.length === 0 || !(arePosts || areMostlySigners(texts))) return false;
  const outsideAreas = signs.some(({ id }) => id !== "responsibleArea" && id !== "coordinatingArea");
  return outsideAreas || signs.length === texts.length;
}

function isEndBeside(grid: CellGrid, filled: readonly CellPosition[]): boolean {
  return isSignature(filled.map((at) => ({ at, id: undefined, folded: foldedText(grid.valueAt(at)) })));
}

/** A title begins at the left edge of the table or is merged across it; in other columns the same words are a product. */
function isTitleRow(grid: CellGrid, columns: TableColumns, filled: readonly CellPosition[]): boolean {
  const edge = columns.get("aspect")?.at.column ?? Math.min(...[...columns.values()].map(({ at }) => at.column));
  return filled.some((at) => {
    const value = grid.valueAt(at);
    if (typeof value !== "string" || !isTitleText(value)) return false;
    return at.column <= edge || isWide(grid, at);
  });
}

function isWide(grid: CellGrid, at: CellPosition): boolean {
  return (grid.mergeAt(at)?.columnCount ?? 1) >= wideMerge;
}

/** A line of counts under a table: words, and a number where a commitment has words. */
function isCount(cells: readonly { readonly id: ColumnId | undefined; readonly value: CellValue }[]): boolean {
  const [label, count, ...others] = cells;
  if (label === undefined || count?.id === undefined || others.length > 0) return false;
  const isLabel = typeof label.value === "string" && !/\d/u.test(label.value);
  return isLabel && typeof count.value === "number" && ofWords.includes(count.id);
}

function isAside(grid: CellGrid, columnOf: ReadonlyMap<number, ColumnId>, texts: readonly RowText[]): boolean {
  const [filled, ...others] = texts;
  const first = given(filled);
  if (total.test(first.folded) && !texts.some(({ id }) => id === "activity")) return true;
  if (others.length > 0) return false;
  if (note.test(first.folded) || section.test(first.folded)) return true;
  if (isWide(grid, first.at)) return true;
  const value = grid.valueAt(first.at);
  return columnOf.get(first.at.column) === "number" && typeof value === "string" && !isBareNumber(value);
}

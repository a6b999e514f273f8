import type { CellPosition } from "./cell";
import { filledCells, type CellGrid } from "./cell-grid";
import { exactHeading, longestHeading, mayBeHeading, nearestHeading, type KnownHeading } from "./known-headings";
import type { ColumnId } from "./template";
import { stripAccents, trimText } from "./text";
import { given } from "./given";

/** A label of a form: the field that it names and what its own cell says after it. */
export interface FormLabel {
  readonly column: ColumnId | "promise-or-proof";
  /** Lower is surer, as for headings. */
  readonly rank: number;
  readonly at: CellPosition;
  /** As written, without what follows it. */
  readonly text: string;
  readonly misspelt: string | null;
  /** What follows the label in its cell; empty where its value stands elsewhere. */
  readonly rest: string;
  /** Whether a colon or the like ends it; words alone are a label only by what stands beside or below them. */
  readonly isMarked: boolean;
}

type LabelText = Omit<FormLabel, "at">;
type Lookup = (text: string) => KnownHeading | null;

const longestForm = 8_000;
const fewestSure = 3;
const enumerator = /^\s*(?:[•·▪*–—-]|\d{1,2}[.)]-?(?!\d)|[a-h]\))\s*/iu;
const mark = /\s*(?::|\.\s?[-–—]+|=|\t|\s[-–—]\s)\s*/u;
const aspectNumber =
  /^\s*(?:(?:aspectos?(?: susceptibles? de mejora)?|asm)(?: ?\(asm\))? ?(?:#|(?:no|num|nro|n|numero)(?:\.|[°º])? ?)?)(\d{1,3}|[ivx]{1,5})(?:\s*[.:)–—-]+\s*|\s*$)/u;
// In a title block, a letterhead or under a signature these words say something else.
const otherMeanings: ReadonlySet<string> = new Set(["Folio", "Id", "ID_ASM", "#", "N.", "Estado", "Titulo"]);

/** The labels of a sheet in reading order. Typos are forgiven once three fields are named by labels written as known. */
export function findFormLabels(grid: CellGrid): readonly FormLabel[] {
  const sure = labelsOf(grid, exactHeading, mayBeLabel);
  if (new Set(sure.map(({ column }) => column)).size < fewestSure) return [];
  return labelsOf(grid, (text) => exactHeading(text) ?? nearestHeading(text));
}

/** The labels above a table that surely are such, by their spelling and a colon. */
export function findTitleLabels(grid: CellGrid): readonly FormLabel[] {
  return labelsOf(grid, exactHeading, mayBeLabel).filter(({ isMarked }) => isMarked);
}

/** Tells most texts from labels by their first letters. */
const mayBeLabel = (text: string): boolean => mayBeHeading(text) || mayBeHeading(text.replace(enumerator, ""));

function labelsOf(grid: CellGrid, lookup: Lookup, mayBe: (text: string) => boolean = () => true): FormLabel[] {
  const labels: FormLabel[] = [];
  const { row: first, rowCount } = grid.range;
  for (let row = first; row < first + rowCount; row += 1) {
    for (const at of filledCells(grid, row)) {
      const text = grid.valueAt(at);
      if (typeof text !== "string" || text.length > longestForm || !mayBe(text)) continue;
      for (const label of labelsIn(text, lookup)) labels.push({ ...label, at });
    }
  }
  return labels;
}

/** The labels with which lines of a cell begin; a line without one goes on with the label above it. */
function labelsIn(text: string, lookup: Lookup): LabelText[] {
  const [firstLine = "", ...lines] = text.split(/\r?\n/u);
  const labels = [...labelsOfLine(firstLine, lookup)];
  // A heading may be broken over lines by the width of its cell.
  if (labels.length === 0) return lines.length === 0 ? [] : wholeLabel(text, lookup);
  for (const line of lines) {
    const next = labelsOfLine(line, lookup).filter(({ isMarked }) => isMarked);
    const last = given(labels.at(-1));
    if (next.length > 0) labels.push(...next);
    else labels[labels.length - 1] = { ...last, rest: trimText(`${last.rest}\n${line}`) };
  }
  return labels;
}

function labelsOfLine(line: string, lookup: Lookup): LabelText[] {
  return [...numberLabel(line, lookup), ...wholeLabel(line, lookup)].slice(0, 2);
}

/** "Aspecto No. 1." with the number in the label, and what follows it on the line: another label, or the aspect's text. */
function numberLabel(line: string, lookup: Lookup): LabelText[] {
  const written = line.normalize("NFC");
  const found = aspectNumber.exec(stripAccents(written).toLowerCase());
  if (found === null) return [];
  const [whole, number = ""] = found;
  const label = { rank: 0, misspelt: null, isMarked: true };
  const text = trimText(written.slice(0, whole.length));
  const rest = trimText(written.slice(whole.length));
  const named = { ...label, column: "number" as const, text, rest: number.toUpperCase() };
  if (rest === "") return [named];
  const [next] = wholeLabel(rest, lookup);
  return [named, next ?? { ...label, rank: 999, column: "aspect", text, rest }];
}

function wholeLabel(text: string, lookup: Lookup): LabelText[] {
  if (aspectNumber.test(stripAccents(text.normalize("NFC")).toLowerCase())) return [];
  const plain = text.replace(enumerator, "");
  const found = mark.exec(plain);
  const written = found === null ? plain : plain.slice(0, found.index);
  const match = written.length > longestHeading ? null : lookup(written);
  if (match === null || match.column === "programme" || otherMeanings.has(match.printed)) return [];
  const { column, rank, printed, isMisspelt } = match;
  const rest = found === null ? "" : trimText(plain.slice(found.index + found[0].length));
  const misspelt = isMisspelt ? printed : null;
  return [{ column, rank, text: trimText(written), misspelt, rest, isMarked: found !== null }];
}

import { requiredColumns, type FormatId } from "../../src/core/formats";
import { columnIds, type ColumnId } from "../../src/core/template";
import type { Random } from "../../bench/accuracy/random";
import type { Rect } from "../../workbench/document/workbook-document";
import { formLabels, formSignatures, formValues, numbered, toTheRight } from "../support/form-rows";
import { oneIn, randomCell, randomHeading, type RandomCell } from "./random-values";

/** A sheet as it will stand in the file, by "row,column". */
export interface RandomSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, RandomCell>;
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
}

interface Draft {
  readonly cells: Map<string, RandomCell>;
  readonly merges: Rect[];
  readonly hiddenRows: number[];
  next: number;
}

const put = ({ cells }: Draft, row: number, column: number, cell: RandomCell) => {
  if (cell.value !== null) cells.set(`${row},${column}`, cell);
};

const titles = [
  "Documento de Trabajo",
  "Avance del Documento Institucional",
  "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Específicos, derivados de Informes y Evaluaciones Externas",
  "Programa: E006 Recaudación",
  "Nombre de la Dependencia: IMSS",
  "Fecha: 30/09/2015",
] as const;

function addTitles(draft: Draft, width: number, random: Random): void {
  const count = random.below(4);
  for (let line = 0; line < count; line += 1) {
    put(draft, draft.next, 0, { value: random.pick(titles) });
    if (oneIn(random, 2) && width > 1)
      draft.merges.push({ row: draft.next, column: 0, rowCount: 1, columnCount: width });
    draft.next += 1;
  }
  draft.next += random.below(3);
}

const formats: readonly [FormatId, ...FormatId[]] = [
  "working-document",
  "progress-report",
  "institutional-document",
  "institutional-progress",
  "other",
];

/** The columns of a format with some left out, put in, doubled, and most often in the published order. */
function randomColumns(random: Random): ColumnId[] {
  const required = requiredColumns[random.pick(formats)];
  const columns = columnIds.filter((column) =>
    required.includes(column) ? !oneIn(random, 15) : column === "number" ? !oneIn(random, 4) : oneIn(random, 8),
  );
  if (oneIn(random, 12)) columns.push(random.pick(columnIds));
  if (!oneIn(random, 8)) return columns;
  return random.shuffled(columns.length).flatMap((at) => columns[at] ?? []);
}

function addTable(draft: Draft, random: Random, left: number): void {
  const columns = randomColumns(random);
  addTitles(draft, columns.length, random);
  const height = oneIn(random, 8) ? 2 : 1;
  columns.forEach((column, at) => {
    put(draft, draft.next, left + at, { value: randomHeading(column, random) });
    if (height === 2) draft.merges.push({ row: draft.next, column: left + at, rowCount: 2, columnCount: 1 });
  });
  draft.next += height;
  const first = draft.next;
  const rows = random.below(9);
  for (let row = 0; row < rows; row += 1) {
    if (oneIn(random, 12)) draft.next += 1;
    if (oneIn(random, 12)) draft.hiddenRows.push(draft.next);
    columns.forEach((column, at) => put(draft, draft.next, left + at, randomCell(column, row, random)));
    draft.next += 1;
  }
  mergeDown(draft, { row: first, column: left, rowCount: draft.next - first, columnCount: columns.length }, random);
  if (oneIn(random, 4)) put(draft, draft.next + 1, left, { value: "Elaboró: Lic. Juan Pérez" });
  draft.next += 2 + random.below(3);
}

/** An aspect over several activities, and now and then one that goes across. */
function mergeDown(draft: Draft, { row, column, rowCount, columnCount }: Rect, random: Random): void {
  let at = row;
  while (at < row + rowCount - 1) {
    const height = Math.min(row + rowCount - at, 1 + random.below(3));
    if (height > 1 && oneIn(random, 2) && columnCount > 1)
      for (const beside of [0, 1].slice(0, 1 + random.below(2)))
        draft.merges.push({ row: at, column: column + beside, rowCount: height, columnCount: 1 });
    else if (columnCount > 4 && oneIn(random, 15))
      draft.merges.push({ row: at, column: column + 3, rowCount: 1, columnCount: 2 });
    at += height;
  }
}

function addForm(draft: Draft, random: Random): void {
  const values = formValues.map((text) => (oneIn(random, 6) ? null : text));
  const rows = [...numbered(1 + random.below(3), toTheRight(values)), ...(oneIn(random, 2) ? formSignatures : [])];
  rows.forEach((line, row) => line.forEach((value, column) => put(draft, draft.next + row, column, { value })));
  draft.next += formLabels.length + 2 + rows.length;
}

/** Anything but a table. */
function addNotes(draft: Draft, random: Random): void {
  for (let row = 0; row < random.below(6); row += 1)
    put(draft, draft.next + row, random.below(4), randomCell(random.pick(columnIds), row, random));
  draft.next += 8;
}

/** A sheet with tables, forms, notes, or nothing. */
export function randomSheet(name: string, random: Random): RandomSheet {
  const draft: Draft = { cells: new Map(), merges: [], hiddenRows: [], next: random.below(3) };
  const left = random.pick([0, 0, 0, 1, 3]);
  const parts = random.pick([1, 1, 1, 1, 2, 2, 3, 0]);
  for (let part = 0; part < parts; part += 1) {
    const kind = random.below(10);
    if (kind < 8) addTable(draft, random, left);
    else if (kind === 8) addForm(draft, random);
    else addNotes(draft, random);
  }
  const { cells, merges, hiddenRows } = draft;
  const visibility = random.pick<RandomSheet["visibility"]>([
    "visible",
    "visible",
    "visible",
    "visible",
    "visible",
    "hidden",
    "veryHidden",
  ]);
  return { name, cells, merges, hiddenRows, visibility, isProtected: oneIn(random, 12) };
}

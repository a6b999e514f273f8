import type { CellPosition, CellValue } from "../../src/core/cell";
import type { FollowUpSheet, FollowUpTable } from "../../src/core/follow-up-sheet";

/** The headings of the working document, A to G. */
export const workingHeadings: readonly string[] = [
  "No.",
  "Aspecto Susceptible de Mejora",
  "Actividades",
  "Área Responsable",
  "Fecha de Término",
  "Resultados Esperados",
  "Productos y/o Evidencias",
];

/** The headings of the progress report, A to J. */
export const progressHeadings: readonly string[] = [
  ...workingHeadings,
  "% Avance",
  "Identificación del documento probatorio",
  "Observaciones",
];

/** A faultless row of the working document; what is given replaces its cells from the left. */
export function workingRow(
  number: string | number | boolean | null,
  ...cells: readonly (CellValue | undefined)[]
): readonly CellValue[] {
  const whole = [
    number,
    `Aspecto ${String(number)}`,
    "Elaborar el manual",
    "Planeación",
    "30/06/2015",
    "Manual",
    "Oficio",
  ];
  return whole.map((value, column) =>
    column === 0 || cells[column - 1] === undefined ? value : (cells[column - 1] ?? null),
  );
}

/** What was read, in short: for each aspect its number, its text and the sheet rows (from zero) of its activities. */
export function outline({
  aspects,
}: FollowUpTable): readonly (readonly [string | null, string | null, readonly number[]])[] {
  return aspects.map(({ number, text, activities }) => [
    number.value,
    text.value,
    activities.map(({ rowStart }) => rowStart.row),
  ]);
}

/** The only table of a sheet. */
export function onlyTable({ tables, skipped }: FollowUpSheet): FollowUpTable {
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) throw new Error(`${tables.length} tables, skipped: ${String(skipped)}`);
  return table;
}

export function cell(row: number, column: number): CellPosition {
  return { row, column };
}

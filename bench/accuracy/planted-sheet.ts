import type { Temporal } from "temporal-polyfill";
import type { CellPosition } from "../../src/core/cell";
import { someAmbiguousDate, someDay, someImpossibleDate, someWrittenDate } from "./date-forms";
import { randomFrom, type Random } from "./random";

/** What is planted. "text-date" is no fault: a valid date that must be understood and not refused. */
export const plantedClasses = [
  "missing-evidence",
  "missing-responsible-area",
  "evidence-placeholder",
  "impossible-date",
  "text-date",
] as const;
export type PlantedClass = (typeof plantedClasses)[number];

/** How many of each are planted in 10,000 rows; other sizes in proportion. */
const inTenThousand: Readonly<Record<PlantedClass, number>> = {
  "missing-evidence": 1_048,
  "missing-responsible-area": 307,
  "evidence-placeholder": 420,
  "impossible-date": 170,
  "text-date": 568,
};

/** What a cell holds before it is written to a file: a day is a true date of the spreadsheet. */
export type PlantedCell = string | number | Temporal.PlainDate | null;

/** Something planted in a cell, in sheet coordinates. */
export interface Planted {
  readonly class: PlantedClass;
  readonly at: CellPosition;
  /** The day that a "text-date" means. */
  readonly date: Temporal.PlainDate | null;
}

/** How the workbook is laid out, apart from its rows. */
export interface Layout {
  readonly titleLines?: boolean;
  readonly plainHeadings?: boolean;
  readonly ambiguousDates?: boolean;
  readonly blankRow?: boolean;
}

/** A sheet of commitments from A1 on, and all that is planted in it. */
export interface PlantedSheet {
  readonly rows: readonly (readonly PlantedCell[])[];
  readonly headerRow: number;
  readonly blankRow: number | null;
  /** Columns whose heading is not written as printed. */
  readonly changedHeadings: ReadonlySet<number>;
  readonly planted: readonly Planted[];
}

export const headings: readonly string[] = [
  "No.",
  "Aspecto Susceptible de Mejora",
  "Actividades",
  "Área Responsable",
  "Fecha de Término",
  "Resultados Esperados",
  "Productos y/o Evidencias",
];

/** The columns in which something is planted. */
export const columns = { responsibleArea: 3, dueDate: 4, evidence: 6 } as const;

const plainHeadings: readonly string[] = [
  "No. ",
  "Aspecto Susceptible de Mejora",
  "Actividades  ",
  "Area Responsable",
  "Fecha de Termino ",
  "Resultados Esperados",
  "Productos y/o Evidencias ",
];

const titleLines: readonly string[] = [
  "Seguimiento a Aspectos Susceptibles de Mejora Clasificados como Específicos, derivados de Informes y Evaluaciones Externas",
  "Instituto Mexicano del Seguro Social",
  "Documento de Trabajo del Programa: E-006 Recaudación de ingresos obrero patronales",
  "Ciclo 2014-2015",
];

/** The catalogue of placeholders in published sheets, blanks that only look empty included. */
const placeholders: readonly [string, ...string[]] = [
  ...(["N/D", "n/d", "N/A", "NA", "No aplica", "No Aplica", "S/D", "s/n", "Ninguno", "-", "—", "x", "."] as const),
  ...["Pendiente", "PENDIENTE", "Por definir", "Por Definir", "Proceso de Determinación"],
  ...["Sin información registrada", " ", "\u00a0", "\u200b"],
];

const areas: readonly [string, ...string[]] = [
  "Coordinación de Cobranza",
  "Unidad de Incorporación al Seguro Social",
  "Dirección General de Recursos Hidráulicos",
  "Subdirección de Archivo y Correspondencia",
  "Departamento de Vinculación y Extensión",
  "Secretaría Ejecutiva del Sistema Estatal",
  "Órgano Interno de Control",
  "Oficina de Estadística Educativa",
  "Gerencia de Obra Pública",
  "Jefatura de Servicios Escolares",
];

/**
 * Commitments with faults at random places. One row may hold several, in different cells.
 * @param activities how many commitments, the blank row not counted
 */
export function plantedSheet(activities: number, layout: Layout = {}, seed = 20_150_630): PlantedSheet {
  const random = randomFrom(seed);
  const rows = Array.from({ length: activities }, (_, index) => faultlessRow(index, random));
  const head = [
    ...(layout.titleLines ? titleLines.map((line) => [line]) : []),
    layout.plainHeadings ? plainHeadings : headings,
  ];
  const blankRow = layout.blankRow ? head.length + Math.floor(activities / 2) : null;
  const sheetRow = (index: number) => {
    const row = head.length + index;
    return blankRow !== null && row >= blankRow ? row + 1 : row;
  };

  const planted: Planted[] = [];
  const plant = (
    kind: PlantedClass,
    column: number,
    indexes: readonly number[],
    write: () => [PlantedCell, Planted["date"]?],
  ) => {
    for (const index of indexes) {
      const [value, date = null] = write();
      const row = rows[index];
      if (row) row[column] = value;
      planted.push({ class: kind, at: { row: sheetRow(index), column }, date });
    }
  };
  const count = (kind: PlantedClass) => Math.round((inTenThousand[kind] * activities) / 10_000);
  const places = (...kinds: readonly PlantedClass[]) => {
    const shuffled = random.shuffled(activities);
    return kinds.map((kind) => shuffled.splice(0, count(kind)));
  };

  const [noEvidence = [], placeholder = []] = places("missing-evidence", "evidence-placeholder");
  const [noArea = []] = places("missing-responsible-area");
  const [impossible = [], text = []] = places("impossible-date", "text-date");
  plant("missing-evidence", columns.evidence, noEvidence, () => [null]);
  plant("evidence-placeholder", columns.evidence, placeholder, () => [random.pick(placeholders)]);
  plant("missing-responsible-area", columns.responsibleArea, noArea, () => [null]);
  plant("impossible-date", columns.dueDate, impossible, () => [someImpossibleDate(random)]);
  plant("text-date", columns.dueDate, text, () => {
    const written = layout.ambiguousDates ? someAmbiguousDate(random) : someWrittenDate(random);
    return [written.text, written.date];
  });

  const all: PlantedCell[][] = [...head.map((row) => [...row]), ...rows];
  if (blankRow !== null) all.splice(blankRow, 0, []);
  const changed = headings.flatMap((_, column) => (head.at(-1)?.[column] === headings[column] ? [] : [column]));
  return { rows: all, headerRow: head.length - 1, blankRow, changedHeadings: new Set(changed), planted };
}

function faultlessRow(index: number, random: Random): PlantedCell[] {
  const number = index + 1;
  return [
    number,
    `Fortalecer la coordinación de los procesos del programa en la entidad ${number}`,
    `Elaborar y difundir el diagnóstico número ${number}`,
    random.pick(areas),
    someDay(random),
    `Procesos homologados en la entidad ${number}`,
    `Informe de resultados número ${number}`,
  ];
}

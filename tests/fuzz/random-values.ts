import { columnTemplates, type ColumnId } from "../../src/core/template";
import type { Random } from "../../bench/accuracy/random";
import { hostileTexts } from "../support/hostile-texts";

/** What stands in a random cell. A formula is without its equals sign. */
export interface RandomCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly format?: string;
  /** Typed once the workbook is open: no file holds it as it is. */
  readonly isTyped?: boolean;
}

export const oneIn = (random: Random, chances: number): boolean => random.below(chances) === 0;

/** A slip of the hand: a letter twice, left out, changed with its neighbour, or blanks where none belong. */
function withSlip(text: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - 1));
  const [before, sign, next, after] = [text.slice(0, at), text[at] ?? "", text[at + 1] ?? "", text.slice(at + 2)];
  return random.pick([
    `${before}${sign}${sign}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${next}${sign}${after}`,
    ` ${text}  `,
    text.replace(" ", "\n"),
    text.replace(" ", "\u00a0 "),
  ]);
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{Mn}/gu, "");

/** The heading of a column as it may stand in a sheet. */
export function randomHeading(column: ColumnId, random: Random): string {
  const { heading, aliases } = columnTemplates[column];
  const chosen = oneIn(random, 3) ? random.pick([heading, ...aliases]) : heading;
  const written = random.pick([chosen, chosen, chosen, chosen.toUpperCase(), plain(chosen), `${chosen}:`]);
  return oneIn(random, 6) ? withSlip(written, random) : written;
}

const dateTexts = [
  "30/06/2015",
  "30-06-15",
  "2015-06-30",
  "30 de junio de 2015",
  "Junio 2015",
  "jun-15",
  "06/31/2015",
  "31/02/2015",
  "3/4/2015",
  "2015",
  "4° trimestre de 2015",
  "Permanente",
  "30/06/2015 y 31/12/2015",
  "30.06.2015 00:00:00",
  "20150630",
  "Por definir",
  "29/02/1900",
] as const;

const serials = [42185, 42277, 42369, 42185.5, 20150630, 60, 1, 0, -1, 2958465, 2958466, 1e15] as const;
const dateFormats = [
  "dd/mm/yyyy",
  "d-mmm-yy",
  'd "de" mmmm "de" yyyy',
  "m/d/yy",
  "General",
  "@",
  "[$-80A]dddd",
] as const;

function randomDate(random: Random): RandomCell {
  if (oneIn(random, 3)) return { value: random.pick(dateTexts) };
  const value = oneIn(random, 4) ? random.pick(serials) : 42000 + random.below(500);
  return { value, format: random.pick(dateFormats) };
}

const areas = [
  "Coordinación de Cobranza",
  "Coordinación de  Cobranza",
  "Coordinacion de Cobranza",
  "Coordinación de Cobranzas",
  "Unidad de Incorporación",
  "Dirección de Planeación y Evaluación",
  "Planeación",
  "Planeación; Cobranza",
  "DGPyE / UEPE",
  "__proto__",
  "Resumen por área",
  "'Comillas'",
] as const;

const texts = [
  "Elaborar el diagnóstico del programa",
  "Actualizar las reglas de operación",
  "Oficio y minuta",
  "Manual “de procedimientos",
  "N/A",
  "-",
  "Sin avance",
  "Falta la línea de base; falta la meta",
  "https://www.gob.mx/asm/oficio.pdf",
  "C:\\Mis documentos\\oficio.pdf",
  "http://localhost/oficio",
  "Concluido",
  "Cancelado",
] as const;

const percentages: readonly [RandomCell, ...RandomCell[]] = [
  { value: 1, format: "0%" },
  { value: 0.5, format: "0%" },
  { value: 0 },
  { value: 100 },
  { value: 75 },
  { value: 150 },
  { value: -5 },
  { value: "100%" },
  { value: "cien" },
  { value: "50 % aprox." },
];

const words: Readonly<Partial<Record<ColumnId, readonly [string, ...string[]]>>> = {
  responsibleArea: areas,
  coordinatingArea: areas,
  state: ["Concluido", "En proceso", "No iniciado", "Cancelado", "Otro"],
  type: ["Específico", "Institucional", "Interinstitucional", "Intergubernamental", "especifico ", "Otra"],
  priority: ["Alto", "Medio", "Bajo", "media", "Urgente"],
  programme: ["E006", "E006 Recaudación", "S038", "S-038 "],
};

function expectedCell(column: ColumnId, row: number, random: Random): RandomCell {
  if (column === "dueDate") return randomDate(random);
  if (column === "progress" || column === "weight") return random.pick(percentages);
  if (column === "number")
    return { value: random.pick([row + 1, `${row + 1}`, `${row + 1}.`, row, `${row + 1}.1`, null]) };
  return { value: random.pick(words[column] ?? texts) };
}

const formulas: readonly [RandomCell, ...RandomCell[]] = [
  { value: 42185, formula: "DATE(2015,6,30)", format: "dd/mm/yyyy" },
  { value: "x", formula: '"Coordinación"&" de Cobranza"' },
  { value: 3, formula: "SUM(1,2)" },
  { value: "#DIV/0!", formula: "1/0" },
  { value: "", formula: '""' },
  { value: "Oficio", formula: 'HYPERLINK("https://www.gob.mx/a","Oficio")' },
];

const errors = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"] as const;
const hostile: readonly [string, ...string[]] = ["\u0001", ...hostileTexts.map(([, text]) => text)];
const isLong = (text: string) => text.length > 1000;

/** A cell of a column: most often what belongs there, now and then anything. */
export function randomCell(column: ColumnId, row: number, random: Random): RandomCell {
  const chance = random.below(60);
  if (chance < 5) return { value: null };
  if (chance === 5) return { value: random.pick(errors) };
  if (chance === 6) return random.pick(formulas);
  if (chance === 7) {
    const text = random.pick(hostile);
    return { value: isLong(text) && !oneIn(random, 4) ? "__proto__" : text, isTyped: true };
  }
  if (chance === 8) return { value: oneIn(random, 2) };
  if (chance === 9) return { value: "Aspecto largo, que se explica. ".repeat(1 + random.below(60)) };
  if (chance === 10) return { value: withSlip(random.pick(texts), random) };
  return expectedCell(column, row, random);
}

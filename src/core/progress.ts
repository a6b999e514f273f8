import type { CellValue } from "./cell";
import { numberOf } from "./fractions";
import { foldText, isBlank, placeholderIn, trimText } from "./text";

/** What a progress cell says. Percentages are 0–100. */
export type ProgressReading =
  /** No value; the placeholder as written where one stands in its place. */
  | { readonly kind: "blank"; readonly placeholder: string | null }
  | { readonly kind: "percentage"; readonly value: number }
  /** Told in words ("Concluido", "Cancelado", "Dado de baja", "Fusionado", "En proceso", "No iniciado"). */
  | { readonly kind: WordKind; readonly text: string }
  /** Neither a percentage from 0 to 100 nor a word that is known. */
  | { readonly kind: "invalid"; readonly text: string }
  /** The formula of the cell failed: "#REF!". */
  | { readonly kind: "error"; readonly text: string };

/** What can be told in words: how an activity ended, or that it is open. */
type WordKind = "concluded" | "cancelled" | "in-progress" | "not-started";

const subject =
  "(?:(?:el |la )?(?:asm|aspecto|actividad|compromiso|accion) )?(?:(?:ya|aun|todavia|fue|ha sido|se encuentra|esta) )*";

// In this order: "parcialmente atendido" and "no concluido" are open, although they hold a word that ends an activity.
const words: readonly (readonly [WordKind, RegExp])[] = [
  [
    "cancelled",
    new RegExp(
      `^${subject}(?:cancelad[oa]s?|cancelacion|dad[oa]s? de baja|baja|fusionad[oa]s?|se (?:cancelo|dio de baja|fusiono))\\b`,
      "u",
    ),
  ],
  [
    "not-started",
    new RegExp(
      `^${subject}(?:no (?:se ha )?(?:iniciad|comenzad|empezad)[oa]s?|no (?:se )?han? iniciado|no inician?|sin (?:iniciar|inicio|comenzar|empezar|at?n?tender|avances?)|no atendid[oa]s?|pendientes?|por (?:iniciar|atender))\\b`,
      "u",
    ),
  ],
  [
    "in-progress",
    new RegExp(
      `\\bparcial|^${subject}(?:en (?:proceso|curso|ejecucion|tramite|desarrollo|avance|revision|atencion|tiempo)|proceso|iniciad[oa]s?|atrasad[oa]s?|retrasad[oa]s?|vencid[oa]s?|abiert[oa]s?|vigentes?|no (?:conclui|cumpli|termina)d[oa]s?|sin concluir|por concluir|incumplid[oa]s?|(?:suspendid|diferid|reprogramad|prorrogad|pospuest)[oa]s?)\\b`,
      "u",
    ),
  ],
  [
    "concluded",
    new RegExp(
      `^${subject}(?:totalmente )?(?:concluid|terminad|cumplid|atendid|cerrad|finalizad|completad|solventad|corregid|realizad|ejecutad|implementad)[oa]s?\\b|^${subject}complet[oa]s?$|^(?:ya )?(?:se )?(?:concluyo|cumplio|finalizo|atendio)\\b|^(?:ya )?se termino\\b`,
      "u",
    ),
  ],
];

const percentage =
  /^(?:avance )?(?:(?:del?|al?) )?(?<sign>[+-]?)(?<digits>\d+(?:[.,]\d+)?) ?(?:(?:%|por ciento)(?: ?(?:de )?avance)?)?(?<rest>.*)$/u;

/** How the percentages of a column are written. */
export interface ProgressColumn {
  /** Whether plain numbers are parts of one whole: 0.5 is 50 %. */
  readonly isFraction?: boolean;
  /** Placeholders that the team has set, folded. */
  readonly placeholders?: ReadonlySet<string>;
}

/**
 * Reads a progress or state cell: a number from 0 to 100 with or without "%", a fraction in a cell that shows percentages, or
 * one of the words by which the end or the start of an activity is told.
 */
export function readProgress(value: CellValue, numberFormat: string, column: ProgressColumn = {}): ProgressReading {
  if (value === null || isBlank(value)) return { kind: "blank", placeholder: null };
  const fraction = column.isFraction === true && !numberFormat.includes("%") ? numberOf(value) : null;
  if (fraction !== null) return percentageOf(fraction * 100, String(fraction));
  if (typeof value === "number") {
    return showsPercentage(numberFormat)
      ? percentageOf(value * 100, `${Number((value * 100).toFixed(2))}%`)
      : percentageOf(value, String(value));
  }
  if (typeof value === "object") return { kind: "error", text: value.error };
  if (typeof value === "boolean") return { kind: "invalid", text: String(value).toUpperCase() };
  const text = trimText(value);
  const folded = foldText(text);
  const isPlaceholder = placeholderIn(text, "progress") !== null || column.placeholders?.has(folded) === true;
  if (isPlaceholder) return { kind: "blank", placeholder: text };
  const kind = words.find(([, shape]) => shape.test(folded))?.[0];
  return kind === undefined ? readPercentage(folded, text) : { kind, text };
}

function readPercentage(folded: string, text: string): ProgressReading {
  const { sign = "", digits, rest = "" } = percentage.exec(folded)?.groups ?? {};
  const isAlone =
    rest === "" || /^\s*\([^)]*\)$/u.test(rest) || words.some(([, shape]) => shape.test(rest.replace(/^[^a-z]+/u, "")));
  if (digits === undefined || !isAlone) return { kind: "invalid", text };
  return percentageOf(Number(`${sign}${digits.replace(",", ".")}`), text);
}

function percentageOf(value: number, text: string): ProgressReading {
  // 0.07 × 100 is 7.000000000000001 in binary.
  const rounded = Number(value.toFixed(10));
  return rounded >= 0 && rounded <= 100 ? { kind: "percentage", value: rounded } : { kind: "invalid", text };
}

/** Whether a reading says anything about how far the work is. */
export function isTold({ kind }: ProgressReading): boolean {
  return kind !== "blank" && kind !== "invalid" && kind !== "error";
}

/** Whether a number format shows the value times one hundred; a quoted or escaped "%" is only a letter. */
function showsPercentage(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, "").includes("%");
}

import type { CellPosition } from "./cell";
import { editDistance } from "./edit-distance";
import type { Activity, TextCell } from "./follow-up-sheet";
import { oncePerCell } from "./rule";
import { foldText, trimText } from "./text";

/** The words that a column may hold. Source: SHCP's data dictionary of the open data on ASM, and the published data. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Whether a cell may hold several of them: "Diseño; Operación", "Corrige, Modifica". */
  readonly isList: boolean;
}

export const aspectTypes: Vocabulary = {
  words: ["Específico", "Institucional", "Interinstitucional", "Intergubernamental"],
  isList: false,
};
export const improvementKinds: Vocabulary = {
  words: ["Corrige", "Modifica", "Adiciona", "Reorienta", "Suspende", "Fundamenta", "No aplica"],
  isList: true,
};
// The last ones are the sections of evaluations of consistency and results, whose recommendations keep their names.
export const topics: Vocabulary = {
  words: [
    ...["Diseño", "Operación", "Resultados", "Productos", "Indicadores", "Cobertura", "Planeación", "Ejecución"],
    ...["Evaluación", "Otros"],
    ...["Orientación a resultados", "Focalización", "Percepción de la población atendida", "Medición de resultados"],
  ],
  isList: true,
};
export const priorities: Vocabulary = { words: ["Alta", "Media", "Baja", "Alto", "Medio", "Bajo"], isList: false };

// "ASM específico", "Prioridad alta", "1. Diseño" say no more than the word itself.
const ornament = /^(?:(?:\d{1,2}[.)-]+ ?)|(?:asm|aspectos?|prioridad|nivel|tipo|tema)(?: de)?:? )+/u;
const separators = /([;,/\n]| [yeo] |\s-\s)/u;
const shortestMisspelt = 5;

const keyOf = (word: string) =>
  foldText(word)
    .replace(ornament, "")
    .replace(/(?:es|s)$/u, "");

/** The words of a cell that the vocabulary lacks, as written. */
export function unknownWords(text: string, { words, isList }: Vocabulary): readonly string[] {
  const known = new Set(words.map(keyOf));
  return partsOf(text, isList).filter((part, index) => index % 2 === 0 && isUnknown(part, known));
}

/** What a cell probably means, its list kept as it is written; null where no word, or more than one, is near an unknown one. */
function proposedText(text: string, { words, isList }: Vocabulary): string | null {
  const known = new Set(words.map(keyOf));
  const parts = partsOf(text, isList).map((part, index) => {
    if (index % 2 === 1 || !isUnknown(part, known)) return part;
    const near = nearestWord(part, words);
    return near === null ? null : part.replace(trimText(part), near);
  });
  return parts.includes(null) ? null : parts.join("");
}

/** The words of a cell, and between them what separates them, as written. */
function partsOf(text: string, isList: boolean): readonly string[] {
  return isList ? text.split(separators) : [text];
}

function isUnknown(part: string, known: ReadonlySet<string>): boolean {
  return foldText(part) !== "" && !known.has(keyOf(part));
}

function nearestWord(text: string, words: readonly string[]): string | null {
  const key = keyOf(text);
  if (key.length < shortestMisspelt) return null;
  const near = words.filter((word) => editDistance(key, keyOf(word), 2) <= (key.length < 8 ? 1 : 2));
  const [nearest = null, ...others] = near;
  return others.length === 0 ? nearest : null;
}

/** A value outside its vocabulary, with all its cells; at least one. */
export interface UnknownValue {
  readonly text: string;
  readonly proposed: string | null;
  readonly cells: readonly CellPosition[];
}

/** What the cells of one column say, each value once. */
export interface ColumnValues {
  /** How many different values are known, or so nearly that one word is meant. */
  readonly understood: number;
  readonly unknown: readonly UnknownValue[];
}

/** Compares the cells of a column with its vocabulary. */
export function compareColumn(
  activities: readonly Activity[],
  cellOf: (activity: Activity) => TextCell,
  vocabulary: Vocabulary,
): ColumnValues {
  const byValue = new Map<string, { readonly text: string; readonly cells: CellPosition[] }>();
  for (const { value, at } of oncePerCell(activities.map(cellOf), (cell) => cell)) {
    if (value === null) continue;
    const entry = byValue.get(foldText(value)) ?? { text: value, cells: [] };
    entry.cells.push(at);
    byValue.set(foldText(value), entry);
  }
  const unknown = [...byValue.values()]
    .filter(({ text }) => unknownWords(text, vocabulary).length > 0)
    .map((entry) => ({ ...entry, proposed: proposedText(entry.text, vocabulary) }));
  const strange = unknown.filter(({ proposed }) => proposed === null).length;
  return { understood: byValue.size - strange, unknown };
}

import type { Furnishing } from "../document/furnishings";
import type { Loss } from "../document/losses";

/** What is said before a workbook is saved without something. */
export interface LossWords {
  readonly title: string;
  readonly saveAnyway: string;
  readonly doNotSave: string;
  readonly notSaved: string;
  readonly what: Readonly<Record<Furnishing, string>>;
  readonly sentences: Readonly<Record<Loss["reason"], (sheet: string, what: string) => string>>;
}

const spanish: LossWords = {
  title: "No todo se conservará al guardar",
  saveAnyway: "Guardar de todos modos",
  doNotSave: "No guardar",
  notSaved: "No se guardó; el libro sigue abierto.",
  what: {
    notes: "notas y comentarios",
    drawings: "dibujos e imágenes",
    charts: "gráficos",
    pivotTables: "tablas dinámicas",
    controls: "controles y objetos",
    slicers: "segmentaciones, escalas de tiempo y vistas",
    filter: "filtro",
    sparklines: "minigráficos",
    formats: "formatos condicionales",
    validations: "validaciones de datos",
    names: "nombres con fórmulas",
  },
  sentences: {
    copied: (sheet, what) => `La hoja copiada «${sheet}» no tendrá: ${what}.`,
    brought: (sheet, what) => `La hoja «${sheet}», que viene de otro libro, no tendrá: ${what}.`,
    moved: (sheet, what) =>
      `En «${sheet}» quedarán donde estaban, aunque se insertaron o quitaron filas o columnas: ${what}.`,
  },
};

const english: LossWords = {
  title: "Saving will not keep everything",
  saveAnyway: "Save anyway",
  doNotSave: "Do not save",
  notSaved: "Not saved; the workbook is still open.",
  what: {
    notes: "notes and comments",
    drawings: "drawings and pictures",
    charts: "charts",
    pivotTables: "pivot tables",
    controls: "controls and objects",
    slicers: "slicers, timelines and views",
    filter: "filter",
    sparklines: "sparklines",
    formats: "conditional formats",
    validations: "data validations",
    names: "names with formulas",
  },
  sentences: {
    copied: (sheet, what) => `The copied sheet “${sheet}” will not have: ${what}.`,
    brought: (sheet, what) => `The sheet “${sheet}”, which comes from another workbook, will not have: ${what}.`,
    moved: (sheet, what) =>
      `On “${sheet}” these will stay where they were although rows or columns were inserted or removed: ${what}.`,
  },
};

/** The words for a display language ("es-MX", "en-US"). */
export const lossWordsFor = (language: string): LossWords =>
  language.toLowerCase().startsWith("en") ? english : spanish;

/** One sentence for each loss. */
export function sentencesAbout(losses: readonly Loss[], { what: names, sentences }: LossWords): readonly string[] {
  return losses.map(({ reason, sheet, what }) => sentences[reason](sheet, what.map((kind) => names[kind]).join(", ")));
}

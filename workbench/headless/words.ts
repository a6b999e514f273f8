import type { Language } from "../../src/messages/format-date";

/** What the headless runner itself says; everything about the sheets comes from the add-in's own messages. */
export interface RunnerWords {
  readonly usage: (usage: string) => string;
  readonly badDate: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly outNeeded: string;
  readonly cannotWrite: (path: string) => string;
  readonly unexpected: (message: string) => string;
  readonly saved: (path: string) => string;
  /** Observations that the workbook’s team has set aside, and that are not listed. */
  readonly justified: (observations: number) => string;
  readonly marked: (cells: number) => string;
  readonly summarized: (sheetName: string) => string;
  readonly notMarked: (sheetName: string, why: string) => string;
  readonly reviewed: (file: string, date: string) => string;
  readonly counts: (aspects: number, activities: number) => string;
  readonly issues: (count: number) => string;
  readonly none: string;
  readonly byArea: string;
  readonly noArea: string;
  readonly also: (cells: string) => string;
  readonly notChecked: string;
  readonly notExcel: string;
}

export const words: Readonly<Record<Language, RunnerWords>> = {
  "es-MX": {
    usage: (usage) => `Indique un solo libro de Excel: ${usage}`,
    badDate: (text) => `La fecha de corte «${text}» no es un día con la forma AAAA-MM-DD, por ejemplo 2015-09-30.`,
    badLanguage: (text) => `El idioma «${text}» no está disponible: use es-MX o en-US.`,
    outNeeded: "Para resaltar o resumir indique con --out en qué archivo se guarda; el libro original no se toca.",
    cannotWrite: (path) =>
      `No se pudo guardar el archivo «${path}»: revise que la carpeta exista y que usted pueda escribir en ella.`,
    unexpected: (message) => `El libro no se pudo revisar por un error inesperado (${message}).`,
    saved: (path) => `Se guardó el libro en «${path}».`,
    justified: (observations) =>
      observations === 1
        ? "El libro tiene 1 observación justificada, que no se lista."
        : `El libro tiene ${observations} observaciones justificadas, que no se listan.`,
    marked: (cells) => (cells === 1 ? "Se resaltó 1 celda." : `Se resaltaron ${cells} celdas.`),
    summarized: (sheetName) => `Se escribió la hoja «${sheetName}».`,
    notMarked: (sheetName, why) => `La hoja «${sheetName}» quedó sin resaltar: ${why}`,
    reviewed: (file, date) => `${file} · fecha de corte ${date}`,
    counts: (aspects, activities) =>
      `${aspects} ${aspects === 1 ? "aspecto" : "aspectos"} · ${activities} ${activities === 1 ? "actividad" : "actividades"}`,
    issues: (count) => (count === 1 ? "1 observación" : `${count} observaciones`),
    none: "Ninguna observación.",
    byArea: "Por área responsable",
    noArea: "(sin área responsable)",
    also: (cells) => `también en ${cells}`,
    notChecked: "Sin revisar",
    notExcel: "Revisado con el banco de pruebas de Revisor ASM, que no es Excel.",
  },
  "en-US": {
    usage: (usage) => `Name one Excel workbook: ${usage}`,
    badDate: (text) => `The cut-off date “${text}” is not a day of the form YYYY-MM-DD, for example 2015-09-30.`,
    badLanguage: (text) => `The language “${text}” is not available: use es-MX or en-US.`,
    outNeeded: "To highlight or summarise, say with --out which file to save; the original workbook is not touched.",
    cannotWrite: (path) =>
      `The file “${path}” could not be saved: check that the folder exists and that you may write to it.`,
    unexpected: (message) => `The workbook could not be reviewed because of an unexpected error (${message}).`,
    saved: (path) => `The workbook was saved as “${path}”.`,
    justified: (observations) =>
      observations === 1
        ? "The workbook has 1 justified observation, which is not listed."
        : `The workbook has ${observations} justified observations, which are not listed.`,
    marked: (cells) => (cells === 1 ? "1 cell was highlighted." : `${cells} cells were highlighted.`),
    summarized: (sheetName) => `The sheet “${sheetName}” was written.`,
    notMarked: (sheetName, why) => `The sheet “${sheetName}” was not highlighted: ${why}`,
    reviewed: (file, date) => `${file} · cut-off date ${date}`,
    counts: (aspects, activities) =>
      `${aspects} ${aspects === 1 ? "aspect" : "aspects"} · ${activities} ${activities === 1 ? "activity" : "activities"}`,
    issues: (count) => (count === 1 ? "1 observation" : `${count} observations`),
    none: "No observations.",
    byArea: "By responsible area",
    noArea: "(no responsible area)",
    also: (cells) => `also in ${cells}`,
    notChecked: "Not checked",
    notExcel: "Reviewed with the Revisor ASM workbench, which is not Excel.",
  },
};

/** The lines of a form, or of several below one another. */
export type FormRows = readonly (readonly (string | null)[])[];

/** The labels of the interinstitutional form. */
export const formLabels = [
  "Aspecto Susceptible de Mejora:",
  "Acción a emprender:",
  "Áreas que intervienen:",
  "Resultados esperados:",
  "Fecha de término:",
  "Productos y/o evidencias:",
] as const;
/** What a faultless form says after them. */
export const formValues = [
  "Falta un diagnóstico",
  "Elaborar el diagnóstico",
  "Planeación",
  "Diagnóstico vigente",
  " 31-12-2024",
  "Oficio",
];
/** A form with the number of its aspect. */
export const numbered = (number: number, rows: FormRows): FormRows => [[`Aspecto No. ${number}.`], ...rows];
/** A form with each value in the cell of its label. */
export const inTheLabels = (texts: readonly (string | null)[] = formValues): FormRows =>
  formLabels.map((label, index) => [`${label} ${texts[index] ?? ""}`]);
/** A form with each value right of its label. */
export const toTheRight = (texts: readonly (string | null)[] = formValues): FormRows =>
  formLabels.map((label, index) => [label, texts[index] ?? null]);
/** A form with each value in the row below its label. */
export const inTheRowsBelow = (texts: readonly (string | null)[] = formValues): FormRows =>
  formLabels.flatMap((label, index) => [[label], [texts[index] ?? null]]);
/** Two who sign, below a form. */
export const formSignatures: FormRows = [
  [],
  [],
  ["Lic. Juan Pérez López", null, "Mtra. Ana Ruiz Soto"],
  ["Responsable del Programa", null, "Enlace de Evaluación"],
  ["Nombre y firma", null, "Nombre y firma"],
];

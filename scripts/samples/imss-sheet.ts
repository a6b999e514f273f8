import { asTyped, readRows } from "./sample-rows";
import type { SampleSheet } from "./sample-sheet";

const look = {
  name: "E-006",
  widths: [5, 40, 44, 22, 13, 34, 36],
  dateColumn: 4,
  centeredColumns: [0, 3, 4],
  signatures: [
    { column: 1, columnCount: 1, role: "Responsable del Programa\nNombre y firma" },
    { column: 3, columnCount: 2, role: "Enlace de Evaluación\nNombre y firma" },
    { column: 6, columnCount: 1, role: "Titular de la Unidad\nNombre y firma" },
  ],
  colors: { heading: "1F5C4D", band: "EEF4F1" },
} as const;

const programme = "E-006 Recaudación eficiente de ingresos obrero patronales";
const title =
  "SEGUIMIENTO A ASPECTOS SUSCEPTIBLES DE MEJORA CLASIFICADOS COMO ESPECÍFICOS, DERIVADOS DE INFORMES Y EVALUACIONES EXTERNAS";

/** The published working document with true dates, its typos and quotation marks kept. */
export function imssSheet(): SampleSheet {
  const [headings = [], ...rows] = readRows("imss-e006-2015.tsv");
  return {
    ...look,
    title: [title, "", "Instituto Mexicano del Seguro Social", "Documento de Trabajo del Programa:", programme, ""],
    headings,
    rows: rows.map((row) => row.map(asTyped)),
  };
}

/** The same as pasted from the PDF: its line breaks and broken spacing, dates as texts. */
export function pastedImssSheet(): SampleSheet {
  const [headings = [], ...rows] = readRows("imss-e006-2015-pegado.tsv");
  const brokenTitle = ` ${title.replace("COMO ESPECÍFICOS", "COMO\nESPECÍFICOS")}`;
  return {
    ...look,
    title: [brokenTitle, "", "Instituto Mexicano del Seguro Social", "Documento de Trabajo del Programa:", programme, ""],
    headings,
    rows: rows.map((row) => row.map((text, column) => (column === 0 ? asTyped(text) : text))),
  };
}

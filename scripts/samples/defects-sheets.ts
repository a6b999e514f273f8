import type { ConditionalRule } from "hucre/xlsx";
import { asTyped, readRows } from "./sample-rows";
import type { SampleSheet } from "./sample-sheet";

const institution = "Secretaría de Desarrollo Comunitario del Estado";
const title =
  "SEGUIMIENTO A ASPECTOS SUSCEPTIBLES DE MEJORA CLASIFICADOS COMO ESPECÍFICOS, DERIVADOS DE INFORMES Y EVALUACIONES EXTERNAS";
const signatures = [
  { column: 1, columnCount: 1, role: "Responsable del Programa\nNombre y firma" },
  { column: 3, columnCount: 2, role: "Enlace de Evaluación\nNombre y firma" },
  { column: 6, columnCount: 2, role: "Titular\nNombre y firma" },
];

function titleBlock(programme: string): string[] {
  return [title, "", institution, "Avance del Documento de Trabajo del Programa:", programme, "Fecha de corte: 30 de septiembre de 2026", ""];
}

/** The conditional formats that someone made: a colour scale over the progress, and a bold green for what is at 100. */
function scaleAndHundred(firstRow: number, lastRow: number): ConditionalRule[] {
  const range = `H${firstRow}:H${lastRow}`;
  const scale = {
    cfvo: [
      { type: "num" as const, value: "0" },
      { type: "num" as const, value: "50" },
      { type: "num" as const, value: "100" },
    ],
    colors: ["FFF8B4A6", "FFFFF0B3", "FFB7E1A1"],
  };
  const hundred = { font: { bold: true, color: { rgb: "1B5E20" } } };
  return [
    { type: "expression", priority: 1, range, formula: `$H${firstRow}=100`, style: hundred },
    { type: "colorScale", priority: 2, range, colorScale: scale },
  ];
}

function progressBars(firstRow: number, lastRow: number): ConditionalRule[] {
  const dataBar = {
    cfvo: [
      { type: "num" as const, value: "0" },
      { type: "num" as const, value: "100" },
    ],
    color: "FF7FB3D5",
  };
  return [{ type: "dataBar", priority: 1, range: `G${firstRow}:G${lastRow}`, dataBar }];
}

/** An invented progress report in which every family of rules finds something; its second sheet lacks the column of due dates. */
export function defectsSheets(): SampleSheet[] {
  const [headings = [], ...rows] = readRows("avance-con-defectos-s-101.tsv");
  const [undatedHeadings = [], ...undatedRows] = readRows("avance-con-defectos-e-045.tsv");
  return [
    {
      name: "Avance S-101",
      title: titleBlock("S-101 Comedores comunitarios para el bienestar"),
      headings,
      rows: rows.map((row) => row.map(asTyped)),
      widths: [10, 34, 36, 22, 13, 28, 28, 10, 30, 28],
      dateColumn: 4,
      centeredColumns: [0, 3, 4, 7],
      merges: [
        { column: 0, row: 0, rowCount: 2 },
        { column: 1, row: 0, rowCount: 2 },
        { column: 0, row: 7, rowCount: 2 },
        { column: 1, row: 7, rowCount: 2 },
      ],
      signatures,
      conditionalRules: scaleAndHundred,
      colors: { heading: "6B1D33", band: "F7F1F3" },
    },
    {
      name: "Avance E-045",
      title: titleBlock("E-045 Capacitación para el empleo local"),
      headings: undatedHeadings,
      rows: undatedRows.map((row) => row.map(asTyped)),
      widths: [10, 34, 36, 22, 28, 28, 10, 30, 28],
      dateColumn: null,
      centeredColumns: [0, 3, 6],
      merges: [
        { column: 0, row: 1, rowCount: 2 },
        { column: 1, row: 1, rowCount: 2 },
      ],
      signatures,
      conditionalRules: progressBars,
      colors: { heading: "6B1D33", band: "F7F1F3" },
    },
  ];
}

/**
 * How long core takes to read a sheet and run every rule, by number of activities. Prints the time a row relative to the smallest sheet, so that
 * growth beyond linear shows whatever the machine. Run it with `npm run bench`.
 */
import { performance } from "node:perf_hooks";
import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../src/core/cell";
import { readWorkbook } from "../src/core/read-sheet";
import { reviewSheets } from "../src/core/review";
import { defaultSettings } from "../src/core/settings";
import type { WorkbookSnapshot } from "../src/core/workbook-snapshot";

const headings = [
  "No.",
  "Aspecto Susceptible de Mejora",
  "Actividades",
  "Área Responsable",
  "Fecha de Término",
  "Resultados Esperados",
  "Productos y/o Evidencias",
  "% Avance",
  "Identificación del documento probatorio",
  "Observaciones",
];

/** A progress report with every kind of date, 200 areas, and faults in about a third of its rows. */
function progressReport(activities: number): WorkbookSnapshot {
  const row = (index: number): CellValue[] => [
    index + 1,
    `Fortalecer la coordinación de los procesos del programa en la entidad ${index + 1}`,
    `Elaborar y difundir el diagnóstico número ${index + 1}`,
    index % 41 === 0 ? null : `Dirección de Área ${index % 200}`,
    index % 7 === 0 ? "30 de junio de 2015" : index % 53 === 0 ? "31/02/2015" : 42_000 + (index % 400),
    "Procesos homologados",
    index % 9 === 0 ? "N/D" : `Informe ${index}`,
    index % 100,
    index % 5 === 0 ? null : `Oficio ${index}`,
    null,
  ];
  const values = [headings, ...Array.from({ length: activities }, (_, index) => row(index))];
  const formats = ["General", "@", "@", "@", "dd/mm/yyyy", "@", "@", "0", "@", "@"];
  const usedRange = { row: 0, column: 0, rowCount: values.length, columnCount: headings.length };
  const sheet = {
    sheetId: "1",
    name: "Avance",
    usedRange,
    values,
    numberFormats: values.map(() => formats),
    merges: [],
    formulas: [],
    hasHiddenRows: false,
  };
  return { sheets: [sheet], dateSystem: 1900 };
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

function measure(activities: number): { milliseconds: number; issues: number } {
  const snapshot = progressReport(activities);
  let issues = 0;
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const options = { asOf: Temporal.PlainDate.from("2015-09-30"), settings: defaultSettings };
    issues = reviewSheets(readWorkbook(snapshot), options).issues.length;
    return performance.now() - start;
  });
  return { milliseconds: median(times.slice(2)), issues };
}

const sizes = [1_000, 10_000, 100_000];
measure(1_000);
const measured = sizes.map((activities) => ({ activities, ...measure(activities) }));
const perRow = measured.map(({ activities, milliseconds }) => milliseconds / activities);
console.table(
  measured.map(({ activities, milliseconds, issues }, index) => ({
    activities,
    observations: issues,
    "ms (median of 5)": Number(milliseconds.toFixed(1)),
    "time a row, relative": Number(((perRow[index] ?? NaN) / (perRow[0] ?? NaN)).toFixed(2)),
  })),
);

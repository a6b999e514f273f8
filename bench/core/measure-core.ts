/** Measures one size in a process of its own and prints the figures as JSON: `node measure-core.js 10000`. */
import { performance } from "node:perf_hooks";
import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../src/core/cell";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import type { WorkbookSnapshot } from "../../src/core/workbook-snapshot";

/**
 * Milliseconds are medians of a review; the time a row is the mean over all of them, the collection of their garbage included. Bytes are
 * what the heap holds beyond the cells themselves once a review is done.
 */
export interface CoreFigures {
  readonly activities: number;
  readonly observations: number;
  readonly microsecondsARow: number;
  readonly readMilliseconds: number;
  readonly rulesMilliseconds: number;
  readonly bytes: number;
}

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
const options = { asOf: Temporal.PlainDate.from("2015-09-30"), settings: defaultSettings };

function reviewOnce(snapshot: WorkbookSnapshot) {
  const start = performance.now();
  const sheets = readWorkbook(snapshot);
  const read = performance.now();
  const review = reviewSheets(sheets, options);
  const end = performance.now();
  return { review, readMilliseconds: read - start, rulesMilliseconds: end - read };
}

function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const fewestRounds = 3;
/** Each size is reviewed until so many rows are, so that each pays for the garbage of as many: a small sheet alone would leave it behind. */
const rowsOfEachSize = 1_000_000;

function measure(activities: number): CoreFigures {
  // Compiled code is what people wait for once, and rows are what they wait for each time.
  const warmUp = progressReport(1_000);
  for (let round = 0; round < 20; round += 1) reviewOnce(warmUp);
  const snapshot = progressReport(activities);
  const start = performance.now();
  const rounds = Array.from({ length: Math.max(fewestRounds, rowsOfEachSize / activities) }, () => {
    const { review, ...times } = reviewOnce(snapshot);
    return { ...times, observations: review.issues.length };
  });
  const total = performance.now() - start;
  const before = heapBytes();
  const kept = reviewOnce(snapshot);
  const bytes = heapBytes() - before;
  return {
    activities,
    observations: kept.review.issues.length,
    microsecondsARow: (total * 1_000) / (rounds.length * activities),
    readMilliseconds: median(rounds.map(({ readMilliseconds }) => readMilliseconds)),
    rulesMilliseconds: median(rounds.map(({ rulesMilliseconds }) => rulesMilliseconds)),
    bytes,
  };
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2]))));

import { read, utils } from "@e965/xlsx";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { countColumns } from "../../src/core/summary-labels";
import type { SummaryLabels } from "../../src/core/summary-labels";
import type { SummaryLayout } from "../../src/core/summary-sheet";
import { columnLetters } from "../../src/excel/addresses";
import { convertWithLibreOffice } from "./libreoffice";

/** A figure of a summary with the formula that tells it from the list of activities. */
export interface CheckedFigure {
  /** Row and column of the figure, with what it is. */
  readonly what: string;
  readonly shown: number | null;
  /** Without the equals sign; "S!" stands for the sheet. */
  readonly formula: string;
}

interface Conditions {
  /** The row whose first cell names the group; null for the totals. */
  readonly name: number | null;
  /** The cell that names the group within it. */
  readonly inner: string | null;
}

/** Formulas over the list alone, in the words of the sheet: nothing of how the summary counts is known here. */
export function figuresOf(
  { rows, parts, table }: SummaryLayout,
  labels: SummaryLabels,
  ageingDays: readonly [number, number, number],
): readonly CheckedFigure[] {
  if (table === null) return [];
  const headings = (rows[table.row] ?? []).map((cell) => String(cell?.value ?? ""));
  const column = (heading: string) => {
    const letters = columnLetters(headings.indexOf(heading));
    return `S!$${letters}$${table.row + 2}:$${letters}$${table.row + table.rowCount}`;
  };
  const { activityColumns: names, status } = labels;
  const [state, days, due] = [column(names.status), column(names.days), column(names.dueDate)];
  const [progress, evidence, aspect] = [column(names.progress), column(names.evidence), column(names.aspectIndex)];
  const first = `S!$A$${table.row + 2}:$A$${table.row + table.rowCount}`;
  const isProgramme = headings[0] === names.programme;
  const other = column(isProgramme ? names.area : names.programme);
  const of = ({ name, inner }: Conditions) =>
    `${name === null ? `(${first}=${first})` : `(${first}=S!$A$${name + 1})`}${inner === null ? "" : `*(${other}=S!$${inner})`}`;
  const is = (text: string) => `(${state}="${text}")`;
  const countOf: Readonly<Record<string, (group: string) => string>> = {
    activities: (group) => `SUMPRODUCT(${group}*1)`,
    overdue: (group) => `SUMPRODUCT(${group}*${is(status.overdue)})`,
    dueSoon: (group) => `SUMPRODUCT(${group}*${is(status["due-soon"])})`,
    undated: (group) => `SUMPRODUCT(${group}*${is(status.undated)})`,
    onTime: (group) => `SUMPRODUCT(${group}*${is(status["on-time"])})`,
    concluded: (group) => `SUMPRODUCT(${group}*${is(status.concluded)})`,
    cancelled: (group) => `SUMPRODUCT(${group}*${is(status.cancelled)})`,
    missingEvidence: (group) => `SUMPRODUCT(${group}*(${evidence}="${labels.no}"))`,
    withEvidence: (group) => `SUMPRODUCT(${group}*(${evidence}="${labels.yes}"))`,
    longestDelay: (group) => `SUMPRODUCT(MAX(${group}*${is(status.overdue)}*N(+${days})))`,
    meanProgress: (group) =>
      `IFERROR(SUMPRODUCT(${group}*1,${progress})/SUMPRODUCT(${group}*ISNUMBER(${progress})),-1)`,
    aspects: (group) => `SUMPRODUCT(${group}/(MMULT((${aspect}=TRANSPOSE(${aspect}))*1,${group}*1)+(1-${group})))`,
  };
  const nextDue = (group: string) =>
    `99999-SUMPRODUCT(MAX(${group}*(${is(status["due-soon"])}+${is(status["on-time"])})*(99999-${due})))`;
  const bands = [
    [1, ageingDays[0]],
    [ageingDays[0] + 1, ageingDays[1]],
    [ageingDays[1] + 1, ageingDays[2]],
    [ageingDays[2] + 1, 999_999],
  ].map(
    ([from, to]) =>
      (group: string) =>
        `SUMPRODUCT(${group}*${is(status.overdue)}*(${days}>=${from})*(${days}<=${to}))`,
  );

  const figures: CheckedFigure[] = [];
  const check = (row: number, at: number, what: string, formula: string) => {
    const value = rows[row]?.[at]?.value ?? null;
    figures.push({
      what: `${columnLetters(at)}${row + 1} ${what}`,
      shown: typeof value === "number" ? value : null,
      formula,
    });
  };
  const headingRows = parts.filter(({ role, range }) => role === "headings" && range.row < table.row);
  for (const { range } of headingRows) {
    const words = (rows[range.row] ?? []).map((cell) => String(cell?.value ?? ""));
    const isMeasures = words.includes(labels.measureColumns.longestDelay);
    const isCounts = words.includes(labels.countColumns.overdue);
    if (!isMeasures && !isCounts) continue;
    const innerColumn =
      isCounts && words[countColumns.length + 1] !== undefined && words[countColumns.length + 1] !== ""
        ? countColumns.length + 1
        : null;
    for (let row = range.row + 1; rows[row]?.[1] != null && typeof rows[row]?.[2]?.value === "number"; row += 1) {
      const isTotal = parts.some(({ role, range: part }) => role === "totals" && part.row === row);
      const inner = innerColumn === null ? null : `${columnLetters(innerColumn)}$${row + 1}`;
      const group = of({ name: isTotal ? null : row, inner });
      if (isCounts)
        countColumns.forEach((name, index) => check(row, index + 1, name, countOf[name]?.(group) ?? "NA()"));
      else {
        bands.forEach((band, index) => check(row, index + 1, `band ${index}`, band(group)));
        check(row, 5, "longestDelay", countOf["longestDelay"]?.(group) ?? "NA()");
        check(row, 6, "nextDueDate", nextDue(group));
        check(row, 7, "meanProgress", countOf["meanProgress"]?.(group) ?? "NA()");
        check(row, 8, "aspects", countOf["aspects"]?.(group) ?? "NA()");
      }
    }
  }
  const keys = parts.find(({ role }) => role === "keyLabels")?.range.row ?? -1;
  const all = of({ name: null, inner: null });
  (rows[keys] ?? []).forEach((cell, at) => {
    const named = { ...labels.countColumns, ...labels.measureColumns };
    const key = Object.entries(named).find(([, words]) => words === cell?.value)?.[0];
    if (key !== undefined) check(keys + 1, at, `key ${key}`, countOf[key]?.(all) ?? "NA()");
  });
  return figures;
}

function layoutSheet(name: string, { rows }: SummaryLayout): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null && cell.value !== null) cells.set(`${row},${column}`, { value: cell.value });
    }),
  );
  return { name, cells };
}

function formulaSheet(name: string, figures: readonly CheckedFigure[], of: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(
    figures.map(({ formula }, row) => [
      `${row},0`,
      { value: null, formula: formula.replaceAll("S!", `${of}!`), isArrayFormula: true },
    ]),
  );
  return { name, cells };
}

async function differencesAtOnce(
  summaries: readonly {
    readonly name: string;
    readonly layout: SummaryLayout;
    readonly figures: readonly CheckedFigure[];
  }[],
): Promise<{ readonly checked: number; readonly differences: readonly string[] }> {
  const sheets = summaries.flatMap(({ layout, figures }, index) => [
    layoutSheet(`L${index}`, layout),
    formulaSheet(`F${index}`, figures, `L${index}`),
  ]);
  const converted = read(Buffer.from(convertWithLibreOffice(await writeXlsx({ sheets }), "xlsx")), { type: "buffer" });
  const differences: string[] = [];
  let checked = 0;
  summaries.forEach(({ name, figures }, index) => {
    const sheet = converted.Sheets[`F${index}`] ?? {};
    figures.forEach(({ what, shown, formula }, row) => {
      // SheetJS types its cells as any.
      const value: unknown = (sheet[utils.encode_cell({ r: row, c: 0 })] as { readonly v?: unknown } | undefined)?.v;
      checked += 1;
      // Nothing to tell is shown as nothing; the formulas say 0, -1 or the latest day there is.
      const expected = shown ?? (what.includes("meanProgress") ? -1 : what.includes("nextDueDate") ? 99_999 : 0);
      if (typeof value !== "number" || Math.abs(value - expected) > 1e-9)
        differences.push(`${name}: ${what} is ${shown}, the formula says ${String(value)} (${formula})`);
    });
  });
  return { checked, differences };
}

// LibreOffice takes its time with thousands of formulas, and longer than it is given where other work is going on.
const summariesAtATime = 40;

/** What LibreOffice makes of every formula, and where that is not what the summary shows: one sentence each. */
export async function differencesFromFormulas(
  summaries: Parameters<typeof differencesAtOnce>[0],
): Promise<{ readonly checked: number; readonly differences: readonly string[] }> {
  const all: { checked: number; differences: string[] } = { checked: 0, differences: [] };
  for (let done = 0; done < summaries.length; done += summariesAtATime) {
    const { checked, differences } = await differencesAtOnce(summaries.slice(done, done + summariesAtATime));
    all.checked += checked;
    all.differences.push(...differences);
  }
  return all;
}

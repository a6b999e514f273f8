import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { randomFrom, type Random } from "../../bench/accuracy/random";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { withForeignFormats } from "../support/foreign-formats";
import { randomSheet, type RandomSheet } from "./random-sheet";
import { oneIn, type RandomCell } from "./random-values";

export interface RandomWorkbook {
  readonly sheets: readonly RandomSheet[];
  readonly dateSystem: "1900" | "1904";
  readonly isStructureProtected: boolean;
  readonly hasForeignFormats: boolean;
}

const names = [
  "E-006",
  "O'Brien's",
  "Seguimiento a los ASM 2015-2016",
  "📋 Avance",
  "Hoja 1",
  "A1",
  "R1C1",
  "2015",
  "TRUE",
  "Áreas (2)",
  "a.b!c",
  "Resumen por área",
  "Observaciones",
  "__proto__",
  "  ",
  'ñandú, "y" & <otros>',
] as const;

/** The random choices of one run. */
export const randomOf = (seed: number, run: number): Random => randomFrom(Math.imul(seed, 0x9e3779b1) + run);

export function randomWorkbook(random: Random): RandomWorkbook {
  const order = random.shuffled(names.length);
  const sheets = order.slice(0, 1 + random.below(3)).map((at) => randomSheet(names[at] ?? "Hoja", random));
  // Excel keeps one sheet in sight.
  if (sheets[0]?.visibility !== "visible" && sheets[0]) sheets[0] = { ...sheets[0], visibility: "visible" };
  return {
    sheets,
    dateSystem: oneIn(random, 5) ? "1904" : "1900",
    isStructureProtected: oneIn(random, 20),
    hasForeignFormats: oneIn(random, 6),
  };
}

function cellOf({ value, formula, format }: RandomCell): Partial<Cell> {
  const style = format === undefined ? {} : { style: { numFmt: format } };
  return formula === undefined ? { value, ...style } : { value, formula, formulaResult: value, ...style };
}

function layOut({ name, cells, merges, hiddenRows, visibility, isProtected }: RandomSheet): WriteSheet {
  return {
    name,
    cells: new Map([...cells].filter(([, cell]) => cell.isTyped !== true).map(([at, cell]) => [at, cellOf(cell)])),
    merges: merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    hidden: visibility === "hidden",
    veryHidden: visibility === "veryHidden",
    ...(isProtected ? { protection: { sheet: true } } : {}),
  };
}

// None of five thousand sheets was filled further down.
const lastRow = 60;

/** Writes a random workbook, opens it, and types what no file holds. */
export async function openRandom(workbook: RandomWorkbook): Promise<WorkbookDocument> {
  const { sheets, dateSystem, isStructureProtected, hasForeignFormats } = workbook;
  const written = await writeXlsx({
    sheets: sheets.map(layOut),
    dateSystem,
    ...(isStructureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const document = await openWorkbook(hasForeignFormats ? withForeignFormats(written, { lastRow }) : written, {
    name: "azar.xlsx",
  });
  document.sheets().forEach((sheet, index) => {
    for (const [at, { value, isTyped }] of sheets[index]?.cells ?? []) {
      const [row = 0, column = 0] = at.split(",").map(Number);
      if (isTyped === true && typeof value === "string")
        sheet.write({ row, column, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value }]]);
    }
  });
  await document.settled();
  return document;
}

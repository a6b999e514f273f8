import type { LiveMark } from "../../src/core/live-dates";
import { endingsFor } from "../../src/core/live-endings";
import type { SheetMarks } from "../../src/core/marks";
import { newWorkbook } from "../../workbench/document/open-in-node";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";

/** A conditional format as a person has it. */
export const personsFormat = {
  ranges: [{ row: 0, column: 0, rowCount: 5, columnCount: 1 }],
  stopIfTrue: false,
  rule: { type: "custom", formula: '=$A1="x"' },
  style: { fill: "#00FF00" },
} as const;

export const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Two marks of errors, or those given, and one of a warning on a text. */
export function marksOf(sheetId: string, ranges = [cell(3, 4), cell(6, 4)]): SheetMarks {
  return {
    sheetId,
    cellCount: ranges.length + 1,
    live: [],
    groups: [
      { severity: "error", holdsText: false, ranges },
      { severity: "warning", holdsText: true, ranges: [cell(3, 3)] },
    ],
  };
}

export const marksOn = (document: WorkbookDocument, ranges?: SheetMarks["groups"][number]["ranges"]): SheetMarks[] => [
  marksOf(document.activeSheet().id, ranges ? [...ranges] : undefined),
];

/** Due dates in D9:D40 with the progress in column F. */
export const liveMark = (sheetId: string): LiveMark => ({
  sheetId,
  state: "overdue",
  severity: "error",
  range: { row: 8, column: 3, rowCount: 32, columnCount: 1 },
  condition: { dueColumn: 3, endColumns: [5], endings: endingsFor(100), fromYear: 2000, dueSoonDays: 30 },
});

export const formulasOn = (sheet: SheetDocument) =>
  sheet.conditionalFormats().map(({ rule }) => (rule.type === "custom" ? rule.formula : rule.excelType));

export const formulasOf = (document: WorkbookDocument) => formulasOn(document.activeSheet());

export const isOurs = (formula: string) => formula.includes("revisor-asm:");

/** What a sheet shows of conditional formats, apart from the ids by which the workbench knows them. */
export const formatsOn = (sheet: SheetDocument) =>
  sheet.conditionalFormats().map(({ ranges, rule, style, stopIfTrue }) => ({ ranges, rule, style, stopIfTrue }));

export async function workbookWithPersonsFormat() {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  document.activeSheet().addConditionalFormat(personsFormat);
  return document;
}

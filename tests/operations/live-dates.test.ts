import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../src/core/cell";
import { statusOf } from "../../src/core/status";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { progressHeadings } from "../support/follow-up-rows";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { editWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { clientForTest } from "../support/office-client";
import { type } from "../support/summary-workbook";

/** Days from today, about every edge of the two states and far from them. */
const days = [-9000, -400, -91, -31, -2, -1, 0, 1, 2, 28, 29, 30, 31, 32, 90, 3000];
/** What progress columns hold: shares, words that end the work however written, words that do not, nothing. */
const progress: readonly CellValue[] = [
  ...[0, 0.5, 0.99, 1, null],
  ...["Concluido", "CONCLUIDA", "  concluyó en mayo", "Cumplido", "Cancelado", "Se canceló", "Baja", "100 %"],
  ...["En proceso", "50%", "No iniciado"],
];

const firstRow = 4;
const serialOf = (date: Temporal.PlainDate) => date.since(Temporal.PlainDate.from("1899-12-30")).days;

/** As LibreOffice's API takes it: no comma stands in a text of ours. */
const forApi = (formula: string) => `=${formula.replaceAll(",", ";")}`.replaceAll('"', '""');

testWithLibreOffice(
  "LibreOffice finds by the saved formulas what our own review says today, for every date and every end of work",
  async () => {
    const today = Temporal.Now.plainDateISO();
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    const rows = days.flatMap((offset) =>
      progress.map((done, index): CellValue[] => {
        const start = [`${index + 1}`, "Aspecto", "Hacer", "Planeación", serialOf(today) + offset];
        return [...start, "Resultado", "Informe", done, "Oficio", null];
      }),
    );
    type(sheet, firstRow - 1, 0, [progressHeadings, ...rows]);
    const format = (column: number, numberFormat: string) =>
      sheet.applyStyle({ row: firstRow, column, rowCount: rows.length, columnCount: 1 }, { numberFormat });
    format(4, "dd/mm/yyyy");
    format(7, "0%");
    await clientForTest(document);
    const review = await reviewWorkbook({ asOf: today });
    const { liveDates } = await highlight(review, { liveDates: true });
    expect(liveDates).toEqual({ unreadDates: 0, otherEnds: 0, sheetsWithoutEnd: [] });

    const saved = document.save();
    const own = (state: string) => {
      const found = readSavedWorkbook(saved).sheets[0]?.conditionalFormats.find(
        ({ formula, ranges }) => formula?.includes(`:live:${state}:`) && ranges.startsWith("E"),
      );
      expect(found?.ranges).toBe(`E${firstRow + 1}:E${firstRow + rows.length}`);
      return found?.formula ?? "";
    };
    // In the first row as they are, and in the others as the program itself shifts them.
    const edits = [
      ...[own("overdue"), own("due-soon")].map(
        (formula, at) => `doc.Sheets(0).getCellByPosition(${20 + at}, ${firstRow}).setFormula("${forApi(formula)}")`,
      ),
      `doc.Sheets(0).getCellRangeByPosition(20, ${firstRow}, 21, ${firstRow + rows.length - 1}).fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)`,
    ];
    const { values } = readSavedWorkbook(editWithLibreOffice(saved, edits)).sheets[0] ?? { values: new Map() };
    // A day that ended meanwhile would make another day of the same formulas.
    expect(Temporal.Now.plainDateISO().equals(today)).toBe(true);

    const activities = review.sheets.flatMap(({ tables }) => tables.flatMap(({ activities: of }) => of));
    expect(activities).toHaveLength(rows.length);
    // A cell whose result is filled down is saved as a number.
    const told = activities.map(({ rowStart: { row } }) =>
      ["U", "V"].map((column) => Number(values.get(`${column}${row + 1}`))),
    );
    const statuses = activities.map((activity) => statusOf(activity, today, review.settings.dueSoonDays));
    expect(told).toEqual(statuses.map((status) => [Number(status === "overdue"), Number(status === "due-soon")]));
    expect(new Set(statuses)).toEqual(new Set(["overdue", "due-soon", "on-time", "concluded", "cancelled"]));
  },
  300_000,
);

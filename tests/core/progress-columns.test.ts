import type { CellValue } from "../../src/core/cell";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { planProgressColumns, rangeOfPlan, type ColumnsPlan } from "../../src/core/progress-columns";
import { readSheet } from "../../src/core/read-sheet";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { readFixtures } from "../support/sheet-fixtures";
import { reading, snapshotOf, type SnapshotOptions } from "../support/sheet-snapshot";

const sheetOf = (rows: readonly (readonly CellValue[])[], options: SnapshotOptions = {}) =>
  readSheet(snapshotOf(rows, options), reading);

function plansOf(sheet: FollowUpSheet): readonly ColumnsPlan[] {
  const planned = planProgressColumns(sheet);
  return planned.kind === "to-add" ? planned.plans : [];
}

/** The sheet with the headings of the plans written, and nothing else. */
function withHeadings(snapshot: SheetSnapshot, plans: readonly ColumnsPlan[]): SheetSnapshot {
  const { usedRange } = snapshot;
  if (usedRange === null) return snapshot;
  const ends = plans.map(({ body }) => body.column + body.columnCount);
  const columnCount = Math.max(usedRange.column + usedRange.columnCount, ...ends) - usedRange.column;
  const values = snapshot.values.map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? null));
  const numberFormats = values.map((row, at) =>
    row.map((_, column) => snapshot.numberFormats[at]?.[column] ?? "General"),
  );
  const merges = snapshot.merges && [...snapshot.merges];
  for (const { columns, headings } of plans) {
    for (const { row, rowCount, column } of headings) {
      columns.forEach(({ heading }, index) => {
        const line = values[row - usedRange.row];
        if (line) line[column + index - usedRange.column] = heading;
        if (rowCount > 1) merges?.push({ row, column: column + index, rowCount, columnCount: 1 });
      });
    }
  }
  return { ...snapshot, usedRange: { ...usedRange, columnCount }, values, numberFormats, merges };
}

test("a working document gets the three published columns at its right, down to its last commitment", () => {
  const [plan, ...others] = plansOf(
    sheetOf([["Documento de Trabajo"], [], workingHeadings, workingRow(1), workingRow(2)]),
  );
  expect(others).toEqual([]);
  expect(plan?.columns.map(({ heading }) => heading)).toEqual(progressHeadings.slice(-3));
  expect(plan?.headings).toEqual([{ row: 2, column: 7, rowCount: 1, columnCount: 3 }]);
  expect(plan?.body).toEqual({ row: 3, column: 7, rowCount: 2, columnCount: 3 });
  expect(plan?.example).toEqual({ row: 2, column: 6 });
});

test("a table without commitments gets one row below the headings", () => {
  const [plan] = plansOf(sheetOf([workingHeadings]));
  expect(plan && rangeOfPlan(plan)).toEqual({ row: 0, column: 7, rowCount: 2, columnCount: 3 });
});

test("columns that are there already are not added again, and unknown ones stay between", () => {
  const remarked = sheetOf([[...workingHeadings, "Observaciones", "Clave interna"], workingRow(1)]);
  const [plan] = plansOf(remarked);
  expect(plan?.columns.map(({ id }) => id)).toEqual(["progress", "proof"]);
  expect(plan?.body.column).toBe(9);
});

test("headings over two rows get neighbours as high, and merged last rows count whole", () => {
  const merges = [
    ...workingHeadings.map((_, column) => ({ row: 0, column, rowCount: 2, columnCount: 1 })),
    { row: 2, column: 1, rowCount: 3, columnCount: 1 },
  ];
  const rows = [
    workingHeadings,
    [],
    workingRow(1),
    [null, null, "Otra", "Planeación", "30/06/2015", "Manual", "Oficio"],
    [],
  ];
  const [plan] = plansOf(sheetOf(rows, { merges }));
  expect(plan?.headings).toEqual([{ row: 0, column: 7, rowCount: 2, columnCount: 3 }]);
  expect(plan?.body).toMatchObject({ row: 2, rowCount: 3 });
});

test("a heading merged over two columns has its neighbours after the second", () => {
  const rows = [
    [...workingHeadings, null],
    [...workingRow(1), null],
  ];
  const [plan] = plansOf(sheetOf(rows, { merges: [{ row: 0, column: 6, rowCount: 1, columnCount: 2 }] }));
  expect(plan?.body.column).toBe(8);
});

test("headings repeated on every printed page are repeated", () => {
  const [plan] = plansOf(sheetOf([workingHeadings, workingRow(1), workingHeadings, workingRow(2)]));
  expect(plan?.headings.map(({ row }) => row)).toEqual([0, 2]);
  expect(plan?.body).toMatchObject({ row: 1, rowCount: 3 });
});

test("a last heading that stands above the last row of headings is not taken for blank cells below", () => {
  const above = [...workingHeadings.slice(0, 5).map(() => null), "Resultados", "Productos y/o Evidencias"];
  const below = [...workingHeadings.slice(0, 5), "Esperados", null];
  const [plan] = plansOf(sheetOf([above, below, workingRow(1, "A", "B", "C", "30/06/2015", "D", null)]));
  expect(plan?.headings).toEqual([{ row: 1, column: 7, rowCount: 1, columnCount: 3 }]);
});

describe("nothing is moved: there is no room", () => {
  const room = { row: 0, column: 7, rowCount: 2, columnCount: 3 };
  const beside = (cell: CellValue) => [workingHeadings, [...workingRow(1), null, null, cell]];
  it.each([
    ["beside a note", sheetOf(beside("Ver oficio")), room],
    [
      "where a formula shows nothing",
      sheetOf(beside(""), { formulas: [{ row: 1, column: 9, rowCount: 1, columnCount: 1 }] }),
      room,
    ],
    [
      "under a merge",
      sheetOf([workingHeadings, workingRow(1)], { merges: [{ row: 1, column: 8, rowCount: 1, columnCount: 3 }] }),
      room,
    ],
    [
      "at the end of the sheet",
      sheetOf([workingHeadings, workingRow(1)], { origin: { row: 0, column: 16_375 } }),
      { ...room, column: 16_382 },
    ],
  ])("%s", (_, sheet, range) => {
    expect(planProgressColumns(sheet)).toEqual({ kind: "no-room", range });
  });

  it("for one of two tables, so that neither gets any", () => {
    const sheet = sheetOf([
      workingHeadings,
      workingRow(1),
      [],
      ["Total", 1],
      [],
      workingHeadings,
      [...workingRow(1), "nota"],
    ]);
    expect(planProgressColumns(sheet).kind).toBe("no-room");
  });
});

test("a progress report and a sheet without tables have no working document", () => {
  expect(planProgressColumns(sheetOf([progressHeadings]))).toEqual({ kind: "no-working-document" });
  expect(planProgressColumns(sheetOf([["Gasto", "Monto"]]))).toEqual({ kind: "no-working-document" });
});

const planned = readFixtures().fixtures.flatMap(({ name, sheets, dateSystem }) =>
  sheets.flatMap(({ snapshot }) => {
    const sheet = readSheet(snapshot, { dateSystem, settings: defaultSettings });
    const plans = plansOf(sheet);
    return plans.length > 0 ? [{ name: `${name} · ${sheet.name}`, sheet, plans, dateSystem }] : [];
  }),
);

test("there are fixtures to be extended", () => expect(planned.length).toBeGreaterThan(20));

test.each(planned)(
  "$name is read as a progress report afterwards, and as before otherwise",
  ({ sheet, plans, dateSystem }) => {
    const settings = defaultSettings;
    const after = readSheet(withHeadings(sheet.snapshot, plans), { dateSystem, settings });
    const told = ({ tables }: FollowUpSheet) =>
      tables.map(({ aspects, programme, missingColumns }) => ({
        programme,
        missingColumns,
        aspects: aspects.map(({ number, text, activities }) => [
          number,
          text,
          activities.map(({ activity, responsibleArea, dueDate, product }) => [
            activity,
            responsibleArea,
            dueDate,
            product,
          ]),
        ]),
      }));
    expect(told(after)).toEqual(told(sheet));
    expect(after.tables.map(({ format }) => format)).toEqual(
      sheet.tables.map(({ format }) =>
        format === "working-document"
          ? "progress-report"
          : format === "institutional-document"
            ? "institutional-progress"
            : format,
      ),
    );
  },
);

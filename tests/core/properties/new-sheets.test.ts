import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { toSerial } from "../../../src/core/calendar-date";
import { planNewSheet } from "../../../src/core/new-sheet";
import { columnsOf, newSheetFormats } from "../../../src/core/new-sheet-columns";
import { readSheet } from "../../../src/core/read-sheet";
import { defaultSettings } from "../../../src/core/settings";
import { newSheetWords } from "../../../src/messages/new-sheet-es-MX";
import type { ColumnId } from "../../../src/core/template";

const words = ["Difundir", "Publicar", "Elaborar", "Actualizar", "portal", "diagnóstico", "matriz", "informe"];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }).map((parts) => parts.join(" "));
const day = fc.integer({ min: 0, max: 9000 }).map((days) => Temporal.PlainDate.from("2010-01-01").add({ days }));

/** What a person writes into a row: one aspect with one activity. */
const written = fc.record({
  aspect: sentence,
  coordinatingArea: sentence,
  activity: sentence,
  responsibleArea: sentence,
  dueDate: day,
  expectedResults: sentence,
  product: sentence,
  progress: fc.integer({ min: 0, max: 100 }),
  proof: sentence,
  remarks: sentence,
  type: fc.constantFrom("Específico", "Institucional"),
  priority: fc.constantFrom("Alta", "Media", "Baja"),
});
type Written = typeof written extends fc.Arbitrary<infer Row> ? Row : never;

const texts = [
  "coordinatingArea",
  "activity",
  "responsibleArea",
  "expectedResults",
  "product",
  "proof",
  "remarks",
] as const;

function valueFor(id: ColumnId, row: Written, index: number): string | number {
  if (id === "number") return index + 1;
  if (id === "dueDate") return toSerial(row.dueDate, 1900);
  if (id === "progress") return row.progress / 100;
  // The other columns of a new sheet hold texts, each under the name of its column.
  return String(row[id as keyof Written]);
}

describe.each(newSheetFormats)("a new sheet of the format %s that a person fills in", (format) => {
  test.each([false, true])("gives back the same programme and activities (classified: %s)", (classified) => {
    const { layout } = planNewSheet({ format, classified, settings: defaultSettings }, newSheetWords);
    const columns = columnsOf(format, classified);
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (rows) => {
        const headerRow = layout.table?.row ?? 0;
        const blank = columns.map(() => null);
        const cells = [
          ...layout.rows.slice(0, headerRow + 1).map((line) => line.map((cell) => cell?.value ?? null)),
          ...rows.map((row, index) => columns.map(({ id }) => valueFor(id, row, index))),
          ...Array.from({ length: Math.max(0, 12 - rows.length) }, () => blank),
        ];
        const title = cells[3];
        if (title) title[2] = "E006 Recaudación";
        const formats = columns.map(({ numberFormat }) => numberFormat);
        const sheet = readSheet(
          {
            sheetId: "1",
            name: "Nueva",
            usedRange: { row: 0, column: 0, rowCount: cells.length, columnCount: columns.length },
            values: cells,
            numberFormats: cells.map((_, row) => (row > headerRow ? formats : formats.map(() => "General"))),
            merges: [],
            formulas: [],
            hasHiddenRows: false,
          },
          { dateSystem: 1900, settings: defaultSettings },
        );
        const table = sheet.tables[0];
        expect(table).toMatchObject({ format, programme: "E006 Recaudación" });
        expect(table?.activities).toHaveLength(rows.length);
        table?.activities.forEach((activity, index) => {
          const row = rows[index];
          expect(activity.aspect.text.value).toBe(row?.aspect);
          expect(activity.dueDate.value).toMatchObject({ kind: "date", date: row?.dueDate });
          for (const id of texts) {
            if (columns.some((column) => column.id === id)) expect(activity[id].value).toBe(row?.[id]);
          }
          if (columns.some(({ id }) => id === "progress"))
            expect(activity.progress.value).toMatchObject({
              kind: "percentage",
              value: expect.closeTo(row?.progress ?? -1, 6) as unknown,
            });
        });
      }),
      { numRuns: 25 },
    );
  });
});

import { planNewSheet, areaNamesOn, type NewSheetOptions } from "../../src/core/new-sheet";
import { columnsOf, newSheetFormats, progressColumns, type NewSheetFormat } from "../../src/core/new-sheet-columns";
import { readSheet } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { Temporal } from "temporal-polyfill";

/** Copied from the published formats (domain reference, section 4), not from the product. */
const published: Readonly<Record<NewSheetFormat, string>> = {
  "working-document":
    "Núm. Consc. · Aspectos Susceptibles de Mejora · Actividades · Área Responsable · Fecha de Término · Resultados Esperados · Productos y/o Evidencias",
  "progress-report":
    "Núm. Consc. · Aspecto Susceptible de Mejora · Actividades · Área Responsable · Fecha de Término · Resultados Esperados · Productos y/o Evidencias · % Avance · Identificación del documento probatorio · Observaciones",
  "institutional-document":
    "Núm. Consc. · Aspecto Susceptible de Mejora · Área Coordinadora · Acciones a emprender · Área Responsable · Fecha de Término · Resultados Esperados · Productos y/o evidencias",
  "institutional-progress":
    "Núm. Consc. · Aspecto Susceptible de Mejora · Área Coordinadora · Acciones a emprender · Área Responsable · Fecha de Término · Resultados Esperados · Productos y/o evidencias · % Avance · Identificación del documento probatorio · Observaciones",
};

const optionsFor = (
  format: NewSheetFormat,
  areaCatalogue: readonly string[] = [],
  classified = false,
): NewSheetOptions => ({
  format,
  classified,
  settings: { ...defaultSettings, areaCatalogue },
});

const planOf = (...args: Parameters<typeof optionsFor>) => planNewSheet(optionsFor(...args), newSheetWords);

/** The planned cells as Excel would read them. */
function snapshotOf({ rows }: ReturnType<typeof planOf>["layout"]): SheetSnapshot {
  const columnCount = rows[0]?.length ?? 0;
  return {
    sheetId: "1",
    name: "Nueva",
    usedRange: { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    numberFormats: rows.map((cells) => cells.map((cell) => cell?.numberFormat ?? "General")),
    merges: [],
    formulas: [],
    hasHiddenRows: false,
  };
}

describe.each(newSheetFormats)("a new sheet of the format %s", (format) => {
  test("has the published headings word for word", () => {
    const { layout } = planOf(format);
    const headings = layout.rows[layout.table?.row ?? 0]?.map((cell) => cell?.value);
    expect(headings?.join(" · ")).toBe(published[format]);
  });

  test.each([false, true])(
    "is read as that format, and a review finds nothing in it (classified: %s)",
    (classified) => {
      const sheet = readSheet(snapshotOf(planOf(format, [], classified).layout), {
        dateSystem: 1900,
        settings: defaultSettings,
      });
      expect(sheet.skipped).toBeNull();
      expect(sheet.tables).toHaveLength(1);
      expect(sheet.tables[0]).toMatchObject({
        format,
        programme: null,
        institution: null,
        activities: [],
        missingColumns: [],
        duplicateColumns: [],
        misspeltHeadings: [],
      });
      const review = reviewSheets([sheet], { asOf: Temporal.PlainDate.from("2026-11-25"), settings: defaultSettings });
      expect(review.issues).toEqual([]);
    },
  );

  test("freezes and repeats its headings, and makes a table of them and blank rows", () => {
    const { layout } = planOf(format);
    const { table, frozen, repeatedRow, columnWidths, rowHeights } = layout;
    expect(table).toMatchObject({ row: 5, column: 0, rowCount: 13 });
    expect(frozen).toEqual({ rows: 6, columns: 0 });
    expect(repeatedRow).toBe(5);
    expect(columnWidths).toHaveLength(table?.columnCount ?? 0);
    expect(rowHeights).toHaveLength(layout.rows.length);
  });
});

const wordsOf = (format: NewSheetFormat, areas: readonly string[], classified = true) =>
  planOf(format, areas, classified).validations.map(({ range, title, allows, isAdvice }) => ({
    column: range.column,
    title,
    allows,
    isAdvice,
  }));

test("dates, percentages, types and priorities are checked where they are written", () => {
  expect(wordsOf("progress-report", [])).toEqual([
    { column: 4, title: "Fecha de Término", allows: { kind: "years", from: 2000, to: 2050 }, isAdvice: false },
    { column: 7, title: "% Avance", allows: { kind: "share" }, isAdvice: true },
    {
      column: 10,
      title: "Tipo de ASM",
      allows: { kind: "list", words: ["Específico", "Institucional", "Interinstitucional", "Intergubernamental"] },
      isAdvice: false,
    },
    {
      column: 11,
      title: "Nivel de Prioridad",
      allows: { kind: "list", words: ["Alta", "Media", "Baja"] },
      isAdvice: false,
    },
  ]);
});

test("a short catalogue of areas stands in the rule itself, each area once", () => {
  const found = wordsOf("institutional-document", ["Dirección A", "Dirección B", "Dirección A"], false);
  const list = { kind: "list", words: ["Dirección A", "Dirección B"] };
  expect(found.map(({ column, allows }) => [column, allows])).toEqual([
    [2, list],
    [4, list],
    [5, { kind: "years", from: 2000, to: 2050 }],
  ]);
  expect(planOf("institutional-document", ["Dirección A"]).areaSheet).toBeNull();
});

test.each([
  ["names with commas", ["Dirección de Planeación, Evaluación y Control"]],
  ["a name that begins like a formula", ["=Dirección"]],
  ["more than 255 characters", Array.from({ length: 20 }, (_, index) => `Coordinación de Cobranza ${index}`)],
])("%s stand on a sheet in sight, which is not reviewed", (_, areas) => {
  const { validations, areaSheet } = planOf("working-document", areas);
  expect(validations[0]?.allows).toEqual({ kind: "area-sheet" });
  expect(areaSheet && areaNamesOn(areaSheet)).toEqual(areas);
  const layout = areaSheet?.layout ?? planOf("working-document").layout;
  expect(readSheet(snapshotOf(layout), { dateSystem: 1900, settings: defaultSettings }).skipped).toBe("summary-sheet");
});

test("what is said fits into Excel's limits", () => {
  for (const { title, prompt, alert } of planOf("progress-report", ["Dirección A"], true).validations) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(alert.length).toBeLessThanOrEqual(225);
    expect((prompt ?? "").length).toBeLessThanOrEqual(225);
  }
});

test("the columns of progress are those that the progress report ends with", () => {
  expect(progressColumns).toEqual(columnsOf("progress-report", false).slice(-3));
});

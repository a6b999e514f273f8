import { clientForTest } from "../support/office-client";
import {
  activityOf,
  rowsBelow,
  rowsOf,
  sheetNamed,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

describe("text from the workbook stays text", () => {
  test.each([
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1+2",
    "@SUMA(A1)",
    "'entre comillas",
    "1E5",
    "00123",
    "1-2",
    "VERDADERO",
    "#N/A de nombre",
    "Dirección\nde\tÁrea",
    "👩🏽‍💼 Talento 🇲🇽",
    "Área \u202eoicnerif\u202c (\u05d0\u05d1)",
  ])("%j as the name of an area", async (area) => {
    const document = await workbookWith([activityOf(area), activityOf("Planeación", "2")]);
    await clientForTest(document);
    await summarize();
    const sheet = sheetNamed(document);
    const whole = { row: 0, column: 0, rowCount: rowsOf(document).length, columnCount: 13 };
    const cells = sheet.read(whole).flat();
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
    expect(rowsOf(document).filter(([first]) => first === area)).toHaveLength(3);
  });

  test("of 32,767 characters, in every column", async () => {
    const long = `=${"á".repeat(32_766)}`;
    const document = await workbookWith([["1", long, long, "Planeación", 42185, "Resultado", long]]);
    await clientForTest(document);
    await summarize();
    await summarize({ kind: "evidence" });
    expect(rowsBelow(document, "Ir a la fila")[0]?.filter((value) => value === long)).toHaveLength(2);
    expect(
      rowsBelow(document, "Ir a la fila", "Evidencias por área")[0]?.filter((value) => value === long),
    ).toHaveLength(2);
    const sheet = sheetNamed(document);
    const row = rowsOf(document).length - 1;
    expect(sheet.rowHeight(row)).toBeLessThanOrEqual(160);
  });

  test("names of areas of 300 characters are shown whole, on lines of their own", async () => {
    const area = `Dirección ${"General ".repeat(35)}Adjunta`;
    const document = await workbookWith([activityOf(area)]);
    await clientForTest(document);
    await summarize();
    const row = rowsOf(document).findIndex(([first]) => first === area);
    expect(sheetNamed(document).rowHeight(row)).toBeGreaterThan(150);
    const { sheets } = await summarize({ kind: "area-sheet" });
    expect(sheets[0]?.sheetName.length).toBeLessThanOrEqual(31);
  });

  test.each([
    ["Área/Sub[1]: *¿?\\", "Área Sub 1 ¿"],
    ["'Comillas'", "Comillas"],
    ["History", "History (2)"],
    ["E-006", "E-006 (2)"],
  ])("the sheet for the area %j is called %j", async (area, name) => {
    const document = await workbookWith([activityOf(area)]);
    await clientForTest(document);
    expect((await summarize({ kind: "area-sheet" })).sheets.map(({ sheetName }) => sheetName)).toEqual([name]);
  });

  test("sheets for areas whose names begin alike are told apart", async () => {
    const long = "Coordinación de Planeación y Evaluación";
    const document = await workbookWith([activityOf(`${long} Norte`), activityOf(`${long} Sur`, "2")]);
    await clientForTest(document);
    const { sheets } = await summarize({ kind: "area-sheet" });
    expect(new Set(sheets.map(({ sheetName }) => sheetName.toLowerCase())).size).toBe(2);
  });
});

describe("how many areas there are", () => {
  test("500", async () => {
    const rows = Array.from({ length: 500 }, (_, index) =>
      activityOf(`Unidad ${index} de ${String.fromCharCode(65 + (index % 26)).repeat(9)}`, `${index + 1}`),
    );
    const document = await workbookWith(rows);
    await clientForTest(document);
    await summarize();
    expect(rowsBelow(document, "Vencidas").filter(([, count]) => typeof count === "number")).toHaveLength(501);
    expect(rowsBelow(document, "Ir a la fila")).toHaveLength(500);
  });

  test("none: no activity at all", async () => {
    const document = await workbookWith([]);
    await clientForTest(document);
    await summarize();
    expect(rowsBelow(document, "Vencidas")).toEqual([["Total", 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
    expect(rowsOf(document).at(-1)).toEqual(["No hay actividades que mostrar."]);
    type(sheetNamed(document, "E-006"), 3, 0, [activityOf("Planeación")]);
    expect((await summarize()).sheets[0]).toMatchObject({ sheetName: summaryName, replaced: true });
  });
});

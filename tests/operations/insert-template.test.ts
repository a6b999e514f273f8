import { newSheetFormats, type NewSheetFormat } from "../../src/core/new-sheet-columns";
import { defaultSettings } from "../../src/core/settings";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { HostError as OwnError } from "../../src/operations/host-error";
import { insertTemplate } from "../../src/operations/insert-template";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { Temporal } from "temporal-polyfill";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import { HostError } from "../../workbench/host/host-error";
import { readSavedWorkbook, lossesBetween } from "../support/independent-xlsx";
import { openForTest, clientForTest, type TestClient } from "../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../support/package-dom";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2026-11-25");
const manyAreas = Array.from({ length: 30 }, (_, index) => `Coordinación de Cobranza, zona ${index + 1}`);

const insert = (format: NewSheetFormat, areaCatalogue: readonly string[] = [], classified = false) =>
  insertTemplate({ format, classified, settings: { ...defaultSettings, areaCatalogue } }, newSheetWords);

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "written",
    (error: unknown) => (error instanceof OwnError ? error.code : String(error)),
  );

const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));

function failAt({ host }: TestClient, number: number): void {
  let count = 0;
  host.fault = () => {
    count += 1;
    return count === number ? new HostError("GeneralException", "It failed.") : null;
  };
}

test.each(newSheetFormats)(
  "a new sheet of the format %s is shown, and a review finds that it is empty",
  async (format) => {
    const { document } = await openForTest();
    const { sheetName } = await insert(format, ["Dirección A", "Dirección B"], true);
    expect(document.activeSheet().name).toBe(sheetName);
    const review = await reviewWorkbook({ asOf });
    const sheet = review.sheets.find(({ name }) => name === sheetName);
    expect(sheet?.tables[0]).toMatchObject({ format, activities: [], missingColumns: [] });
    expect(review.issues).toEqual([]);
    const saved = readSavedWorkbook(document.save()).sheets.find(({ name }) => name === sheetName);
    expect(saved?.frozen).toEqual({ rows: 6, columns: 0 });
  },
);

test("the file holds the table, the validations with their words, and the print set-up", async () => {
  const { document } = await openForTest();
  await insert("progress-report", ["Dirección A", "Dirección B"], true);
  const parts = packageParts(document.save());
  const root = parsedPart(parts, "xl/worksheets/sheet2.xml").documentElement;
  const validations = elementsOf(root, "dataValidation").map((element) =>
    [
      ...["sqref", "type", "errorStyle", "errorTitle"].map((name) => element.getAttribute(name)),
      element.textContent,
    ].join(" | "),
  );
  expect(validations).toEqual([
    'D7:D18 | list | warning | Área Responsable | "Dirección A,Dirección B"',
    "E7:E18 | date |  | Fecha de Término | DATE(2000,1,1)DATE(2050,12,31)",
    "H7:H18 | decimal | warning | % Avance | 01",
    'K7:K18 | list |  | Tipo de ASM | "Específico,Institucional,Interinstitucional,Intergubernamental"',
    'L7:L18 | list |  | Nivel de Prioridad | "Alta,Media,Baja"',
  ]);
  const table = [...parts.keys()].find((name) => name.includes("tables/table")) ?? "";
  expect(parsedPart(parts, table).documentElement.getAttribute("ref")).toBe("A6:L18");
  expect(elementsOf(root, "pageSetup")[0]?.getAttribute("orientation")).toBe("landscape");
  const saved = readSavedWorkbook(document.save()).sheets[1];
  expect(saved?.styles.get("E7")?.numberFormat).toBe("dd/mm/yyyy");
  expect(saved?.styles.get("H18")?.numberFormat).toBe("9"); // the built-in "0%"
});

test("areas that a rule cannot hold stand on a sheet in sight, which the next sheet uses again", async () => {
  const { document } = await openForTest();
  const first = await insert("working-document", manyAreas);
  expect(first).toEqual({ sheetName: "Documento de Trabajo", areaSheetName: "Catálogo de áreas" });
  const second = await insert("institutional-progress", manyAreas);
  expect(second.areaSheetName).toBe("Catálogo de áreas");
  expect((await insert("working-document", [...manyAreas, "Otra"])).areaSheetName).toBe("Catálogo de áreas (2)");
  const { sheets } = readSavedWorkbook(document.save());
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Hoja1", "visible"],
    ["Documento de Trabajo", "visible"],
    ["Catálogo de áreas", "visible"],
    ["Avance Institucional", "visible"],
    ["Documento de Trabajo (2)", "visible"],
    ["Catálogo de áreas (2)", "visible"],
  ]);
  const source = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Documento de Trabajo").getRange("D7:D18");
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.list?.source;
  });
  expect(source).toBe("='Catálogo de áreas'!$A$5:$A$34");
  expect(sheets[2]?.values.get("A34")).toBe(manyAreas.at(-1));
  expect((await reviewWorkbook({ asOf })).sheets.map(({ skipped }) => skipped)).toEqual([
    "empty",
    null,
    "summary-sheet",
    null,
    null,
    "summary-sheet",
  ]);
});

test("nothing of the workbook is touched, and it takes few requests", async () => {
  const document = await openSample("imss-e006-2015");
  const before = readSavedWorkbook(document.save());
  const client = await clientForTest(document);
  const sentBefore = client.traffic.roundTrips;
  await insert("progress-report", manyAreas);
  await quiet();
  expect(client.traffic.roundTrips - sentBefore).toBe(3);
  expect(lossesBetween(before, readSavedWorkbook(document.save()))).toEqual([]);
});

/** Whether the added sheets say that nothing is on them, and nothing is. */
function expectEmptied(document: WorkbookDocument): void {
  for (const { name, values } of readSavedWorkbook(document.save()).sheets.slice(1)) {
    expect([...values]).toEqual([
      ["A1", name],
      ["A2", `Revisor ASM · ${newSheetWords.notWritten}`],
    ]);
  }
  expect(document.sheets().flatMap((sheet) => [...sheet.tables(), ...sheet.validations.list()])).toEqual([]);
}

test.each([
  [1, 1],
  [2, 1],
  [3, 3],
])(
  "where request %i fails, the workbook is as before, or the added sheets say that they are empty",
  async (number, sheets) => {
    const client = await openForTest();
    failAt(client, number);
    expect(await code(insert("working-document", manyAreas))).toBe("unexpected");
    client.host.fault = () => null;
    expect(client.document.sheets()).toHaveLength(sheets);
    expectEmptied(client.document);
  },
);

test.each(["addTable", "setPageLayout", "freeze"] as const)(
  "where %s fails amidst, what was written is taken back",
  async (method) => {
    const { document } = await openForTest();
    // The methods are looked up on the class that all sheets of the workbench share.
    const prototype = Object.getPrototypeOf(document.activeSheet()) as SheetDocument;
    jest.spyOn(prototype, method).mockImplementationOnce(() => {
      throw new Error("It failed amidst.");
    });
    expect(await code(insert("working-document", manyAreas))).toBe("unexpected");
    expectEmptied(document);
  },
);

test("a workbook whose structure is protected stays as it is", async () => {
  const { document } = await openForTest();
  Object.defineProperty(document, "isStructureProtected", { value: true });
  expect(await code(insert("working-document"))).toBe("protected-structure");
  expect(document.sheets()).toHaveLength(1);
});

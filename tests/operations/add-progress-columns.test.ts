import { Temporal } from "temporal-polyfill";
import { defaultSettings } from "../../src/core/settings";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { addProgressColumns } from "../../src/operations/add-progress-columns";
import { HostError as OwnError } from "../../src/operations/host-error";
import { insertTemplate } from "../../src/operations/insert-template";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import type { SheetDocument } from "../../workbench/document/workbook-document";
import { progressHeadings, workingHeadings } from "../support/follow-up-rows";
import { lossesBetween, readSavedWorkbook } from "../support/independent-xlsx";
import { clientForTest, openForTest } from "../support/office-client";
import { activityOf, rowsOf, sheetNamed, type, workbookWith } from "../support/summary-workbook";

const asOf = Temporal.PlainDate.from("2015-09-30");
const added = progressHeadings.slice(-3);

const add = () => addProgressColumns(newSheetWords);

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "written",
    (error: unknown) => (error instanceof OwnError ? error.code : String(error)),
  );

test("the working document in front becomes a progress report, and nothing else changes", async () => {
  const document = await workbookWith([activityOf("Planeación"), activityOf("Administración", "2")]);
  const sheet = document.activeSheet();
  sheet.applyStyle(
    { row: 2, column: 0, rowCount: 1, columnCount: 7 },
    { bold: true, fill: "#1F4E79", fontColor: "#FFFFFF", wrapText: true, fontName: "Arial" },
  );
  type(sheet, 7, 1, [["Nota: firmas al calce"]]);
  const before = readSavedWorkbook(document.save());
  const { traffic } = await clientForTest(document);
  expect(await add()).toEqual({ kind: "added", sheetName: "E-006", columns: 3, addresses: ["H3:J5"] });
  expect(traffic.roundTrips).toBe(5);
  const after = readSavedWorkbook(document.save());
  expect(lossesBetween(before, after)).toEqual([]);
  const saved = after.sheets[0];
  expect(["H3", "I3", "J3"].map((cell) => saved?.values.get(cell))).toEqual(added);
  expect(saved?.styles.get("J3")).toMatchObject(before.sheets[0]?.styles.get("G3") ?? {});
  expect(saved?.styles.get("H4")?.numberFormat).toBe("9"); // the built-in "0%"
  expect(sheet.validations.list().map(({ ranges }) => ranges)).toEqual([
    [{ row: 3, column: 7, rowCount: 2, columnCount: 1 }],
  ]);
  const { sheets, issues } = await reviewWorkbook({ asOf });
  expect(sheets[0]?.tables[0]).toMatchObject({ format: "progress-report", missingColumns: [] });
  expect(issues.map(({ ruleId }) => ruleId)).toContain("missing-progress");
});

test("an Excel table grows by the columns, and keeps growing below", async () => {
  const { document } = await openForTest();
  await insertTemplate({ format: "working-document", classified: false, settings: defaultSettings }, newSheetWords);
  expect(await add()).toMatchObject({ kind: "added", addresses: ["H6:J18"] });
  const [table] = sheetNamed(document, "Documento de Trabajo").tables();
  expect(table?.rect).toEqual({ row: 5, column: 0, rowCount: 13, columnCount: 10 });
  const review = await reviewWorkbook({ asOf });
  expect(review.sheets[1]?.tables[0]).toMatchObject({ format: "progress-report", missingColumns: [] });
  expect(review.issues).toEqual([]);
  expect(await add()).toEqual({ kind: "no-working-document", sheetName: "Documento de Trabajo" });
});

test("where an Excel table cannot grow (before ExcelApi 1.13), nothing is written", async () => {
  const { document } = await openForTest({ requirementSets: { ExcelApi: "1.12" } });
  await insertTemplate({ format: "working-document", classified: false, settings: defaultSettings }, newSheetWords);
  const before = rowsOf(document, "Documento de Trabajo");
  expect(await code(add())).toBe("api-too-old");
  expect(rowsOf(document, "Documento de Trabajo")).toEqual(before);
});

test("cells beside the table are never written over", async () => {
  const document = await workbookWith([activityOf("Planeación")]);
  const sheet = document.activeSheet();
  type(sheet, 3, 9, [["Ver oficio 12"]]);
  const before = document.save();
  await clientForTest(document);
  expect(await add()).toEqual({ kind: "no-room", sheetName: "E-006", address: "H3:J4" });
  expect(lossesBetween(readSavedWorkbook(before), readSavedWorkbook(document.save()))).toEqual([]);
});

test("blank rows of an Excel table count too", async () => {
  const document = await workbookWith([]);
  const sheet = document.activeSheet();
  await clientForTest(document);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("A3:G20", true);
    await context.sync();
  });
  type(sheet, 15, 8, [["Ver oficio 12"]]);
  expect(await add()).toEqual({ kind: "no-room", sheetName: "E-006", address: null });
  expect(rowsOf(document, "E-006")[2]).toEqual(workingHeadings);
});

test("headings over two rows have merged neighbours", async () => {
  const document = await workbookWith([]);
  const sheet = document.activeSheet();
  workingHeadings.forEach((_, column) => sheet.merge({ row: 2, column, rowCount: 2, columnCount: 1 }));
  type(sheet, 4, 0, [activityOf("Planeación")]);
  await clientForTest(document);
  expect(await add()).toMatchObject({ kind: "added", addresses: ["H3:J5"] });
  expect(sheet.merges()).toContainEqual({ row: 2, column: 9, rowCount: 2, columnCount: 1 });
});

test("a sheet without a working document is left alone", async () => {
  await openForTest();
  expect(await add()).toEqual({ kind: "no-working-document", sheetName: "Hoja1" });
});

test("a protected sheet stays as it is", async () => {
  const document = await workbookWith([activityOf("Planeación")]);
  await clientForTest(document);
  Object.defineProperty(document.activeSheet(), "isProtected", { value: true });
  expect(await code(add())).toBe("protected-sheet");
});

test("where writing fails amidst, the cells are blank again", async () => {
  const document = await workbookWith([activityOf("Planeación")]);
  const before = readSavedWorkbook(document.save());
  await clientForTest(document);
  // The methods are looked up on the class that all sheets of the workbench share.
  const prototype = Object.getPrototypeOf(document.activeSheet()) as SheetDocument;
  jest.spyOn(prototype, "setColumnWidth").mockImplementationOnce(() => {
    throw new Error("It failed amidst.");
  });
  expect(await code(add())).toBe("unexpected");
  const [saved] = readSavedWorkbook(document.save()).sheets;
  expect(saved?.values).toEqual(before.sheets[0]?.values);
  expect(document.activeSheet().validations.list()).toEqual([]);
});

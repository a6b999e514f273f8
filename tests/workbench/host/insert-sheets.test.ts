import { readFileSync } from "node:fs";
import { newWorkbook } from "../../../workbench/document/open-in-node";
import { HostError } from "../../../workbench/host/host-error";
import { openForTest } from "../../support/office-client";
import { samplePath } from "../../support/sample";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** A workbook of these sheets, each with its name in A1. */
async function workbookOf(...names: readonly string[]): Promise<Uint8Array> {
  const book = await newWorkbook({ name: "otro.xlsx" });
  for (const name of names) {
    const written = [[{ kind: "text", value: name } as const]];
    book.addSheet(name).write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, written);
  }
  book.removeSheet(book.sheets()[0]?.id ?? "");
  const bytes = book.save();
  book.dispose();
  return bytes;
}

function insert(bytes: Uint8Array, options?: Excel.InsertWorksheetOptions): Promise<string[]> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(bytes), options);
    await context.sync();
    return ids.value;
  });
}

const failure = { code: "GeneralException" };

test("answers the ids of the new sheets, which stand last and do not come to the front", async () => {
  const { document } = await openForTest();
  const ids = await insert(await workbookOf("Uno", "Dos"));
  expect(document.sheets().map(({ id, name }) => [id, name])).toEqual([
    [expect.any(String), "Hoja1"],
    [ids[0], "Uno"],
    [ids[1], "Dos"],
  ]);
  expect(document.activeSheet().name).toBe("Hoja1");
});

test.each<[Excel.InsertWorksheetOptions, string[]]>([
  [{ sheetNamesToInsert: [] }, ["Hoja1", "Otra", "Uno", "Dos"]],
  [{ sheetNamesToInsert: ["dos"] }, ["Hoja1", "Otra", "Dos"]],
  [{ positionType: "End" }, ["Hoja1", "Otra", "Uno", "Dos"]],
  [{ positionType: "Beginning" }, ["Uno", "Dos", "Hoja1", "Otra"]],
  [{ positionType: "Before", relativeTo: "otra" }, ["Hoja1", "Uno", "Dos", "Otra"]],
  [{ positionType: "After", relativeTo: "Hoja1" }, ["Hoja1", "Uno", "Dos", "Otra"]],
  [{ positionType: "Before" }, ["Uno", "Dos", "Hoja1", "Otra"]],
  [{ positionType: "After" }, ["Hoja1", "Otra", "Uno", "Dos"]],
])("with the options %j the tabs are %j", async (options, names) => {
  const { document } = await openForTest();
  document.addSheet("Otra");
  await insert(await workbookOf("Uno", "Dos"), options);
  expect(document.sheets().map(({ name }) => name)).toEqual(names);
});

test("a name that is taken gets a number", async () => {
  const { document } = await openForTest();
  const name = "Documento de Trabajo del año 25";
  const bytes = await workbookOf(name);
  await insert(bytes);
  await insert(bytes);
  await insert(bytes);
  expect(document.sheets().map((sheet) => sheet.name)).toEqual([
    "Hoja1",
    name,
    "Documento de Trabajo del añ (2)",
    "Documento de Trabajo del añ (3)",
  ]);
});

test("the sheets are there for the next actions of the same request, and their adding is told", async () => {
  await openForTest();
  const bytes = await workbookOf("Uno", "Dos");
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(({ worksheetId }) => Promise.resolve(void told.push(worksheetId)));
    await context.sync();
  });
  const { ids, value } = await Excel.run(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64(bytes));
    const cell = context.workbook.worksheets.getItem("Dos").getRange("A1");
    cell.load("values");
    await context.sync();
    return { ids: inserted.value, value: cell.values[0]?.[0] as unknown };
  });
  expect(value).toBe("Dos");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(ids);
});

test.each([
  ["a file of another kind", base64(new TextEncoder().encode("hola")), failure],
  ["an older format", base64(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), failure],
  ["no base64", "data:application/zip;base64,AAAA", { code: "InvalidArgument" }],
  ["nothing", "", { code: "InvalidArgument" }],
])("%s is refused, and no sheet is added", async (_, file, error) => {
  const { document } = await openForTest();
  const failing = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(file);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject(error);
  expect(document.sheets()).toHaveLength(1);
});

test("a sheet that the file does not have is refused, and so is a place that does not exist", async () => {
  const { document } = await openForTest();
  const bytes = await workbookOf("Uno");
  await expect(insert(bytes, { sheetNamesToInsert: ["Dos"] })).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(insert(bytes, { positionType: "After", relativeTo: "Dos" })).rejects.toMatchObject({
    code: "ItemNotFound",
  });
  expect(document.sheets()).toHaveLength(1);
});

test("protected structure and a read-only workbook refuse it", async () => {
  const { document } = await openForTest({ isReadOnly: true });
  await expect(insert(await workbookOf("Uno"))).rejects.toMatchObject({ code: "AccessDenied" });
  expect(document.sheets()).toHaveLength(1);
});

test("a request above the limit of the web is refused (resource-limits-and-performance-optimization.md)", async () => {
  const { document } = await openForTest({ requestLimitBytes: 5000 });
  const failing = insert(readFileSync(samplePath("imss-e006-2015")));
  await expect(failing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(document.sheets()).toHaveLength(1);
});

test("a fault before the insertion leaves the workbook as it was", async () => {
  const { document, host } = await openForTest();
  host.actionFault = (action) => (action.includes("InsertWorksheets") ? new HostError("Conflict", "Busy.") : null);
  await expect(insert(await workbookOf("Uno"))).rejects.toMatchObject({ code: "Conflict" });
  expect(document.sheets()).toHaveLength(1);
});

test("Excel before ExcelApi 1.13 does not have it", async () => {
  await openForTest({ requirementSets: { ExcelApi: "1.12" } });
  await expect(insert(await workbookOf("Uno"))).rejects.toMatchObject({ code: "ApiNotFound" });
});

describe("custom properties of a sheet", () => {
  test("are added, found without regard to case, changed, listed, counted and deleted", async () => {
    const { document } = await openForTest();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("Origen", "a.xlsx");
      customProperties.add("ORIGEN", "b.xlsx");
      customProperties.add("Otra", "1").value = "2";
      const found = customProperties.getItem("origen");
      const missing = customProperties.getItemOrNullObject("nada");
      const count = customProperties.getCount();
      found.load("key, value");
      customProperties.load("items/key, items/value");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject, count.value]).toEqual(["Origen", "b.xlsx", true, 2]);
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["Origen", "b.xlsx"],
        ["Otra", "2"],
      ]);
      customProperties.getItem("otra").delete();
      await context.sync();
    });
    expect([...document.activeSheet().customProperties]).toEqual([["Origen", "b.xlsx"]]);
  });

  test("come with the list of sheets", async () => {
    const { document } = await openForTest();
    document.activeSheet().customProperties.set("Origen", "a.xlsx");
    document.addSheet("Otra");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/customProperties/items/key, items/customProperties/items/value");
      await context.sync();
      const origins = worksheets.items.map(({ name, customProperties: { items } }) => [name, items[0]?.value]);
      expect(origins).toEqual([
        ["Hoja1", "a.xlsx"],
        ["Otra", undefined],
      ]);
    });
  });

  test.each(["", "k".repeat(256)])("a key is at most 255 characters long, and %p is none", async (key) => {
    await openForTest();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add(key, "x");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("Excel before ExcelApi 1.12 does not have them", async () => {
    await openForTest({ requirementSets: { ExcelApi: "1.11" } });
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.load("items/key");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

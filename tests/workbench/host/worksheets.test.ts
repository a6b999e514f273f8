import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../../workbench/document/open-in-node";
import { openForTest } from "../../support/office-client";

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test("adds, renames, colours, hides and deletes sheets", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Resumen");
    added.tabColor = "#00ff00";
    added.visibility = "Hidden";
    await context.sync();
    added.name = "Resumen por área";
    await context.sync();
  });
  expect(await names()).toEqual(["Hoja1", "Resumen por área"]);
  expect(document.sheets()[1]).toMatchObject({ tabColor: "#00FF00", visibility: "hidden" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("resumen POR área").delete();
    await context.sync();
  });
  expect(await names()).toEqual(["Hoja1"]);
});

test.each(["Hoja1", "HOJA1"])("the name %p is taken", async (name) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test.each(["", "a".repeat(32), "a/b", "[a]", "'a"])("the name %p is not allowed", async (name) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = name;
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the last visible sheet stays", async () => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("counts sheets, and finds the first, the last and the active one", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Dos").activate();
    const count = worksheets.getCount();
    const [first, last, active] = [worksheets.getFirst(), worksheets.getLast(), worksheets.getActiveWorksheet()];
    for (const sheet of [first, last, active]) sheet.load("name, position");
    await context.sync();
    return [count.value, first.name, last.name, active.name, active.position];
  });
  expect(found).toEqual([2, "Hoja1", "Dos", "Dos", 1]);
});

test("the used range is a null object on a blank sheet, where the plain method answers A1", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [none, plain] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRange(true)];
    plain.load("address");
    await context.sync();
    sheet.getRange("C4").values = [[1]];
    sheet.getRange("B6:E7").values = [
      [1, 2, 3, 4],
      [5, 6, 7, ""],
    ];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address, rowIndex, columnIndex");
    await context.sync();
    return [none.isNullObject, plain.address, used.isNullObject, used.address, used.rowIndex, used.columnIndex];
  });
  expect(found).toEqual([true, "Hoja1!A1", false, "Hoja1!B4:E7", 3, 1]);
});

test("freezes rows and gives them back", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(3);
    await context.sync();
  });
  expect(document.activeSheet().frozen()).toEqual({ rows: 3, columns: 0 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().freezePanes.unfreeze();
    await context.sync();
  });
  expect(document.activeSheet().frozen()).toEqual({ rows: 0, columns: 0 });
});

test("selecting a range activates its sheet, and the selection is read back", async () => {
  const { document } = await openForTest();
  const found = await Excel.run(async (context) => {
    context.workbook.worksheets.add("Otra").getRange("C3:D4").select();
    const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    range.load("address");
    cell.load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(found).toEqual(["Otra!C3:D4", "Otra!C3"]);
  expect(document.activeSheet().name).toBe("Otra");
});

test("the date system shows in the year of serial 1", async () => {
  await openForTest();
  const year = await Excel.run(async (context) => {
    const result = context.workbook.functions.year(1);
    result.load("value");
    await context.sync();
    return result.value;
  });
  expect(year).toBe(1900);
});

test("a workbook that is read-only refuses every write and stays readable", async () => {
  await openForTest({ isReadOnly: true });
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly, name");
    workbook.protection.load("protected");
    await context.sync();
    return [workbook.readOnly, workbook.name, workbook.protection.protected];
  });
  expect(read).toEqual([true, "prueba.xlsx", false]);
});

async function protectedWorkbook(): Promise<Uint8Array> {
  const document = await newWorkbook({ name: "protegido.xlsx" });
  const parts = unzipSync(document.save());
  document.dispose();
  const [path = ""] = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const guarded = sheet.replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => `${end}<sheetProtection sheet="1"/>`);
  return zipSync({ ...parts, [path]: strToU8(guarded) });
}

test("a protected sheet says so, and refuses values, formats and conditional formats", async () => {
  await openForTest({ file: await protectedWorkbook() });
  const isProtected = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected, options");
    await context.sync();
    return [protection.protected, protection.options.allowFormatCells];
  });
  expect(isProtected).toEqual([true, false]);
  const changes: ((range: Excel.Range) => void)[] = [
    (range) => (range.values = [[1]]),
    (range) => (range.numberFormat = [["@"]]),
    (range) => (range.format.fill.color = "#FF0000"),
    (range) => range.conditionalFormats.add("Custom"),
    (range) => range.clear(),
  ];
  for (const change of changes) {
    const failing = Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "AccessDenied" });
  }
});

describe("Worksheet.copy", () => {
  async function copyOf(...place: ["None" | "Beginning" | "End"] | ["Before" | "After", string] | []): Promise<string> {
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [position, other] = place;
      const relative = other === undefined ? undefined : worksheets.getItem(other);
      const copy = worksheets.getItem("Hoja1").copy(position, relative);
      copy.load("name");
      await context.sync();
      copy.tabColor = "#00FF00";
      await context.sync();
      return copy.name;
    });
  }

  async function threeSheets() {
    const { document } = await openForTest();
    document.addSheet("Dos");
    document.addSheet("Tres");
    const active = document.activeSheet().id;
    return { document, active };
  }

  test.each([
    [[], ["Hoja1 (2)", "Hoja1", "Dos", "Tres"]],
    [["None"], ["Hoja1 (2)", "Hoja1", "Dos", "Tres"]],
    [["Beginning"], ["Hoja1 (2)", "Hoja1", "Dos", "Tres"]],
    [["End"], ["Hoja1", "Dos", "Tres", "Hoja1 (2)"]],
    [
      ["Before", "Tres"],
      ["Hoja1", "Dos", "Hoja1 (2)", "Tres"],
    ],
    [
      ["After", "Dos"],
      ["Hoja1", "Dos", "Hoja1 (2)", "Tres"],
    ],
    [
      ["After", "Hoja1"],
      ["Hoja1", "Hoja1 (2)", "Dos", "Tres"],
    ],
  ] as const)("puts the copy where it is told: %j", async (place, expected) => {
    const { document, active } = await threeSheets();
    expect(await copyOf(...place)).toBe("Hoja1 (2)");
    expect(await names()).toEqual(expected);
    expect(document.sheets().find(({ name }) => name === "Hoja1 (2)")?.tabColor).toBe("#00FF00");
    expect(document.activeSheet().id).toBe(active);
  });

  test("needs the other sheet where it is told before or after", async () => {
    await openForTest();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").copy("Before");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

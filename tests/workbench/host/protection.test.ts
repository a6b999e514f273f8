import { strFromU8, unzipSync } from "fflate";
import { openForTest } from "../../support/office-client";
import { packageOf, sheetPart, stylesPart } from "../document/support";

jest.setTimeout(300_000);

/** A2:B3 unlocked, column D unlocked but for D1, row 7 unlocked; the rest is locked. */
function guarded(attributes: string): Uint8Array {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>2</v></c><c r="B2" s="1"/></row><row r="3"><c r="A3" s="1"/><c r="B3" s="1"/></row>' +
    '<row r="7" s="1" customFormat="1"/>';
  const columns = '<cols><col min="4" max="4" width="9" style="1"/></cols>';
  const protection = attributes === "" ? "" : `<sheetProtection ${attributes}/>`;
  return packageOf({
    "xl/worksheets/sheet1.xml": sheetPart(rows, protection, columns),
    "xl/styles.xml": stylesPart({ xfs: '<xf/><xf applyProtection="1"><protection locked="0"/></xf>' }),
  });
}

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Hoja1"), context);
    await context.sync();
    return result;
  });

/** The code with which Excel refuses; null where it does not. */
async function refusal(act: (sheet: Excel.Worksheet) => unknown): Promise<string | null> {
  try {
    await onSheet(act);
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

async function readProtection(): Promise<{ protected: boolean; options: Excel.WorksheetProtectionOptions }> {
  const { protection } = await onSheet((sheet) => {
    sheet.protection.load("protected, options");
    return sheet;
  });
  return { protected: protection.protected, options: protection.options };
}

async function lockedOf(...addresses: string[]): Promise<(boolean | null)[]> {
  const formats = await onSheet((sheet) =>
    addresses.map((address) => {
      const { protection } = sheet.getRange(address).format;
      protection.load("locked");
      return protection;
    }),
  );
  return formats.map(({ locked }) => locked);
}

test("cells are locked as their own format says, then their row's, then their column's; null where they differ (Range.Locked)", async () => {
  await openForTest({ file: guarded("") });
  const addresses = ["A1", "A2:B3", "A1:A2", "D1", "D2:D100", "D:D", "C7", "A7:F7", "6:6", "E1:F3"];
  expect(await lockedOf(...addresses)).toEqual([true, false, null, true, false, null, false, false, null, true]);
});

test("a protected sheet takes values into unlocked cells, and refuses a range with one locked cell, though null leaves it (microsoft-graph-docs #4546)", async () => {
  const { document } = await openForTest({ file: guarded('sheet="1"') });
  expect(await refusal((sheet) => (sheet.getRange("A2:B2").values = [["hola", 5]]))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("D200").formulas = [["=A2"]]))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("B7").values = [[1]]))).toBeNull();
  expect(await refusal((sheet) => sheet.getRange("A2").clear("Contents"))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1:A2").values = [[null], [9]]))).toBe("AccessDenied");
  expect(document.activeSheet().read({ row: 1, column: 0, rowCount: 1, columnCount: 2 })).toMatchObject([
    [{ kind: "empty" }, { value: 5 }],
  ]);
});

const link = { address: "https://example.org/", textToDisplay: "e" };
const addMark = (sheet: Excel.Worksheet) => {
  const format = sheet.getRange("A1").conditionalFormats.add("Custom");
  format.custom.rule.formula = "=TRUE";
};

/** What is done, and the option that allows it; "" where no option does. After "Protect a worksheet" of support.microsoft.com. */
const deeds: readonly (readonly [string, string, (sheet: Excel.Worksheet) => unknown])[] = [
  ["a number format", "formatCells", (sheet) => (sheet.getRange("A2").numberFormat = [["0.0"]])],
  ["a fill", "formatCells", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a border", "formatCells", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double")],
  ["a conditional format", "formatCells", addMark],
  ["cleared formats", "formatCells", (sheet) => sheet.getRange("A1").clear("Formats")],
  ["a column's width", "formatColumns", (sheet) => (sheet.getRange("A:A").format.columnWidth = 90)],
  ["columns fitted", "formatColumns", (sheet) => sheet.getRange("A:A").format.autofitColumns()],
  ["a row's height", "formatRows", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30)],
  ["rows fitted", "formatRows", (sheet) => sheet.getRange("1:1").format.autofitRows()],
  ["a link in an unlocked cell", "insertHyperlinks", (sheet) => (sheet.getRange("A2").hyperlink = link)],
  ["a chart", "objects", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"))],
  ["a merge", "", (sheet) => sheet.getRange("A2:B2").merge()],
  ["a validation", "", (sheet) => sheet.getRange("A2").dataValidation.clear()],
  ["a table", "", (sheet) => sheet.tables.add("A2:B3", true)],
  ["an unlocked cell", "", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["a link in a locked cell", "", (sheet) => (sheet.getRange("A1").hyperlink = link)],
];
const attributes = ["formatCells", "formatColumns", "formatRows", "insertHyperlinks", "objects"];

test.each(deeds)("%s needs the option %p of a protected sheet", async (_, option, act) => {
  const others = attributes.map((name) => `${name}="${name === option ? 1 : 0}"`).join(" ");
  await openForTest({ file: guarded(`sheet="1" ${others}`) });
  expect(await refusal(act)).toBe("AccessDenied");
  if (option === "") return;
  const alone = attributes.map((name) => `${name}="${name === option ? 0 : 1}"`).join(" ");
  await openForTest({ file: guarded(`sheet="1" ${alone}`) });
  expect(await refusal(act)).toBeNull();
});

test("an attribute of the file that is set forbids; objects and scenarios may be edited without one (ECMA-376 part 1, 18.3.1.85)", async () => {
  await openForTest({ file: guarded('sheet="1" formatCells="0" sort="1" selectLockedCells="1"') });
  expect(await readProtection()).toMatchObject({
    protected: true,
    options: {
      ...{ allowFormatCells: true, allowSort: false, allowAutoFilter: false, allowInsertRows: false },
      ...{ allowEditObjects: true, allowEditScenarios: true, selectionMode: "Unlocked" },
    },
  });
});

test("a table's filter may be cleared where AutoFilter is allowed, and tables do not grow", async () => {
  const { document } = await openForTest({ file: guarded("") });
  await onSheet((sheet) => {
    sheet.getRange("A2:B2").values = [["a", "b"]];
    sheet.tables.add("A2:B3", true).name = "Datos";
    sheet.getRange("A4:B4").format.protection.locked = false;
    sheet.protection.protect({ allowAutoFilter: true });
  });
  expect(await refusal((sheet) => sheet.tables.getItem("Datos").clearFilters())).toBeNull();
  expect(await refusal((sheet) => sheet.tables.getItem("Datos").convertToRange())).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A4:B4").values = [[1, 2]]))).toBeNull();
  expect(document.activeSheet().tables()[0]?.rect).toMatchObject({ row: 1, rowCount: 2 });
});

test("protect takes options and unprotect takes them away; each fails where there is nothing to do (office-js #6784)", async () => {
  await openForTest({ file: guarded("") });
  const told: boolean[] = [];
  await onSheet((sheet) =>
    sheet.onProtectionChanged.add(({ isProtected }) => {
      told.push(isProtected);
      return Promise.resolve();
    }),
  );
  expect(await refusal((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true, selectionMode: "None" }));
  expect(await readProtection()).toMatchObject({
    protected: true,
    options: { allowFormatCells: true, allowEditObjects: false, allowFormatRows: false, selectionMode: "None" },
  });
  expect(await refusal((sheet) => sheet.protection.protect())).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  await onSheet((sheet) => sheet.protection.unprotect("not asked for"));
  expect(await readProtection()).toMatchObject({ protected: false, options: null });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([true, false]);
});

test("a password is asked for: none is AccessDenied, a wrong one InvalidArgument", async () => {
  await openForTest({ file: guarded("") });
  await onSheet((sheet) => sheet.protection.protect({}, "Año 1"));
  expect(await refusal((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.protection.unprotect("año 1"))).toBe("InvalidArgument");
  expect((await readProtection()).protected).toBe(true);
  expect(await refusal((sheet) => sheet.protection.unprotect("Año 1"))).toBeNull();
  expect((await readProtection()).protected).toBe(false);
});

test.each([
  ['password="CBEB"', "test", null],
  ['password="CBEB"', "otra", "InvalidArgument"],
  ['algorithmName="SHA-1" hashValue="YWJj" saltValue="YWJj" spinCount="1"', "test", "NotImplemented"],
])("the file's %s and %p: %p", async (secret, password, code) => {
  await openForTest({ file: guarded(`sheet="1" ${secret}`) });
  expect(await refusal((sheet) => sheet.protection.unprotect(password))).toBe(code);
});

test("protection and unlocked cells reach the file and come back; so does a protection that is taken away", async () => {
  const { document } = await openForTest({ file: guarded('sheet="1" formatCells="0"') });
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("F5:F6").format.protection.locked = false;
    sheet.getRange("A2").format.protection.locked = true;
    sheet.getRange("B2").format.horizontalAlignment = "Center";
    sheet.protection.protect({ allowSort: true });
  });
  await openForTest({ file: document.save() });
  expect(await lockedOf("F5:F6", "A2", "B2", "A3:B3", "D2:D9", "A7:C7")).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect((await readProtection()).options).toMatchObject({ allowSort: true, allowFormatCells: false });
  const open = await openForTest({ file: guarded('sheet="1"') });
  await onSheet((sheet) => sheet.protection.unprotect());
  const part = strFromU8(unzipSync(open.document.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(part).not.toContain("sheetProtection");
});

test("below ExcelApi 1.2 there is neither protection of sheets nor of cells", async () => {
  await openForTest({ requirementSets: { ExcelApi: "1.1" } });
  expect(await refusal((sheet) => sheet.getRange("A1").format.protection.load("locked"))).toBe("ApiNotFound");
});

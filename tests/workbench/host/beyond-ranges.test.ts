import { openForTest } from "../../support/office-client";

jest.setTimeout(120_000);

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

test("of a range: local address, sheet, and whether it is whole rows or columns (Range)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const ranges = ["B2:C3", "2:3", "B:C"].map((address) => sheetOf(context).getRange(address));
    for (const range of ranges) {
      range.load("addressLocal, isEntireColumn, isEntireRow");
      range.worksheet.load("name");
    }
    await context.sync();
    return ranges.map((range) => [range.addressLocal, range.worksheet.name, range.isEntireRow, range.isEntireColumn]);
  });
  expect(seen).toEqual([
    ["Hoja1!B2:C3", "Hoja1", false, false],
    ["Hoja1!2:3", "Hoja1", true, false],
    ["Hoja1!B:C", "Hoja1", false, true],
  ]);
});

test("ranges that share no cell have no intersection: ItemNotFound (Range.getIntersection)", async () => {
  await openForTest();
  const shared = (one: string, other: string) =>
    Excel.run(async (context) => {
      const range = sheetOf(context).getRange(one).getIntersection(other);
      range.load("address");
      await context.sync();
      return range.address;
    });
  expect(await shared("A1:C3", "B2:D4")).toBe("Hoja1!B2:C3");
  await expect(shared("A1", "B2")).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("the used part of a range lies within it (Range.getUsedRange), and a sheet counts cells from zero (Worksheet.getCell)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const cell = sheetOf(context).getCell(2, 1);
    cell.values = [["x"]];
    sheetOf(context).getRange("B4:C5").values = [
      [1, 2],
      [3, 4],
    ];
    const used = sheetOf(context).getRange("A1:B20").getUsedRange(true);
    cell.load("address");
    used.load("address");
    await context.sync();
    return [cell.address, used.address];
  });
  expect(seen).toEqual(["Hoja1!B3", "Hoja1!B3:B5"]);
});

/** Values in A2:A3 and C1:C9, formats in A6 and B8, a formula that spills over E3:E5. */
const fillUnevenly = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A2:A3").values = [["a"], ["b"]];
  sheet.getRange("C1:C9").values = Array.from({ length: 9 }, (_, row) => [row]);
  sheet.getRange("A6").format.fill.color = "#FF0000";
  sheet.getRange("B8").format.font.bold = true;
  sheet.getRange("E3").formulas = [["=SEQUENCE(3)"]];
};

test.each<[string, boolean, string | null]>([
  ["A:A", true, "A2:A3"],
  ["A:A", false, "A2:A6"],
  ["B:B", true, null],
  ["B:B", false, "B8"],
  ["A:C", true, "A1:C9"],
  ["A4:C20", true, "C4:C9"],
  ["A4:C20", false, "A4:C9"],
  ["6:8", true, "C6:C8"],
  ["E:E", true, "E3:E5"],
  ["E4:F20", true, "E4:E5"],
  ["A5:B5", false, null],
])(
  "of %s the cells of the range alone are used, values alone: %p, which is %p (Range.getUsedRange)",
  async (address, valuesOnly, expected) => {
    const { document } = await openForTest();
    const used = await Excel.run(async (context) => {
      fillUnevenly(sheetOf(context));
      await context.sync();
      await document.settled();
      const range = sheetOf(context).getRange(address).getUsedRangeOrNullObject(valuesOnly);
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(used).toBe(expected && `Hoja1!${expected}`);
  },
);

test("a range without a used cell has no used part: ItemNotFound (Range.getUsedRange)", async () => {
  await openForTest();
  const asked = Excel.run(async (context) => {
    fillUnevenly(sheetOf(context));
    const used = sheetOf(context).getRange("B:B").getUsedRange(true);
    used.load("address");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("several ranges are asked and changed as one (RangeAreas), and counted (RangeCollection)", async () => {
  const { document } = await openForTest();
  const seen = await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const areas = sheetOf(context).getRanges("A1,C3");
    areas.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    areas.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "GreaterThan" } };
    areas.load("addressLocal, isEntireColumn, isEntireRow");
    areas.worksheet.load("name");
    areas.dataValidation.load("type");
    const [count, second] = [areas.areas.getCount(), areas.areas.getItemAt(1)];
    const formats = areas.conditionalFormats.getCount();
    second.load("address");
    await context.sync();
    areas.clear("Contents");
    await context.sync();
    const { addressLocal, isEntireColumn, isEntireRow, worksheet, dataValidation } = areas;
    const places = [addressLocal, worksheet.name, isEntireColumn, isEntireRow, count.value, second.address];
    return [...places, formats.value, dataValidation.type];
  });
  expect(seen).toEqual(["Hoja1!A1,Hoja1!C3", "Hoja1", false, false, 2, "Hoja1!C3", 1, "WholeNumber"]);
  const sheet = document.activeSheet();
  const values = sheet
    .read({ row: 0, column: 0, rowCount: 3, columnCount: 3 })
    .map((row) => row.map(({ value }) => value));
  expect(values).toEqual([
    [null, 2, 3],
    [4, 5, 6],
    [7, 8, null],
  ]);
  expect(sheet.conditionalFormats()[0]?.ranges).toHaveLength(2);
});

test("all selected ranges are told together (Workbook.getSelectedRanges)", async () => {
  const { document } = await openForTest();
  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
  document.select(document.activeSheet().id, [cell(0, 0), cell(4, 2)]);
  const address = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("Hoja1!A1,Hoja1!C5");
});

test("a table tells what it emphasises, its number, and its totals, which it need not have (Table)", async () => {
  const { document } = await openForTest();
  const seen = await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    const table = sheetOf(context).tables.add("A1:B2", true);
    table.highlightFirstColumn = true;
    table.highlightLastColumn = true;
    table.showBandedColumns = true;
    table.load("legacyId, highlightFirstColumn, highlightLastColumn, showBandedColumns");
    await context.sync();
    return [table.legacyId, table.highlightFirstColumn, table.highlightLastColumn, table.showBandedColumns];
  });
  const [table] = document.activeSheet().tables();
  expect(seen).toEqual([String(table?.id), true, true, true]);
  expect(table).toMatchObject({ showFirstColumn: true, showLastColumn: true, showColumnStripes: true });
  const totals = Excel.run(async (context) => {
    sheetOf(context).tables.getItemAt(0).getTotalRowRange().load("address");
    await context.sync();
  });
  await expect(totals).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("frozen rows and columns are told as a range, or there is none (WorksheetFreezePanes.getLocationOrNullObject)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { freezePanes } = sheetOf(context);
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const corner = freezePanes.getLocationOrNullObject();
    corner.load("address");
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    return [none.isNullObject, corner.address, rows.address];
  });
  expect(seen).toEqual([true, "Hoja1!A1:B3", "Hoja1!1:2"]);
});

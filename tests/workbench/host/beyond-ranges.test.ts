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

import { openForTest } from "../../support/office-client";

type Reach = (range: Excel.Range) => Excel.Range;

async function addressOf(start: string, reach: Reach): Promise<string | null> {
  return Excel.run(async (context) => {
    const range = reach(context.workbook.worksheets.getActiveWorksheet().getRange(start));
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

test.each<[string, Reach, string | null]>([
  ["B2:D5", (range) => range.getCell(1, 1), "C3"],
  ["B2:D5", (range) => range.getRow(0), "B2:D2"],
  ["B2:D5", (range) => range.getColumn(2), "D2:D5"],
  ["B2:D5", (range) => range.getLastRow(), "B5:D5"],
  ["B2:D5", (range) => range.getLastColumn(), "D2:D5"],
  ["B2:D5", (range) => range.getLastCell(), "D5"],
  ["B2:D5", (range) => range.getOffsetRange(1, -1), "A3:C6"],
  ["B2:D5", (range) => range.getResizedRange(-2, 1), "B2:E3"],
  ["B2:D5", (range) => range.getEntireRow(), "2:5"],
  ["B2:D5", (range) => range.getEntireColumn(), "B:D"],
  ["B2:D5", (range) => range.getIntersectionOrNullObject("C4:F9"), "C4:D5"],
  ["B2:D5", (range) => range.getIntersectionOrNullObject("F9"), null],
  ["B2:D5", (range) => range.getBoundingRect("F9"), "B2:F9"],
  ["$B$2:D5", (range) => range, "B2:D5"],
  ["Hoja1!A:B", (range) => range, "A:B"],
  ["3:4", (range) => range, "3:4"],
])("%s %#: %p", async (start, reach, expected) => {
  await openForTest();
  expect(await addressOf(start, reach)).toBe(expected === null ? null : `Hoja1!${expected}`);
});

test.each(["A0", "XFE1", "A1048577", "Otra!A1", "palabra", "A1:"])("the address %p is refused", async (address) => {
  await openForTest();
  await expect(addressOf(address, (range) => range)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an offset out of the grid is refused", async () => {
  await openForTest();
  await expect(addressOf("A1", (range) => range.getOffsetRange(-1, 0))).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.getOffsetRange" },
  });
});

test("merges are found by their first cell, and split again", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").merge();
    sheet.getRange("C1:D2").merge(true);
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    const below = sheet.getRange("A2:F9").getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    below.areas.load("items/address");
    await context.sync();
    return [merged, below].map(({ areas }) => areas.items.map(({ address }) => address).sort());
  });
  expect(found).toEqual([["Hoja1!A1:A3", "Hoja1!C1:D1", "Hoja1!C2:D2"], ["Hoja1!C2:D2"]]);
  const none = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:F9").unmerge();
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    await context.sync();
    return merged.isNullObject;
  });
  expect(none).toBe(true);
});

test("several ranges have one address, areas and a count of cells", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:B2, D4");
    ranges.load("address, areaCount, cellCount");
    ranges.areas.load("items/address");
    await context.sync();
    return [ranges.address, ranges.areaCount, ranges.cellCount, ranges.areas.items.map(({ address }) => address)];
  });
  expect(found).toEqual(["Hoja1!A1:B2,Hoja1!D4", 2, 5, ["Hoja1!A1:B2", "Hoja1!D4"]]);
});

test("an address of more than 8,192 characters is refused", async () => {
  await openForTest();
  const ask = (length: number) =>
    Excel.run(async (context) => {
      const address = Array.from({ length: length / 3 }, () => "A1")
        .join(",")
        .padEnd(length, " ");
      context.workbook.worksheets.getActiveWorksheet().getRanges(address).load("areaCount");
      await context.sync();
    });
  await expect(ask(8_193)).rejects.toMatchObject({ code: "InvalidArgument" });
});

describe("special cells", () => {
  const addressesOf = (type: Excel.SpecialCellType) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C4");
      const found = range.getSpecialCellsOrNullObject(type);
      found.load("address");
      await context.sync();
      return found.isNullObject ? null : found.address;
    });

  test("formulas and constants are told apart, each as runs down the columns", async () => {
    await openForTest();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3").values = [
        ["texto", "=1+1", ""],
        [3, "=1/0", ""],
        ["", "x", "=A2"],
      ];
      await context.sync();
    });
    expect(await addressesOf(Excel.SpecialCellType.formulas)).toBe("Hoja1!B1:B2,Hoja1!C3");
    expect(await addressesOf(Excel.SpecialCellType.constants)).toBe("Hoja1!A1:A2,Hoja1!B3");
  });

  test("where there are none, the answer is a null object", async () => {
    await openForTest();
    expect(await addressesOf(Excel.SpecialCellType.formulas)).toBeNull();
  });

  test("kinds that are not implemented are refused", async () => {
    await openForTest();
    await expect(addressesOf(Excel.SpecialCellType.dataValidations)).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test("the form without null object throws where there are none", async () => {
    await openForTest();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpecialCells(Excel.SpecialCellType.formulas);
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

import { openForTest } from "../../support/office-client";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const megabyte = 1024 * 1024;

test("a request of more than 5 MB is refused whole, one below it is done (resource-limits-and-performance-optimization)", async () => {
  const { document } = await openForTest();
  const write = (count: number) =>
    Excel.run(async (context) => {
      // A cell takes 32,767 characters.
      sheetOf(context).getRange(`A1:A${count}`).values = Array.from({ length: count }, () => ["x".repeat(32_000)]);
      await context.sync();
    });
  const first = () => document.activeSheet().read({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.kind;
  await expect(write(Math.ceil((5 * megabyte) / 32_000) + 1)).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(first()).toBe("empty");
  await write(Math.floor((4.5 * megabyte) / 32_000));
  expect(first()).toBe("text");
});

test("more than 5,000,000 cells are null in place of the values, without an error (OfficeDev/office-js #4783)", async () => {
  await openForTest();
  const read = (address: string) =>
    Excel.run(async (context) => {
      const range = sheetOf(context).getRange(address).load("values, formulas, numberFormat, text, cellCount");
      await context.sync();
      const isNull = (cells: unknown) => cells === null;
      return [range.cellCount, ...[range.values, range.formulas, range.numberFormat, range.text].map(isNull)];
    });
  expect(await read("A1:E1000001")).toEqual([5_000_005, true, true, true, true]);
  expect(await read("A1:E10")).toEqual([50, false, false, false, false]);
});

test("errors read as their texts, with the type Error; an error that is written becomes one (Excel.RangeValueType)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.formulas = [["=1/0", "#N/A", "'#N/A"]];
    range.load("values, valueTypes, text");
    await context.sync();
    return [range.values[0], range.valueTypes[0], range.text[0]];
  });
  expect(seen).toEqual([
    ["#DIV/0!", "#N/A", "#N/A"],
    ["Error", "Error", "String"],
    ["#DIV/0!", "#N/A", "#N/A"],
  ]);
});

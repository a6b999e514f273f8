import { openForTest } from "../../support/office-client";

/** Writes and reads through the genuine office.js, in one range of the active sheet. */
async function roundTrip(address: string, values: unknown, numberFormat: string | null = null) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (numberFormat !== null) range.numberFormat = [[numberFormat]];
    // The declared type of `values` is a matrix; Excel takes a single value for all cells too.
    range.values = values as never;
    range.load(
      "values, formulas, text, valueTypes, numberFormat, address, rowIndex, columnIndex, rowCount, columnCount, cellCount",
    );
    await context.sync();
    return range.toJSON();
  });
}

test("reads back what it wrote, with types, texts and place", async () => {
  await openForTest();
  const values = [
    ["a", 1],
    [true, ""],
  ];
  expect(await roundTrip("B2:C3", values)).toEqual({
    address: "Hoja1!B2:C3",
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
    values,
    formulas: values,
    text: [
      ["a", "1"],
      ["TRUE", ""],
    ],
    valueTypes: [
      ["String", "Double"],
      ["Boolean", "Empty"],
    ],
    numberFormat: [
      ["General", "General"],
      ["General", "General"],
    ],
  });
});

test("a single value goes to every cell", async () => {
  await openForTest();
  expect(await roundTrip("A1:B2", 7)).toMatchObject({
    values: [
      [7, 7],
      [7, 7],
    ],
  });
});

test("null leaves a cell, an empty text clears it", async () => {
  await openForTest();
  await roundTrip("A1:C1", [[1, 2, 3]]);
  expect(await roundTrip("A1:C1", [[null, "", 4]])).toMatchObject({ values: [[1, "", 4]] });
});

test.each([
  ["12%", 0.12, "0%"],
  ["2015-09-30", 42277, "yyyy-mm-dd"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["TRUE", true, "General"],
  ["0001", 1, "General"],
  ["30/09/2015", "30/09/2015", "General"],
  ["+1", 1, "General"],
  ["'=1+1", "=1+1", "General"],
  ["'+1", "+1", "General"],
])("takes the text %p as %p with the format %p", async (text, value, numberFormat) => {
  await openForTest();
  expect(await roundTrip("A1", [[text]])).toMatchObject({ values: [[value]], numberFormat: [[numberFormat]] });
});

test.each(["=1+1", "+1", "2015-09-30", "0001", '=HYPERLINK("http://x","y")'])(
  "a text cell keeps %p literally",
  async (text) => {
    await openForTest();
    expect(await roundTrip("A1", [[text]], "@")).toMatchObject({ values: [[text]], valueTypes: [["String"]] });
  },
);

test.each([
  ["=SUM(B1:B2)", "=SUM(B1:B2)"],
  ["+B1", "=+B1"],
  ["-B1", "=-B1"],
])("%p becomes a formula", async (text, formula) => {
  await openForTest();
  expect(await roundTrip("A1", [[text]])).toMatchObject({ formulas: [[formula]] });
});

test.each([[[[1, 2]]], [[[1], [2], [3]]], [[1, 2]]])(
  "refuses the shape %j for two rows of one cell",
  async (values) => {
    await openForTest();
    await expect(roundTrip("A1:A2", values)).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  },
);

test("shows a date as its number format says", async () => {
  await openForTest();
  expect(await roundTrip("A1", [[42277]], "dd/mm/yyyy")).toMatchObject({ text: [["30/09/2015"]] });
});

test("cell properties of an unbounded range are null", async () => {
  await openForTest();
  const range = await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange("A:A");
    column.load("values, address, cellCount");
    await context.sync();
    return { values: column.values, address: column.address, cellCount: column.cellCount };
  });
  expect(range).toEqual({ values: null, address: "Hoja1!A:A", cellCount: 1_048_576 });
});

test("values above the limit of cells are null", async () => {
  await openForTest({ cellLimit: 3 });
  expect(await roundTrip("A1:B2", 1)).toMatchObject({ values: null, rowCount: 2 });
});

test("a large write, which the library sends in blocks, arrives whole or not at all", async () => {
  const { document, traffic } = await openForTest();
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  traffic.reset();
  expect(await roundTrip("B2:K401", values)).toMatchObject({ values });
  const writes = traffic.requests[0]?.actions.filter((action) => action.endsWith(".Values ="));
  expect(writes).toHaveLength(3);
  await expect(roundTrip("B2:K402", values)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(document.activeSheet().usedRange(true)).toEqual({ row: 1, column: 1, rowCount: 400, columnCount: 10 });
});

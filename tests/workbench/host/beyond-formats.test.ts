import { openForTest } from "../../support/office-client";

jest.setTimeout(120_000);

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

/** Adds a custom format to an area. */
function mark(area: Excel.Range | Excel.RangeAreas): Excel.ConditionalFormat {
  const format = area.conditionalFormats.add("Custom");
  format.custom.rule.formula = "=TRUE";
  return format;
}

test("a custom format is no format of another type (ConditionalFormat.cellValueOrNullObject and its like)", async () => {
  await openForTest();
  const areNull = await Excel.run(async (context) => {
    const format = mark(sheetOf(context).getRange("A1"));
    const others = [
      format.cellValueOrNullObject,
      format.colorScaleOrNullObject,
      format.dataBarOrNullObject,
      format.iconSetOrNullObject,
      format.presetOrNullObject,
      format.textComparisonOrNullObject,
      format.topBottomOrNullObject,
    ];
    await context.sync();
    return others.map(({ isNullObject }) => isNullObject);
  });
  expect(areNull).toEqual(new Array(7).fill(true));
});

test("getRangeOrNullObject is null where a format covers several ranges", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const [one, several] = [mark(sheetOf(context).getRange("A1:B2")), mark(sheetOf(context).getRanges("C1,E5"))];
    const [range, none] = [one.getRangeOrNullObject(), several.getRangeOrNullObject()];
    range.load("address");
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(found).toEqual(["Hoja1!A1:B2", true]);
});

test("clearAll takes the formats that touch the range, and no others (ConditionalFormatCollection.clearAll)", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    mark(sheetOf(context).getRange("A1:B2"));
    mark(sheetOf(context).getRange("D4"));
    await context.sync();
    sheetOf(context).getRange("B2:C3").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(document.activeSheet().conditionalFormats()).toMatchObject([{ ranges: [{ row: 3, column: 3 }] }]);
});

test("the looks of a conditional format are set, read and cleared", async () => {
  const { document } = await openForTest();
  const seen = await Excel.run(async (context) => {
    const { font, fill, borders } = mark(sheetOf(context).getRange("A1")).custom.format;
    font.italic = true;
    font.strikethrough = true;
    font.underline = "Single";
    fill.color = "#FFC7CE";
    const left = borders.getItem("EdgeLeft");
    left.style = "Continuous";
    font.load("italic, strikethrough, underline");
    left.load("sideIndex");
    borders.load("count");
    await context.sync();
    return [font.italic, font.strikethrough, font.underline, left.sideIndex, borders.count];
  });
  expect(seen).toEqual([true, true, "Single", "EdgeLeft", 4]);
  const styleNow = () => document.activeSheet().conditionalFormats()[0]?.style;
  expect(styleNow()).toMatchObject({ italic: true, strikethrough: true, underline: true, fill: "#FFC7CE" });
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").conditionalFormats.getItemAt(0).custom.format.fill.clear();
    await context.sync();
  });
  expect(styleNow()).not.toHaveProperty("fill");
  expect(styleNow()).toHaveProperty("italic");
});

test("borders of cells are counted, and found by their place (RangeBorderCollection)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { borders } = sheetOf(context).getRange("A1:B2").format;
    borders.load("count");
    const sides = [0, 1, 2, 3, 4, 5].map((index) => borders.getItemAt(index));
    for (const side of sides) side.load("sideIndex");
    await context.sync();
    return [borders.count, sides.map(({ sideIndex }) => sideIndex)];
  });
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
  expect(seen).toEqual([8, sides]);
});

test("getInvalidCells fails with ItemNotFound where every cell is valid (DataValidation.getInvalidCells)", async () => {
  await openForTest();
  const invalid = () =>
    Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("A1:A3").dataValidation.getInvalidCells();
      cells.load("address");
      await context.sync();
      return cells.address;
    });
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    await context.sync();
  });
  await expect(invalid()).rejects.toMatchObject({ code: "ItemNotFound" });
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A2").values = [[9]];
    await context.sync();
  });
  expect(await invalid()).toBe("Hoja1!A2");
});
